using System.Text.Encodings.Web;
using System.Text.Json;

namespace Timeline.Export;

/// <summary>A reading, or a timeline merged of several, as one JSON document, and back: everything that was read, with the articles' texts.</summary>
/// <remarks>
/// The fields are described by <c>docs/schema/timeline.schema.json</c>. What is read back equals what was written, but for
/// lone surrogates, which JSON cannot carry and which become U+FFFD.
/// </remarks>
public static class JsonExport
{
    // French is written as French, not as \u00e9: a file of JSON is no part of a page.
    internal static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    internal static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the reading as an indented document in UTF-8.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, Stream output) => Pieces(reading).Write(output);

    /// <summary>Writes the reading as an indented document.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, TextWriter output) => Pieces(reading).Write(output);

    /// <summary>Writes the articles and their one timeline as an indented document in UTF-8.</summary>
    /// <param name="timeline">The merged timeline.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(MergedTimeline timeline, Stream output) => Pieces(timeline).Write(output);

    /// <summary>Writes the articles and their one timeline as an indented document.</summary>
    /// <param name="timeline">The merged timeline.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(MergedTimeline timeline, TextWriter output) => Pieces(timeline).Write(output);

    /// <inheritdoc cref="Write(TimelineReading, Stream)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, Stream output, CancellationToken cancellation = default) => Pieces(reading).WriteAsync(output, cancellation);

    /// <inheritdoc cref="Write(TimelineReading, TextWriter)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, TextWriter output, CancellationToken cancellation = default) => Pieces(reading).WriteAsync(output, cancellation);

    /// <inheritdoc cref="Write(MergedTimeline, Stream)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(MergedTimeline timeline, Stream output, CancellationToken cancellation = default) => Pieces(timeline).WriteAsync(output, cancellation);

    /// <inheritdoc cref="Write(MergedTimeline, TextWriter)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(MergedTimeline timeline, TextWriter output, CancellationToken cancellation = default) => Pieces(timeline).WriteAsync(output, cancellation);

    /// <summary>Reads a document that <see cref="Write(TimelineReading, Stream)"/> wrote.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">It is not such a document.</exception>
    public static TimelineReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonDocuments.Read(() => JsonDocument.Parse(json), ReadingJsonReader.Reading);
    }

    /// <summary>Reads a document that <see cref="Write(TimelineReading, TextWriter)"/> wrote.</summary>
    /// <param name="json">The document, and nothing behind it; the reader stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">It is not such a document.</exception>
    public static TimelineReading Read(TextReader json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(json.ReadToEnd());
    }

    /// <summary>Reads a document in UTF-8 that <see cref="Write(TimelineReading, Stream)"/> wrote.</summary>
    /// <param name="json">The document; the stream stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">It is not such a document.</exception>
    public static TimelineReading Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonDocuments.Read(() => JsonDocument.Parse(json), ReadingJsonReader.Reading);
    }

    /// <inheritdoc cref="Read(TextReader)"/>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<TimelineReading> ReadAsync(TextReader json, CancellationToken cancellation = default) => JsonDocuments.ReadAsync(json, Read, cancellation);

    /// <inheritdoc cref="Read(Stream)"/>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<TimelineReading> ReadAsync(Stream json, CancellationToken cancellation = default) => JsonDocuments.ReadAsync(json, Read, cancellation);

    /// <summary>Reads a document that <see cref="Write(MergedTimeline, Stream)"/> wrote.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">It is not such a document.</exception>
    public static MergedTimeline ReadMerged(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonDocuments.Read(() => JsonDocument.Parse(json), ReadingJsonReader.Merged);
    }

    /// <summary>Reads a document that <see cref="Write(MergedTimeline, TextWriter)"/> wrote.</summary>
    /// <param name="json">The document, and nothing behind it; the reader stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">It is not such a document.</exception>
    public static MergedTimeline ReadMerged(TextReader json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadMerged(json.ReadToEnd());
    }

    /// <summary>Reads a document in UTF-8 that <see cref="Write(MergedTimeline, Stream)"/> wrote.</summary>
    /// <param name="json">The document; the stream stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">It is not such a document.</exception>
    public static MergedTimeline ReadMerged(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonDocuments.Read(() => JsonDocument.Parse(json), ReadingJsonReader.Merged);
    }

    /// <inheritdoc cref="ReadMerged(TextReader)"/>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<MergedTimeline> ReadMergedAsync(TextReader json, CancellationToken cancellation = default) => JsonDocuments.ReadAsync(json, ReadMerged, cancellation);

    /// <inheritdoc cref="ReadMerged(Stream)"/>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<MergedTimeline> ReadMergedAsync(Stream json, CancellationToken cancellation = default) => JsonDocuments.ReadAsync(json, ReadMerged, cancellation);

    private static JsonPieces Pieces(TimelineReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return JsonPieces.Document(json => DocumentJsonWriter.Write(reading, json));
    }

    private static JsonPieces Pieces(MergedTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return JsonPieces.Document(json => DocumentJsonWriter.Write(timeline, json));
    }
}
