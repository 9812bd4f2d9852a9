using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Timeline.Cli;

/// <summary>What the tool reads from and writes to; tests pass their own.</summary>
/// <param name="Input">Standard input, as bytes.</param>
/// <param name="Output">Standard output, as bytes.</param>
/// <param name="Error">Standard error.</param>
/// <param name="IsTerminal">Whether a person looks at the output: what the article says is then kept from steering the terminal.</param>
/// <param name="HasColour">Whether colours are wanted.</param>
/// <param name="Width">The columns of a line of a table.</param>
internal sealed record ToolStreams(Stream Input, Stream Output, TextWriter Error, bool IsTerminal = false, bool HasColour = false, int Width = 120)
{
    public static ToolStreams OfProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        return new ToolStreams(
            Console.OpenStandardInput(),
            StandardOutput(),
            new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
            isTerminal,
            isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
            isTerminal ? TerminalWidth() : 120);
    }

    // The console's own stream goes on without a word when the reader of a pipe has left (“timeline explain book.txt | head”): this one throws.
    // A file is left to the console, which writes on where the shell's other commands have stopped.
    private static Stream StandardOutput()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, 1);
            if (!stream.CanSeek)
            {
                return stream;
            }
        }

        return Console.OpenStandardOutput();
    }

    private static int TerminalWidth()
    {
        try
        {
            return Math.Max(Console.WindowWidth, 40);
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
