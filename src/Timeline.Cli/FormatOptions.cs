using System.CommandLine;

namespace Timeline.Cli;

/// <summary>The options <c>--format</c> and <c>--output</c>, for a command with formats of its own.</summary>
internal sealed class FormatOptions<T>
{
    private readonly IReadOnlyList<(string Name, Action<T, TextWriter> Write)> formats;
    private readonly Option<string?> format;
    private readonly Option<string?> output = new("--output", "-o") { HelpName = "FILE", Description = "Writes to FILE instead of standard output: whole or not at all." };

    public FormatOptions(params (string Name, Action<T, TextWriter> Write)[] formats)
    {
        this.formats = formats;
        format = new Option<string?>("--format", "-f") { HelpName = "FORMAT", Description = $"One of {Names}; {formats[0].Name} unless given." };
        format.CompletionSources.Add([.. formats.Select(known => known.Name)]);
    }

    private string Names => string.Join(", ", formats.Select(known => known.Name));

    public void AddTo(Command command)
    {
        command.Add(format);
        command.Add(output);
    }

    public string? File(ParseResult call) => call.GetValue(output);

    public string Name(ParseResult call) => call.GetValue(format) ?? formats[0].Name;

    /// <summary>The chosen writer; asked for before the article is read, so that a mistyped name costs no time.</summary>
    public Action<T, TextWriter> Writer(ParseResult call)
    {
        var name = Name(call);
        foreach (var known in formats)
        {
            if (string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return known.Write;
            }
        }

        throw new InputError($"There is no format “{name}”: choose one of {Names}.");
    }
}
