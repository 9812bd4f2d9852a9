using System.CommandLine;

namespace Timeline.Cli;

/// <summary>The command <c>timeline</c>: exit code 0, 1 where a line of a batch was bad, 2 where the call was.</summary>
internal static class Tool
{
    public const int BadLines = 1;
    public const int BadCall = 2;

    // EPIPE, as the runtime hands it on.
    public const int ClosedPipe = 32;

    // “@veille” is a word like any other, and no file with the rest of the call.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static int Run(string[] arguments, ToolStreams streams)
    {
        var root = new RootCommand("Reads French news text and prints the timeline that it tells.")
        {
            ExtractCommand.Make(streams),
            TagCommand.Make(streams),
            ExplainCommand.Make(streams),
            RulesCommand.Make(streams),
            CompletionCommand.Make(streams),
        };
        var result = root.Parse(arguments, Parsing);
        if (BadCalls.SentenceOf(result, root) is { } sentence)
        {
            return Refuse(streams, sentence);
        }

        try
        {
            // What it holds is written at its end: that, too, may find the pipe closed.
            using var writer = new StreamWriter(streams.Output, new System.Text.UTF8Encoding(false), leaveOpen: true);
            return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = writer, Error = streams.Error });
        }
        catch (IOException failure) when (failure.HResult == ClosedPipe)
        {
            // Who reads the output has seen enough: “timeline explain book.txt | head” is no fault.
            return 0;
        }
        catch (InputError failure)
        {
            return Refuse(streams, failure.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refuse(streams, failure.Message);
        }
    }

    private static int Refuse(ToolStreams streams, string sentence)
    {
        streams.Error.WriteLine("timeline: " + Printing.TerminalText.Harmless(sentence));
        return BadCall;
    }
}
