using Spectre.Console;

namespace Timeline.Cli.Printing;

/// <summary>Tables as a terminal shows them. Cells are text, never markup, and hold no controls.</summary>
internal static class Tables
{
    public static Table Make(params string[] heads)
    {
        var table = new Table().RoundedBorder();
        foreach (var head in heads)
        {
            table.AddColumn(new TableColumn(new Text(head, new Style(decoration: Decoration.Bold))));
        }

        return table;
    }

    public static Text Cell(string text, Color? colour = null) => new(TerminalText.Harmless(text), colour is { } foreground ? new Style(foreground) : null);

    public static void Print(Table table, TextWriter output, ToolStreams streams)
    {
        // The cells are harmless by now; the terminal's filter would take the table's own colours for the article's.
        // A file has no colours, even where a terminal looks on while it is written.
        var terminal = output as TerminalWriter;
        var hasColour = streams.HasColour && terminal is not null;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal?.Unfiltered ?? output),
        });
        console.Profile.Width = streams.Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
    }
}
