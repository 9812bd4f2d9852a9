namespace Timeline.Export;

/// <summary>Events as plain text, one line each: date, status where it is not asserted, clause, source.</summary>
public static class TextExport
{
    /// <summary>Writes the events of the reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, Stream output) => Output.Write(output, writer => Write(reading, writer));

    /// <summary>Writes the events of the reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Write(reading.Events, output);
    }

    /// <summary>Writes the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, Stream output) => Output.Write(output, writer => Write(events, writer));

    /// <summary>Writes the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(output);
        var lines = events.Select(happening => (Date: ReadableTimes.Of(happening), happening)).ToArray();
        var width = lines.Length == 0 ? 0 : lines.Max(line => line.Date.Length);
        foreach (var (date, happening) in lines)
        {
            var status = happening.Status == EventStatus.Asserted ? "" : $"[{Names.Statuses.Of(happening.Status).ToLowerInvariant()}] ";
            var source = happening.Attribution is { } attribution ? $" ({PlainText.OneLine(attribution.Source.Text)})" : "";
            output.Write($"{date.PadRight(width)}  {status}{PlainText.OneLine(happening.Clause.Text)}{source}\n");
        }
    }
}
