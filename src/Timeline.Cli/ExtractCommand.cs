using System.CommandLine;
using Timeline.Cli.Printing;
using Timeline.Export;

namespace Timeline.Cli;

/// <summary><c>timeline extract</c>: the timeline of an article.</summary>
internal static class ExtractCommand
{
    public static Command Make(ToolStreams streams)
    {
        var reading = new ReadingOptions();
        var batch = new BatchOption();
        var formats = new FormatOptions<TimelineReading>(
            ("table", (read, output) => EventTable.Write(read, output, streams)),
            ("json", JsonExport.Write),
            ("jsonl", JsonLinesExport.Write));
        var explain = new Option<bool>("--explain") { Description = "Says below the table why each date was chosen." };
        var command = new Command("extract", "Prints the events that an article dates, in the order of time.") { explain };
        reading.AddTo(command);
        formats.AddTo(command);
        batch.AddTo(command);
        command.SetAction(call =>
        {
            var options = reading.Options(call);
            if (batch.IsGiven(call))
            {
                return batch.Run(call, streams, reading.File(call), reading.Published(call), options.Zone, (article, json) =>
                {
                    var read = TimelineExtractor.Read(article, options);
                    var writer = new ReadingJsonWriter(json);
                    writer.Events(read.Events);
                    writer.Undated(read);
                    writer.Diagnostics(read.Diagnostics);
                });
            }

            var write = formats.Writer(call);
            var result = TimelineExtractor.Read(reading.Article(call, streams), options);
            OutputTarget.Write(formats.File(call), streams, output =>
            {
                write(result, output);
                if (call.GetValue(explain))
                {
                    output.WriteLine();
                    ExplanationText.Write(result, output);
                }
            });
            return 0;
        });
        return command;
    }
}
