namespace Timeline.Export;

/// <summary>Events as plain text, one line each: date, status where it is not asserted, clause, source.</summary>
public static class TextExport
{
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
        return output => WriteLines(events, output);
    }

    private static IEnumerable<Pause> WriteLines(IEnumerable<TimelineEvent> events, TextWriter output)
    {
        var lines = events.Select(happening => (Date: ReadableTimes.Of(happening), happening)).ToArray();
        var width = lines.Length == 0 ? 0 : lines.Max(line => line.Date.Length);
        foreach (var (date, happening) in lines)
        {
            var status = happening.Status == EventStatus.Asserted ? "" : $"[{Names.Statuses.Of(happening.Status).ToLowerInvariant()}] ";
            var source = happening.Attribution is { } attribution ? $" ({PlainText.OneLine(attribution.Source.Text)})" : "";
            output.Write($"{date.PadRight(width)}  {status}{PlainText.OneLine(happening.Clause.Text)}{source}\n");
            yield return default;
        }
    }
}
