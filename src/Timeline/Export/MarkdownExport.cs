namespace Timeline.Export;

/// <summary>Events as a Markdown table, for notes, tickets and wikis.</summary>
public static class MarkdownExport
{
    /// <summary>Writes the reading: title, publication, table, and what a careful reader would remark on.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <param name="language">In which language headings and statuses are: English, unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static void Write(TimelineReading reading, Stream output, DisplayLanguage language = DisplayLanguage.English) =>
        Output.Write(output, Pieces(reading, language));

    /// <summary>Writes the reading: title, publication, table, and what a careful reader would remark on.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <param name="language">In which language headings and statuses are: English, unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static void Write(TimelineReading reading, TextWriter output, DisplayLanguage language = DisplayLanguage.English) =>
        Output.Write(output, Pieces(reading, language));

    /// <summary>Writes the merged timeline: title, articles, and the table, which says of each event which of them tell it.</summary>
    /// <param name="timeline">The merged timeline.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <param name="language">In which language headings and statuses are: English, unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static void Write(MergedTimeline timeline, Stream output, DisplayLanguage language = DisplayLanguage.English) =>
        Output.Write(output, Pieces(timeline, language));

    /// <summary>Writes the merged timeline: title, articles, and the table, which says of each event which of them tell it.</summary>
    /// <param name="timeline">The merged timeline.</param>
    /// <param name="output">Where to.</param>
    /// <param name="language">In which language headings and statuses are: English, unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static void Write(MergedTimeline timeline, TextWriter output, DisplayLanguage language = DisplayLanguage.English) =>
        Output.Write(output, Pieces(timeline, language));

    /// <summary>Writes the table of the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <param name="language">In which language headings and statuses are: English, unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, Stream output, DisplayLanguage language = DisplayLanguage.English) =>
        Output.Write(output, Pieces(events, language));

    /// <summary>Writes the table of the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to.</param>
    /// <param name="language">In which language headings and statuses are: English, unless given.</param>
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

    /// <inheritdoc cref="Write(MergedTimeline, Stream, DisplayLanguage)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(MergedTimeline timeline, Stream output, DisplayLanguage language = DisplayLanguage.English, CancellationToken cancellation = default) =>
        Output.WriteAsync(output, Pieces(timeline, language), cancellation);

    /// <inheritdoc cref="Write(MergedTimeline, TextWriter, DisplayLanguage)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(MergedTimeline timeline, TextWriter output, DisplayLanguage language = DisplayLanguage.English, CancellationToken cancellation = default) =>
        Output.WriteAsync(output, Pieces(timeline, language), cancellation);

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
        var words = Wording.Of(language);
        return output => MarkdownTables.Write(reading, words, output);
    }

    private static TextPieces Pieces(MergedTimeline timeline, DisplayLanguage language)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var words = Wording.Of(language);
        return output => MarkdownTables.Write(timeline, words, output);
    }

    private static TextPieces Pieces(IEnumerable<TimelineEvent> events, DisplayLanguage language)
    {
        ArgumentNullException.ThrowIfNull(events);
        var words = Wording.Of(language);
        return output => MarkdownTables.Write(events, words, output);
    }
}
