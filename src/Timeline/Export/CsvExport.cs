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
    private const string ByteOrderMark = "\uFEFF";

    private static readonly string[] Head =
    [
        "from", "to", "date", "event", "trigger", "status", "source", "expression", "value", "mod",
        "relation", "tense", "class", "polarity", "attachment_rule", "confidence", "article", "start", "end", "zone",
    ];

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\"\r\n");

    private static readonly NumberFormatInfo DecimalComma = new() { NumberDecimalSeparator = "," };

    /// <summary>Writes the events of the reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <param name="dialect">Who reads it: any program, unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dialect.</exception>
    public static void Write(TimelineReading reading, Stream output, CsvDialect dialect = CsvDialect.Rfc4180) => Output.Write(output, Pieces(reading, dialect));

    /// <summary>Writes the events of the reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <param name="dialect">Who reads it: any program, unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dialect.</exception>
    public static void Write(TimelineReading reading, TextWriter output, CsvDialect dialect = CsvDialect.Rfc4180) => Output.Write(output, Pieces(reading, dialect));

    /// <summary>Writes the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <param name="dialect">Who reads it: any program, unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dialect.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, Stream output, CsvDialect dialect = CsvDialect.Rfc4180) => Output.Write(output, Pieces(events, dialect));

    /// <summary>Writes the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to.</param>
    /// <param name="dialect">Who reads it: any program, unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dialect.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, TextWriter output, CsvDialect dialect = CsvDialect.Rfc4180) => Output.Write(output, Pieces(events, dialect));

    /// <inheritdoc cref="Write(TimelineReading, Stream, CsvDialect)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, Stream output, CsvDialect dialect = CsvDialect.Rfc4180, CancellationToken cancellation = default) =>
        Output.WriteAsync(output, Pieces(reading, dialect), cancellation);

    /// <inheritdoc cref="Write(TimelineReading, TextWriter, CsvDialect)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, TextWriter output, CsvDialect dialect = CsvDialect.Rfc4180, CancellationToken cancellation = default) =>
        Output.WriteAsync(output, Pieces(reading, dialect), cancellation);

    /// <inheritdoc cref="Write(IEnumerable{TimelineEvent}, Stream, CsvDialect)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(IEnumerable<TimelineEvent> events, Stream output, CsvDialect dialect = CsvDialect.Rfc4180, CancellationToken cancellation = default) =>
        Output.WriteAsync(output, Pieces(events, dialect), cancellation);

    /// <inheritdoc cref="Write(IEnumerable{TimelineEvent}, TextWriter, CsvDialect)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(IEnumerable<TimelineEvent> events, TextWriter output, CsvDialect dialect = CsvDialect.Rfc4180, CancellationToken cancellation = default) =>
        Output.WriteAsync(output, Pieces(events, dialect), cancellation);

    private static TextPieces Pieces(TimelineReading reading, CsvDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Pieces(reading.Events, dialect);
    }

    private static TextPieces Pieces(IEnumerable<TimelineEvent> events, CsvDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(events);
        return dialect switch
        {
            CsvDialect.Rfc4180 => output => WriteRows(events, output, "", ',', CultureInfo.InvariantCulture.NumberFormat),
            CsvDialect.Excel => output => WriteRows(events, output, ByteOrderMark, ';', DecimalComma),
            _ => throw new ArgumentOutOfRangeException(nameof(dialect), dialect, "There is no such dialect of CSV."),
        };
    }

    private static IEnumerable<Pause> WriteRows(IEnumerable<TimelineEvent> events, TextWriter output, string mark, char separator, NumberFormatInfo numbers)
    {
        output.Write(mark + string.Join(separator, Head) + "\r\n");
        foreach (var happening in events)
        {
            output.Write(string.Join(separator, Cells(happening, numbers).Select(cell => Cell(cell, separator))) + "\r\n");
            yield return default;
        }
    }

    private static IEnumerable<string?> Cells(TimelineEvent happening, NumberFormatInfo numbers) =>
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
        happening.Confidence.ToString(numbers),
        happening.ArticleId,
        happening.Trigger.Span.Start.ToString(CultureInfo.InvariantCulture),
        happening.Trigger.Span.End.ToString(CultureInfo.InvariantCulture),
        happening.ZoneId,
    ];

    private static string Cell(string? text, char separator)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        // The wide forms are typed in East Asian spreadsheets, which read them as the narrow ones.
        var guarded = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? "'" + text : text;
        return guarded.Contains(separator, StringComparison.Ordinal) || guarded.AsSpan().ContainsAny(Quoted) ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : guarded;
    }
}
