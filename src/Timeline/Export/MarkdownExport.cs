namespace Timeline.Export;

/// <summary>Events as a Markdown table, for notes, tickets and wikis.</summary>
public static class MarkdownExport
{
    /// <summary>Writes the reading: title, publication, table, and what a careful reader would remark on.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, Stream output) => Output.Write(output, Pieces(reading));

    /// <summary>Writes the reading: title, publication, table, and what a careful reader would remark on.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, TextWriter output) => Output.Write(output, Pieces(reading));

    /// <summary>Writes the merged timeline: title, articles, and the table, which says of each event which of them tell it.</summary>
    /// <param name="timeline">The merged timeline.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(MergedTimeline timeline, Stream output) => Output.Write(output, Pieces(timeline));

    /// <summary>Writes the merged timeline: title, articles, and the table, which says of each event which of them tell it.</summary>
    /// <param name="timeline">The merged timeline.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(MergedTimeline timeline, TextWriter output) => Output.Write(output, Pieces(timeline));

    /// <summary>Writes the table of the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, Stream output) => Output.Write(output, Pieces(events));

    /// <summary>Writes the table of the events, which may be those of several articles.</summary>
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

    /// <inheritdoc cref="Write(MergedTimeline, Stream)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(MergedTimeline timeline, Stream output, CancellationToken cancellation = default) => Output.WriteAsync(output, Pieces(timeline), cancellation);

    /// <inheritdoc cref="Write(MergedTimeline, TextWriter)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(MergedTimeline timeline, TextWriter output, CancellationToken cancellation = default) => Output.WriteAsync(output, Pieces(timeline), cancellation);

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
        return output => MarkdownTables.Write(reading, output);
    }

    private static TextPieces Pieces(MergedTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return output => MarkdownTables.Write(timeline, output);
    }

    private static TextPieces Pieces(IEnumerable<TimelineEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return output => MarkdownTables.Write(events, output);
    }
}
