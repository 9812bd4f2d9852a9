using NodaTime;

namespace Timeline.Export;

/// <summary>Events as iCalendar (RFC 5545), for calendars: all-day where no time is known.</summary>
/// <remarks>
/// <para>The same event of the same article keeps its UID, so that importing a file twice changes nothing. DTSTAMP is the
/// publication, in UTC. What is asserted is CONFIRMED, what is negated or called off CANCELLED, all else TENTATIVE.</para>
/// <para>Times whose zone is known are written in UTC, others stay local to whoever looks. A publication of which only the day is known is its midnight.</para>
/// <para>Calendars know no open ends: <em>depuis le 30 septembre</em> stands on the first day, <em>jusqu'à jeudi</em> on the
/// last one, and the description says so. Years before 1 have no form in iCalendar and are left out.</para>
/// <para>A calendar must have a component: one without events has the zone UTC, which shows nothing.</para>
/// </remarks>
public static class CalendarExport
{
    /// <summary>Writes the events of the reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <param name="zone">The zone of the events that do not say theirs (<see cref="TimelineEvent.ZoneId"/>); where null, these stay local to whoever looks.</param>
    /// <exception cref="ArgumentNullException">The reading or the output is null.</exception>
    public static void Write(TimelineReading reading, Stream output, DateTimeZone? zone = null) => Output.Write(output, Pieces(reading, zone));

    /// <summary>Writes the events of the reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <param name="zone">The zone of the events that do not say theirs (<see cref="TimelineEvent.ZoneId"/>); where null, these stay local to whoever looks.</param>
    /// <exception cref="ArgumentNullException">The reading or the output is null.</exception>
    public static void Write(TimelineReading reading, TextWriter output, DateTimeZone? zone = null) => Output.Write(output, Pieces(reading, zone));

    /// <summary>Writes the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="stamp">The publication that stands in DTSTAMP: of several articles, the latest.</param>
    /// <param name="name">The name of the calendar, or null.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <param name="zone">The zone of the events that do not say theirs (<see cref="TimelineEvent.ZoneId"/>); where null, these stay local to whoever looks.</param>
    /// <exception cref="ArgumentNullException">The events or the output are null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, Publication stamp, string? name, Stream output, DateTimeZone? zone = null) =>
        Output.Write(output, Pieces(events, stamp, name, zone));

    /// <summary>Writes the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="stamp">The publication that stands in DTSTAMP: of several articles, the latest.</param>
    /// <param name="name">The name of the calendar, or null.</param>
    /// <param name="output">Where to.</param>
    /// <param name="zone">The zone of the events that do not say theirs (<see cref="TimelineEvent.ZoneId"/>); where null, these stay local to whoever looks.</param>
    /// <exception cref="ArgumentNullException">The events or the output are null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, Publication stamp, string? name, TextWriter output, DateTimeZone? zone = null) =>
        Output.Write(output, Pieces(events, stamp, name, zone));

    /// <inheritdoc cref="Write(TimelineReading, Stream, DateTimeZone?)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, Stream output, DateTimeZone? zone = null, CancellationToken cancellation = default) => Output.WriteAsync(output, Pieces(reading, zone), cancellation);

    /// <inheritdoc cref="Write(TimelineReading, TextWriter, DateTimeZone?)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, TextWriter output, DateTimeZone? zone = null, CancellationToken cancellation = default) => Output.WriteAsync(output, Pieces(reading, zone), cancellation);

    /// <inheritdoc cref="Write(IEnumerable{TimelineEvent}, Publication, string?, Stream, DateTimeZone?)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(IEnumerable<TimelineEvent> events, Publication stamp, string? name, Stream output, DateTimeZone? zone = null, CancellationToken cancellation = default) =>
        Output.WriteAsync(output, Pieces(events, stamp, name, zone), cancellation);

    /// <inheritdoc cref="Write(IEnumerable{TimelineEvent}, Publication, string?, TextWriter, DateTimeZone?)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(IEnumerable<TimelineEvent> events, Publication stamp, string? name, TextWriter output, DateTimeZone? zone = null, CancellationToken cancellation = default) =>
        Output.WriteAsync(output, Pieces(events, stamp, name, zone), cancellation);

    private static TextPieces Pieces(TimelineReading reading, DateTimeZone? zone)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Pieces(reading.Events, reading.Article.PublishedOn, reading.Article.Title, zone);
    }

    private static TextPieces Pieces(IEnumerable<TimelineEvent> events, Publication stamp, string? name, DateTimeZone? zone)
    {
        ArgumentNullException.ThrowIfNull(events);
        return output => new CalendarEvents(new ContentLines(output), stamp, zone).Write(events, name);
    }
}
