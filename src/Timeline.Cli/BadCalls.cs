using System.CommandLine;
using System.CommandLine.Parsing;

namespace Timeline.Cli;

/// <summary>What is wrong with a call, in one sentence that says how to put it right.</summary>
internal static class BadCalls
{
    /// <summary>The sentence, or null where the call can be run.</summary>
    public static string? SentenceOf(ParseResult result, RootCommand root)
    {
        var command = result.CommandResult.Command;
        var isAsked = result.Action is { Terminating: true, ClearsParseErrors: true };
        if (command == root && !isAsked && MissingCommand(result, root) is { } missing)
        {
            return missing;
        }

        if (MistypedOption(result) is { } option)
        {
            return $"There is no option “{option}”. {Hint(command)}";
        }

        if (result.Errors is not [var error, ..] || isAsked)
        {
            return null;
        }

        return result.UnmatchedTokens.Count > 0 && command.Arguments is [{ Name: "FILE", Arity.MaximumNumberOfValues: 1 }]
            ? $"{result.UnmatchedTokens.Count + 1} files were given, but one article is read at a time."
            : $"{error.Message.TrimEnd('.')}. {Hint(command)}";
    }

    private static string? MissingCommand(ParseResult result, RootCommand root)
    {
        if (result.UnmatchedTokens is not [var first, ..])
        {
            return null;
        }

        var names = string.Join(", ", root.Subcommands.Select(known => known.Name));
        return !first.StartsWith('-') ? $"There is no command “{first}”: choose one of {names}{(File.Exists(first) ? $", as in “timeline extract {first}”" : "")}."
            : root.Subcommands.SelectMany(known => known.Options).Any(known => known.Name == first || known.Aliases.Contains(first)) ? $"The command is missing: begin with one of {names}."
            : null;
    }

    // The parser takes an option that it does not know for the name of a file. Who looks for rules may look for « -ci », but hardly for « -f ».
    private static string? MistypedOption(ParseResult result) =>
        result.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && IsOption(token.Value, result.CommandResult.Command.Name == "rules"))?.Value;

    private static bool IsOption(string word, bool isOfRules) =>
        isOfRules ? word.StartsWith("--", StringComparison.Ordinal) || (word is ['-', var letter] && char.IsAsciiLetter(letter)) : word.StartsWith('-') && word != "-";

    private static string Hint(Command command) => command is RootCommand ? "Try “timeline --help”." : $"Try “timeline {command.Name} --help”.";
}
