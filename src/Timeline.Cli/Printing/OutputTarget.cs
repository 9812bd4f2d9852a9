using System.Text;

namespace Timeline.Cli.Printing;

/// <summary>Where a command writes: standard output, or a file.</summary>
internal static class OutputTarget
{
    public static void Write(string? file, ToolStreams streams, Action<TextWriter> write)
    {
        if (!IsStandardOutput(file))
        {
            OutputFile.Write(file!, output => WriteText(output, write));
        }
        else if (streams.IsTerminal)
        {
            WriteText(streams.Output, output => write(new TerminalWriter(output)));
        }
        else
        {
            WriteText(streams.Output, write);
        }
    }

    // Opened by its path it would begin again at the top of the file that the shell has led it to.
    public static bool IsStandardOutput(string? file) => file is null or "-" or "/dev/stdout";

    private static void WriteText(Stream stream, Action<TextWriter> write)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        write(output);
    }
}
