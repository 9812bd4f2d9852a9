using System.CommandLine;
using System.Text.Json;
using Timeline.Cli.Batches;

namespace Timeline.Cli;

/// <summary>The option <c>--jsonl</c>: many articles in one run, one JSON object a line in and out.</summary>
internal sealed class BatchOption
{
    private readonly Option<string?> option = new("--jsonl")
    {
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "FILE",
        Description = "Reads many articles: one {\"id\", \"text\", \"published\"} a line from FILE, or from standard input with “-” or none; writes one line for each.",
    };

    public void AddTo(Command command) => command.Add(option);

    public bool IsGiven(ParseResult call) => call.GetResult(option) is not null;

    public int Run(ParseResult call, ToolStreams streams, IReadOnlyList<string> files, Publication? published, Action<Article, Utf8JsonWriter> write)
    {
        using var input = Open(Name(call, files), streams);
        var bad = new Batch(published, write).Run(input, streams.Output);
        if (bad > 0)
        {
            streams.Error.WriteLine($"timeline: {bad} {(bad == 1 ? "line was" : "lines were")} not read; see the “error” of {(bad == 1 ? "its answer" : "their answers")}.");
        }

        return bad > 0 ? Tool.BadLines : 0;
    }

    /// <summary>All articles of the batch, in their order. A line that cannot be read is told of and left out.</summary>
    /// <returns>The articles, and the exit code.</returns>
    public (IReadOnlyList<Article> Articles, int Code) Articles(ParseResult call, ToolStreams streams, IReadOnlyList<string> files, Publication? published)
    {
        using var input = Open(Name(call, files), streams);
        var lines = new LineReader(input);
        var (articles, code) = (new List<Article>(), 0);
        for (var number = 1; lines.Next() is { } bytes; number++)
        {
            var line = BatchLine.Parse(number, bytes, published);
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

    private string? Name(ParseResult call, IReadOnlyList<string> files)
    {
        string[] names = [.. files.Prepend(call.GetValue(option)).OfType<string>()];
        return names.Length > 1 ? throw new InputError("--jsonl reads one file: each line of it is an article.") : names.FirstOrDefault();
    }

    private static Stream Open(string? name, ToolStreams streams)
    {
        if (name is null or "-")
        {
            return streams.Input;
        }

        try
        {
            return new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputError($"There is no file “{name}”.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputError($"“{name}” cannot be read: {failure.Message}");
        }
    }
}
