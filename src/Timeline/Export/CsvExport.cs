using System.Buffers;
using System.Globalization;

namespace Timeline.Export;

/// <summary>Events as CSV (RFC 4180): one row each below a row of names, for spreadsheets and data frames.</summary>
/// <remarks>
/// A cell that a spreadsheet would take for a formula (it begins with <c>= + - @</c>, a tab or a line break) has an
/// apostrophe put before it: an article is other people's text.
/// </remarks>
public static class CsvExport
{
    private const string Head = "from,to,date,event,trigger,status,source,expression,value,mod,relation,tense,class,polarity,attachment_rule,confidence,article,start,end,zone";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>Writes the events of the reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, Stream output) => Output.Write(output, Pieces(reading));

    /// <summary>Writes the events of the reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, TextWriter output) => Output.Write(output, Pieces(reading));

    /// <summary>Writes the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, Stream output) => Output.Write(output, Pieces(events));

    /// <summary>Writes the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, TextWriter output) => Output.Write(output, Pieces(events));

    /// <inheritdoc cref="Write(TimelineReading, Stream)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, Stream output, CancellationToken cancellation = default) => Output.WriteAsync(output, Pieces(reading), cancellation);

    /// <inheritdoc cref="Write(TimelineReading, TextWriter)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, TextWriter output, CancellationToken cancellation = default) => Output.WriteAsync(output, Pieces(reading), cancellation);

    /// <inheritdoc cref="Write(IEnumerable{TimelineEvent}, Stream)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(IEnumerable<TimelineEvent> events, Stream output, CancellationToken cancellation = default) => Output.WriteAsync(output, Pieces(events), cancellation);

    /// <inheritdoc cref="Write(IEnumerable{TimelineEvent}, TextWriter)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(IEnumerable<TimelineEvent> events, TextWriter output, CancellationToken cancellation = default) => Output.WriteAsync(output, Pieces(events), cancellation);

    private static TextPieces Pieces(TimelineReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Pieces(reading.Events);
    }

    private static TextPieces Pieces(IEnumerable<TimelineEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return output => WriteRows(events, output);
    }

    private static IEnumerable<Pause> WriteRows(IEnumerable<TimelineEvent> events, TextWriter output)
    {
        output.Write(Head + "\r\n");
        foreach (var happening in events)
        {
            output.Write(string.Join(',', Cells(happening).Select(Cell)) + "\r\n");
            yield return default;
        }
    }

    private static IEnumerable<string?> Cells(TimelineEvent happening) =>
    [
        ExportTimes.Of(happening.Interval.Start),
        ExportTimes.Of(happening.Interval.End),
        ReadableTimes.Of(happening),
        happening.Clause.Text,
        happening.Trigger.Text,
        Names.Statuses.Of(happening.Status),
        happening.Attribution?.Source.Text,
        happening.When.Text,
        happening.When.Value,
        Names.Modifiers.Of(happening.When.Modifier),
        Names.Relations.Of(happening.Relation),
        Names.Tenses.Of(happening.Tense),
        Names.Classes.Of(happening.Class),
        Names.Polarities.Of(happening.Polarity),
        happening.AttachmentRule,
        happening.Confidence.ToString(CultureInfo.InvariantCulture),
        happening.ArticleId,
        happening.Trigger.Span.Start.ToString(CultureInfo.InvariantCulture),
        happening.Trigger.Span.End.ToString(CultureInfo.InvariantCulture),
        happening.ZoneId,
    ];

    private static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        // The wide forms are typed in East Asian spreadsheets, which read them as the narrow ones.
        var guarded = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? "'" + text : text;
        return guarded.AsSpan().ContainsAny(Quoted) ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : guarded;
    }
}
