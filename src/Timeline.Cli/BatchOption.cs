using System.CommandLine;
using System.Text.Json;
using NodaTime;
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

    public int Run(ParseResult call, ToolStreams streams, string? file, Publication? published, DateTimeZone zone, Action<Article, Utf8JsonWriter> write)
    {
        var name = call.GetValue(option) ?? file;
        using var input = Open(name, streams);
        var bad = new Batch(published, zone, write).Run(input, streams.Output);
        if (bad > 0)
        {
            streams.Error.WriteLine($"timeline: {bad} {(bad == 1 ? "line was" : "lines were")} not read; see the “error” of {(bad == 1 ? "its answer" : "their answers")}.");
        }

        return bad > 0 ? Tool.BadLines : 0;
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
