using System.CommandLine;
using NodaTime;
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
        var formats = Formats(streams);
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
            if (call.GetValue(explain) && formats.Name(call).ToLowerInvariant() is not ("table" or "text"))
            {
                throw new InputError("--explain goes with the formats table and text: the others hold the reasons, or are no place for them.");
            }

            var result = new ZonedReading(TimelineExtractor.Read(reading.Article(call, streams), options), options.Zone);
            OutputTarget.Write(formats.File(call), streams, output =>
            {
                write(result, output);
                if (call.GetValue(explain))
                {
                    output.WriteLine();
                    ExplanationText.Write(result.Reading, output);
                }
            });
            return 0;
        });
        return command;
    }

    /// <summary>A reading and the zone of its times, which calendars ask for.</summary>
    private sealed record ZonedReading(TimelineReading Reading, DateTimeZone Zone);

    private static FormatOptions<ZonedReading> Formats(ToolStreams streams) => new(
        ("table", (read, output) => EventTable.Write(read.Reading, output, streams)),
        ("json", (read, output) => JsonExport.Write(read.Reading, output)),
        ("jsonl", (read, output) => JsonLinesExport.Write(read.Reading, output)),
        ("csv", (read, output) => CsvExport.Write(read.Reading, output)),
        ("ics", (read, output) => CalendarExport.Write(read.Reading, output, read.Zone)),
        ("timelinejs", (read, output) => TimelineJSExport.Write(read.Reading, output)),
        ("timeml", (read, output) => TimeMLExport.Write(read.Reading, output)),
        ("html", (read, output) => HtmlExport.Write(read.Reading, output)),
        ("md", (read, output) => MarkdownExport.Write(read.Reading, output)),
        ("text", (read, output) => TextExport.Write(read.Reading, output)));
}
