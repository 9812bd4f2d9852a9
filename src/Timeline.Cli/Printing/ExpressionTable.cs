using Spectre.Console;
using Timeline.Export;

namespace Timeline.Cli.Printing;

/// <summary>The expressions as a table: words, type, value, interval, rule.</summary>
internal static class ExpressionTable
{
    public static void Write(TimelineReading reading, Wording words, TextWriter output, ToolStreams streams)
    {
        if (reading.Expressions.Count == 0)
        {
            output.WriteLine(words["No words of this text speak of time."]);
            return;
        }

        var table = Tables.Make(words["Words"], words["Type"], words["Value"], words["From … to"], words["Rule"]);
        foreach (var expression in reading.Expressions)
        {
            table.AddRow(
                Tables.Cell(expression.Text),
                Tables.Cell(Names.Types.Of(expression.Type)),
                Tables.Cell(ReadingText.ValueOf(expression.Reading)),
                Tables.Cell(expression.Interval?.ToString() ?? ""),
                Tables.Cell(expression.Explanation.Rule));
        }

        Tables.Print(table, output, streams);
    }
}
