using System.Text;
using System.Text.Json;

namespace Timeline.Export;

/// <summary>Events as JSON Lines, one object a line, and back: for streams, databases and <c>jq</c>.</summary>
/// <remarks>Each line is one element of the <c>events</c> of <see cref="JsonExport"/>.</remarks>
public static class JsonLinesExport
{
    /// <summary>Writes each event of the reading as one line.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, Stream output) => Pieces(reading).Write(output);

    /// <summary>Writes each event of the reading as one line.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, TextWriter output) => Pieces(reading).Write(output);

    /// <summary>Writes each event as one line; the events may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, Stream output) => Pieces(events).Write(output);

    /// <summary>Writes each event as one line; the events may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, TextWriter output) => Pieces(events).Write(output);

    /// <inheritdoc cref="Write(TimelineReading, Stream)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, Stream output, CancellationToken cancellation = default) => Pieces(reading).WriteAsync(output, cancellation);

    /// <inheritdoc cref="Write(TimelineReading, TextWriter)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, TextWriter output, CancellationToken cancellation = default) => Pieces(reading).WriteAsync(output, cancellation);

    /// <inheritdoc cref="Write(IEnumerable{TimelineEvent}, Stream)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(IEnumerable<TimelineEvent> events, Stream output, CancellationToken cancellation = default) => Pieces(events).WriteAsync(output, cancellation);

    /// <inheritdoc cref="Write(IEnumerable{TimelineEvent}, TextWriter)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(IEnumerable<TimelineEvent> events, TextWriter output, CancellationToken cancellation = default) => Pieces(events).WriteAsync(output, cancellation);

    /// <summary>Writes each expression of the reading as one line.</summary>
    internal static void WriteExpressions(TimelineReading reading, TextWriter output) =>
        JsonPieces.Lines(reading.Expressions, (json, expression) => json.Expression(expression)).Write(output);

    /// <summary>Reads lines that <see cref="Write(IEnumerable{TimelineEvent}, TextWriter)"/> wrote; blank lines are passed over.</summary>
    /// <param name="lines">The lines.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="FormatException">A line is not an event.</exception>
    public static IReadOnlyList<TimelineEvent> Read(TextReader lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var events = new List<TimelineEvent>();
        while (lines.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                events.Add(JsonDocuments.Read(() => JsonDocument.Parse(line), ReadingJsonReader.Event));
            }
        }

        return events;
    }

    /// <summary>Reads lines in UTF-8 that <see cref="Write(IEnumerable{TimelineEvent}, Stream)"/> wrote; blank lines are passed over.</summary>
    /// <param name="lines">The lines; the stream stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="FormatException">A line is not an event.</exception>
    public static IReadOnlyList<TimelineEvent> Read(Stream lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        using var reader = new StreamReader(lines, Encoding.UTF8, leaveOpen: true);
        return Read(reader);
    }

    private static JsonPieces Pieces(TimelineReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Pieces(reading.Events);
    }

    private static JsonPieces Pieces(IEnumerable<TimelineEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return JsonPieces.Lines(events, (json, happening) => json.Event(happening));
    }
}
