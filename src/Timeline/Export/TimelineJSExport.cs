namespace Timeline.Export;

/// <summary>Events in the JSON of TimelineJS (timeline.knightlab.com), grouped by status.</summary>
/// <remarks>
/// Precision is what is left out: a month has no day. Years before 1 are negative, <c>-44</c> for 44 BC, as TimelineJS
/// counts them. Its texts are HTML: what the article says is escaped. It knows no open ends; <c>display_date</c> says them.
/// </remarks>
public static class TimelineJSExport
{
    /// <summary>Writes the events of the reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, Stream output) => Pieces(reading).Write(output);

    /// <summary>Writes the events of the reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, TextWriter output) => Pieces(reading).Write(output);

    /// <summary>Writes the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="title">The headline, or null.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException">The events or the output are null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, string? title, Stream output) => Pieces(events, title).Write(output);

    /// <summary>Writes the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="title">The headline, or null.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">The events or the output are null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, string? title, TextWriter output) => Pieces(events, title).Write(output);

    /// <inheritdoc cref="Write(TimelineReading, Stream)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, Stream output, CancellationToken cancellation = default) => Pieces(reading).WriteAsync(output, cancellation);

    /// <inheritdoc cref="Write(TimelineReading, TextWriter)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, TextWriter output, CancellationToken cancellation = default) => Pieces(reading).WriteAsync(output, cancellation);

    /// <inheritdoc cref="Write(IEnumerable{TimelineEvent}, string?, Stream)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(IEnumerable<TimelineEvent> events, string? title, Stream output, CancellationToken cancellation = default) => Pieces(events, title).WriteAsync(output, cancellation);

    /// <inheritdoc cref="Write(IEnumerable{TimelineEvent}, string?, TextWriter)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(IEnumerable<TimelineEvent> events, string? title, TextWriter output, CancellationToken cancellation = default) => Pieces(events, title).WriteAsync(output, cancellation);

    private static JsonPieces Pieces(TimelineReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Pieces(reading.Events, reading.Article.Title);
    }

    private static JsonPieces Pieces(IEnumerable<TimelineEvent> events, string? title)
    {
        ArgumentNullException.ThrowIfNull(events);
        return JsonPieces.Document(json => TimelineJSSlides.Write(events, title, json));
    }
}
