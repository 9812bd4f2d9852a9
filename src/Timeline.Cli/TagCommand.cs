using System.CommandLine;
using Timeline.Cli.Printing;
using Timeline.Export;

namespace Timeline.Cli;

/// <summary><c>timeline tag</c>: the temporal expressions of an article, without the events.</summary>
internal static class TagCommand
{
    public static Command Make(ToolStreams streams)
    {
        var reading = new ReadingOptions();
        var batch = new BatchOption(reading);
        var formats = new FormatOptions<(TimelineReading Reading, Wording Words)>(
            ("table", (read, output) => ExpressionTable.Write(read.Reading, read.Words, output, streams)),
            ("json", (read, output) => JsonExport.Write(read.Reading, output)),
            ("jsonl", (read, output) => JsonLinesExport.WriteExpressions(read.Reading, output)),
            ("timeml", (read, output) => TimeMLExport.Write(read.Reading, output)));
        var command = new Command("tag", "Prints the words of an article that speak of time, and what they mean.");
        reading.AddTo(command);
        formats.AddTo(command);
        batch.AddTo(command);
        command.SetAction(call =>
        {
            var (options, words) = (reading.Options(call), Wording.Of(reading.Language(call)));
            if (batch.IsGiven(call))
            {
                formats.Refuse(call);
                return batch.Run(call, streams, (article, json) =>
                    new ReadingJsonWriter(json).Expressions(TemporalTagger.Tag(article, options)));
            }

            var write = formats.Writer(call);
            var file = formats.File(call, reading.Files(call), reading.OptionsFile(call));
            var article = reading.Article(call, streams);
            var result = new TimelineReading(article with { PublishedOn = options.Local(article.PublishedOn) }, TemporalTagger.Tag(article, options), [], [], []);
            OutputTarget.Write(file, streams, output => write((result, words), output));
            return 0;
        });
        return command;
    }
}
