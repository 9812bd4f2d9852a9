using System.CommandLine;
using System.Text;
using System.Text.Json;
using Timeline.Cli.Batches;
using Timeline.Cli.Inputs;

namespace Timeline.Cli;

/// <summary>The option <c>--jsonl</c>: many articles in one run, one JSON object a line in and out.</summary>
internal sealed class BatchOption(ReadingOptions reading)
{
    private readonly Option<string?> option = new("--jsonl")
    {
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "FILE",
        Description = "Reads many articles: one {\"id\", \"text\", \"published\"} a line from FILE, or from standard input with “-” or none; writes one line for each.",
    };

    public void AddTo(Command command) => command.Add(option);

    public bool IsGiven(ParseResult call) => call.GetResult(option) is not null;

    public int Run(ParseResult call, ToolStreams streams, Action<Article, Utf8JsonWriter> write)
    {
        var lines = Lines(call);
        using var input = Open(call, streams);
        var bad = new Batch(lines, write).Run(input, streams.Output);
        if (bad > 0)
        {
            streams.Error.WriteLine($"timeline: {bad} {(bad == 1 ? "line was" : "lines were")} not read; see the “error” of {(bad == 1 ? "its answer" : "their answers")}.");
        }

        return bad > 0 ? Tool.BadLines : 0;
    }

    /// <summary>All articles of the batch, in their order. A line that cannot be read is told of and left out.</summary>
    /// <returns>The articles, and the exit code.</returns>
    public (IReadOnlyList<Article> Articles, int Code) Articles(ParseResult call, ToolStreams streams)
    {
        var reader = Lines(call);
        using var input = Open(call, streams);
        var lines = new LineReader(input);
        var (articles, code) = (new List<Article>(), 0);
        for (var number = 1; lines.Next() is { } bytes; number++)
        {
            var line = reader.Parse(number, bytes);
            if (line.Article is { } article)
            {
                articles.Add(article.Id is null && line.Id != "null" ? article with { Id = line.Id } : article);
            }
            else
            {
                streams.Error.WriteLine(FormattableString.Invariant($"timeline: line {number} is left out: {Printing.TerminalText.Harmless(line.Error!)}"));
                code = Tool.BadLines;
            }
        }

        return (articles, code);
    }

    /// <summary>The files that the call reads, that of this option among them.</summary>
    public IReadOnlyList<string> Files(ParseResult call) => [.. reading.Files(call).Prepend(call.GetValue(option)).OfType<string>()];

    private BatchLineReader Lines(ParseResult call) => new(reading.Published(call), reading.Kind(call));

    private Stream Open(ParseResult call, ToolStreams streams)
    {
        var input = Files(call) switch
        {
            [] or ["-"] => streams.Input,
            [var name] => InputFile.Open(name),
            _ => throw new InputError("--jsonl reads one file: each line of it is an article."),
        };
        return reading.Encoding(call) is { } encoding and not UTF8Encoding ? Encoding.CreateTranscodingStream(input, encoding, new UTF8Encoding(false)) : input;
    }
}
