using System.Text;

namespace Timeline.Cli.Printing;

/// <summary>Writes on, but for the controls: any format may be looked at on a terminal, whatever the article holds.</summary>
internal sealed class TerminalWriter(TextWriter output) : TextWriter
{
    /// <summary>The writer below, for text whose cells were made harmless before the table's own colours came in.</summary>
    public TextWriter Unfiltered => output;

    public override Encoding Encoding => output.Encoding;

    public override void Write(char value) =>
        output.Write(value is '\n' or '\t' || !TerminalText.IsControl(value) ? value : value == '\r' ? ' ' : '\uFFFD');

    public override void Flush() => output.Flush();
}
