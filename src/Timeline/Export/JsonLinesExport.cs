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
        WriteLines(events, output, (json, happening) => json.Event(happening));
    }

    /// <summary>Writes each event as one line; the events may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, TextWriter output) => Output.WriteText(output, stream => Write(events, stream));

    /// <summary>Writes each expression of the reading as one line.</summary>
    internal static void WriteExpressions(TimelineReading reading, TextWriter output) =>
        Output.WriteText(output, stream => WriteLines(reading.Expressions, stream, (json, expression) => json.Expression(expression)));

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

    private static void WriteLines<T>(IEnumerable<T> items, Stream output, Action<ReadingJsonWriter, T> write)
    {
        using var json = new Utf8JsonWriter(output, JsonExport.OneLine);
        foreach (var item in items)
        {
            write(new ReadingJsonWriter(json), item);
            json.Flush();
            json.Reset();
            output.Write("\n"u8);
        }
    }
}
