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
    private const string Head = "from,to,date,event,trigger,status,source,expression,value,mod,relation,tense,class,polarity,attachment_rule,confidence,article,start,end";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>Writes the events of the reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, Stream output) => Output.Write(output, writer => Write(reading, writer));

    /// <summary>Writes the events of the reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Write(reading.Events, output);
    }

    /// <summary>Writes the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, Stream output) => Output.Write(output, writer => Write(events, writer));

    /// <summary>Writes the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Head + "\r\n");
        foreach (var happening in events)
        {
            output.Write(string.Join(',', Cells(happening).Select(Cell)) + "\r\n");
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
