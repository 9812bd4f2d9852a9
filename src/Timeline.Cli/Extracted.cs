using NodaTime;
using Timeline.Cli.Printing;
using Timeline.Export;

namespace Timeline.Cli;

/// <summary>What <c>extract</c> has to print: the timeline of one article, or one merged of several.</summary>
/// <param name="Timeline">The articles and their timeline; one article alone has its own.</param>
/// <param name="IsMerged">Whether the call asked for one timeline of several.</param>
/// <param name="Options">How they were read: calendars ask for the zone of their times.</param>
/// <param name="Language">In which language people are spoken to.</param>
internal sealed record Extracted(MergedTimeline Timeline, bool IsMerged, TimelineOptions Options, DisplayLanguage Language)
{
    public static Extracted Of(TimelineReading reading, TimelineOptions options, DisplayLanguage language) =>
        new(new MergedTimeline([reading], reading.Events, reading.Article.Title), false, options, language);

    public static FormatOptions<Extracted> Formats(ToolStreams streams) => new(
        ("table", (read, output) => EventTable.Write(read.Timeline, read.IsMerged, read.Words, output, streams)),
        ("json", (read, output) => read.Write(JsonExport.Write, JsonExport.Write, output)),
        ("jsonl", (read, output) => JsonLinesExport.Write(read.Timeline.Events, output)),
        ("csv", (read, output) => CsvExport.Write(read.Timeline.Events, output)),
        ("excel", (read, output) => CsvExport.Write(read.Timeline.Events, output, CsvDialect.Excel)),
        ("ics", (read, output) => CalendarExport.Write(read.Timeline.Events, read.Stamp, read.Timeline.Title, output, read.Zone)),
        ("timelinejs", (read, output) => TimelineJSExport.Write(read.Timeline.Events, read.Timeline.Title, output)),
        ("timeml", (read, output) => TimeMLExport.Write(read.Timeline.Readings[0], output)),
        ("html", (read, output) => read.Write((one, page) => HtmlExport.Write(one, page, read.Language), (several, page) => HtmlExport.Write(several, page, read.Language), output)),
        ("md", (read, output) => read.Write((one, notes) => MarkdownExport.Write(one, notes, read.Language), (several, notes) => MarkdownExport.Write(several, notes, read.Language), output)),
        ("text", (read, output) => TextExport.Write(read.Timeline.Events, output, read.Language)));

    public Wording Words => Wording.Of(Language);

    /// <summary>Whether the form shows the remarks, so that nobody else has to.</summary>
    public bool ShowsRemarks(string format) => format is "table" or "json" or "html" || (format == "md" && !IsMerged);

    /// <summary>The zone of all its times; null where the articles are of several, and a calendar shows the times as they are.</summary>
    private DateTimeZone? Zone => Timeline.Readings.Select(reading => Options.ZoneOf(reading.Article.PublishedOn)).Distinct().ToArray() is [var zone] ? zone : null;

    private Publication Stamp => Timeline.Readings.Select(reading => reading.Article.PublishedOn).DefaultIfEmpty(new LocalDate(1, 1, 1)).MaxBy(publication => publication.Moment);

    private void Write(Action<TimelineReading, TextWriter> one, Action<MergedTimeline, TextWriter> several, TextWriter output)
    {
        if (IsMerged)
        {
            several(Timeline, output);
        }
        else
        {
            one(Timeline.Readings[0], output);
        }
    }
}
