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
    public static void Write(TimelineReading reading, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Write(output, json => json.Reading(reading));
    }

    /// <summary>Writes the reading as an indented document.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, TextWriter output) => Output.WriteText(output, stream => Write(reading, stream));

    /// <summary>Writes the articles and their one timeline as an indented document in UTF-8.</summary>
    /// <param name="timeline">The merged timeline.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(MergedTimeline timeline, Stream output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        Write(output, json => json.Merged(timeline));
    }

    /// <summary>Writes the articles and their one timeline as an indented document.</summary>
    /// <param name="timeline">The merged timeline.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(MergedTimeline timeline, TextWriter output) => Output.WriteText(output, stream => Write(timeline, stream));

    /// <summary>Reads a document that <see cref="Write(TimelineReading, Stream)"/> wrote.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">It is not such a document.</exception>
    public static TimelineReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonDocuments.Read(() => JsonDocument.Parse(json), ReadingJsonReader.Reading);
    }

    /// <summary>Reads a document in UTF-8 that <see cref="Write(TimelineReading, Stream)"/> wrote.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">It is not such a document.</exception>
    public static TimelineReading Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonDocuments.Read(() => JsonDocument.Parse(json), ReadingJsonReader.Reading);
    }

    /// <summary>Reads a document that <see cref="Write(MergedTimeline, Stream)"/> wrote.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">It is not such a document.</exception>
    public static MergedTimeline ReadMerged(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonDocuments.Read(() => JsonDocument.Parse(json), ReadingJsonReader.Merged);
    }

    /// <summary>Reads a document in UTF-8 that <see cref="Write(MergedTimeline, Stream)"/> wrote.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">It is not such a document.</exception>
    public static MergedTimeline ReadMerged(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonDocuments.Read(() => JsonDocument.Parse(json), ReadingJsonReader.Merged);
    }

    private static void Write(Stream output, Action<ReadingJsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Readable))
        {
            write(new ReadingJsonWriter(json));
        }

        output.Write("\n"u8);
    }
}
