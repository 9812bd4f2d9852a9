namespace Timeline.Export;

/// <summary>Events as plain text, one line each: date, status where it is not asserted, clause, source.</summary>
public static class TextExport
{
    /// <summary>Writes the events of the reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <param name="language">In which language statuses are: English, unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static void Write(TimelineReading reading, Stream output, DisplayLanguage language = DisplayLanguage.English) =>
        Output.Write(output, Pieces(reading, language));

    /// <summary>Writes the events of the reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <param name="language">In which language statuses are: English, unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static void Write(TimelineReading reading, TextWriter output, DisplayLanguage language = DisplayLanguage.English) =>
        Output.Write(output, Pieces(reading, language));

    /// <summary>Writes the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <param name="language">In which language statuses are: English, unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, Stream output, DisplayLanguage language = DisplayLanguage.English) =>
        Output.Write(output, Pieces(events, language));

    /// <summary>Writes the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to.</param>
    /// <param name="language">In which language statuses are: English, unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, TextWriter output, DisplayLanguage language = DisplayLanguage.English) =>
        Output.Write(output, Pieces(events, language));

    /// <inheritdoc cref="Write(TimelineReading, Stream, DisplayLanguage)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, Stream output, DisplayLanguage language = DisplayLanguage.English, CancellationToken cancellation = default) =>
        Output.WriteAsync(output, Pieces(reading, language), cancellation);

    /// <inheritdoc cref="Write(TimelineReading, TextWriter, DisplayLanguage)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, TextWriter output, DisplayLanguage language = DisplayLanguage.English, CancellationToken cancellation = default) =>
        Output.WriteAsync(output, Pieces(reading, language), cancellation);

    /// <inheritdoc cref="Write(IEnumerable{TimelineEvent}, Stream, DisplayLanguage)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(IEnumerable<TimelineEvent> events, Stream output, DisplayLanguage language = DisplayLanguage.English, CancellationToken cancellation = default) =>
        Output.WriteAsync(output, Pieces(events, language), cancellation);

    /// <inheritdoc cref="Write(IEnumerable{TimelineEvent}, TextWriter, DisplayLanguage)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(IEnumerable<TimelineEvent> events, TextWriter output, DisplayLanguage language = DisplayLanguage.English, CancellationToken cancellation = default) =>
        Output.WriteAsync(output, Pieces(events, language), cancellation);

    private static TextPieces Pieces(TimelineReading reading, DisplayLanguage language)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Pieces(reading.Events, language);
    }

    private static TextPieces Pieces(IEnumerable<TimelineEvent> events, DisplayLanguage language)
    {
        ArgumentNullException.ThrowIfNull(events);
        var words = Wording.Of(language);
        return output => WriteLines(events, words, output);
    }

    private static IEnumerable<Pause> WriteLines(IEnumerable<TimelineEvent> events, Wording words, TextWriter output)
    {
        var lines = events.Select(happening => (Date: ReadableTimes.Of(happening, words), happening)).ToArray();
        var width = lines.Length == 0 ? 0 : lines.Max(line => line.Date.Length);
        foreach (var (date, happening) in lines)
        {
            var status = happening.Status == EventStatus.Asserted ? "" : $"[{words.Status(happening.Status)}] ";
            var source = happening.Attribution is { } attribution ? $" ({PlainText.OneLine(attribution.Source.Text)})" : "";
            output.Write($"{date.PadRight(width)}  {status}{PlainText.OneLine(happening.Clause.Text)}{source}\n");
            yield return default;
        }
    }
}
