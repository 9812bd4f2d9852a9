using System.CommandLine;
using System.CommandLine.Parsing;

namespace Timeline.Cli;

/// <summary>The command <c>timeline</c>: exit code 0, 1 where a line of a batch was bad, 2 where the call was.</summary>
internal static class Tool
{
    public const int BadLines = 1;
    public const int BadCall = 2;

    // EPIPE, as the runtime hands it on.
    public const int ClosedPipe = 32;

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
        var result = root.Parse(arguments);
        if (MistypedOption(result) is { } option)
        {
            return Refuse(streams, $"There is no option “{option}”. {Hint(result)}");
        }

        if (result.Errors is [var error, ..] && result.Action is not { Terminating: true, ClearsParseErrors: true })
        {
            return Refuse(streams, result.CommandResult.Command == root && result.UnmatchedTokens is [var command, ..]
                ? $"There is no command “{command}”: choose one of {string.Join(", ", root.Subcommands.Select(known => known.Name))}."
                : Sentence(error) + " " + Hint(result));
        }

        using var writer = new StreamWriter(streams.Output, new System.Text.UTF8Encoding(false), leaveOpen: true);
        try
        {
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

    // The parser takes an option that it does not know for the name of a file. Who looks for rules may look for « -ci ».
    private static string? MistypedOption(ParseResult result) =>
        result.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument
                && token.Value.StartsWith(result.CommandResult.Command.Name == "rules" ? "--" : "-", StringComparison.Ordinal) && token.Value != "-")?.Value;

    private static string Hint(ParseResult result) => result.CommandResult.Command is RootCommand ? "Try “timeline --help”." : $"Try “timeline {result.CommandResult.Command.Name} --help”.";

    private static int Refuse(ToolStreams streams, string sentence)
    {
        streams.Error.WriteLine("timeline: " + Printing.TerminalText.Harmless(sentence));
        return BadCall;
    }

    private static string Sentence(ParseError error) => error.Message.EndsWith('.') ? error.Message : error.Message + ".";
}
