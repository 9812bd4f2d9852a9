using System.CommandLine;
using Timeline.Cli.Inputs;
using Timeline.Cli.Printing;

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
        format = new Option<string?>("--format", "-f") { HelpName = "FORMAT", Description = $"One of {Names}. Unless given, that of the ending of the file to write, else {formats[0].Name}." };
        format.CompletionSources.Add([.. formats.Select(known => known.Name)]);
    }

    private string Names => string.Join(", ", formats.Select(known => known.Name));

    public void AddTo(Command command)
    {
        command.Add(format);
        command.Add(output);
    }

    /// <summary>The file to write, which is none of those that are read, whatever it is called; null is standard output.</summary>
    /// <param name="call">The call.</param>
    /// <param name="articles">The files of the articles; none are standard input.</param>
    /// <param name="options">The file of the options, if there is one.</param>
    public string? File(ParseResult call, IReadOnlyList<string> articles, string? options)
    {
        if (call.GetValue(output) is not { } file || OutputTarget.IsStandardOutput(file))
        {
            return null;
        }

        InputError.ThrowIfEmpty(file);
        return OutputFile.IsDevice(file) ? file
            : articles.DefaultIfEmpty("-").Any(name => name.Length > 0 && RealPath.AreSame(name == "-" ? "/dev/stdin" : name, file))
                ? throw new InputError($"“{file}” is the article itself: -o would overwrite it.")
            : options is not null && RealPath.AreSame(options, file)
                ? throw new InputError($"“{file}” holds the options: -o would overwrite it.")
            : file;
    }

    /// <summary>The format that was asked for, else that of the ending of the file to write, else the first.</summary>
    /// <exception cref="InputError">The file has an ending that names no format: a table in “events.pdf” is not what was meant.</exception>
    public string Name(ParseResult call) => call.GetValue(format) ?? (call.GetValue(output) is { } file ? ByEnding(file) : formats[0].Name);

    /// <summary>A batch has one format and writes as it reads.</summary>
    public void Refuse(ParseResult call)
    {
        if (call.GetValue(format) is not (null or "jsonl") || !OutputTarget.IsStandardOutput(call.GetValue(output)))
        {
            throw new InputError("--jsonl writes one JSON object a line to standard output: -f and -o go with one article" + (formats.Any(known => known.Name == "html") ? ", or with --merge." : "."));
        }
    }

    private string ByEnding(string file)
    {
        var name = Path.GetExtension(file).TrimStart('.').ToLowerInvariant() switch { "htm" => "html", "txt" => "text", "tml" or "xml" => "timeml", var other => other };
        return formats.Any(known => known.Name == name) ? name
            : name is "" or "text" ? formats[0].Name
            : throw new InputError($"The ending of “{file}” names no format: choose one of {Names} with --format.");
    }

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
