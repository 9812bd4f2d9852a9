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
    public static void Write(TimelineReading reading, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Write(reading.Events, output);
    }

    /// <summary>Writes each event of the reading as one line.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Write(reading.Events, output);
    }

    /// <summary>Writes each event as one line; the events may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, Stream output)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, JsonExport.OneLine);
        foreach (var happening in events)
        {
            new ReadingJsonWriter(json).Event(happening);
            json.Flush();
            json.Reset();
            output.Write("\n"u8);
        }
    }

    /// <summary>Writes each event as one line; the events may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var buffer = new MemoryStream();
        Write(events, buffer);
        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    /// <summary>Writes each expression of the reading as one line.</summary>
    internal static void WriteExpressions(TimelineReading reading, TextWriter output)
    {
        using var buffer = new MemoryStream();
        foreach (var expression in reading.Expressions)
        {
            using (var json = new Utf8JsonWriter(buffer, JsonExport.OneLine))
            {
                new ReadingJsonWriter(json).Expression(expression);
            }

            buffer.Write("\n"u8);
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

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
}
