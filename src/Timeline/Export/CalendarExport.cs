using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Timeline.Export;

/// <summary>Events as iCalendar (RFC 5545), for calendars: all-day where no time is known.</summary>
/// <remarks>
/// <para>The same event of the same article keeps its UID, so that importing a file twice changes nothing. DTSTAMP is the
/// publication. What is asserted is CONFIRMED, what is negated or called off CANCELLED, all else TENTATIVE.</para>
/// <para>Calendars know no open ends: <em>depuis le 30 septembre</em> stands on the first day, <em>jusqu'à jeudi</em> on the
/// last one, and the description says so. Years before 1 have no form in iCalendar and are left out.</para>
/// <para>A calendar must have a component: one without events has the zone UTC, which shows nothing.</para>
/// </remarks>
public static class CalendarExport
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    /// <summary>Writes the events of the reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <param name="zone">The zone of the local times, which are then written in UTC; where null they stay local to whoever looks.</param>
    /// <exception cref="ArgumentNullException">The reading or the output is null.</exception>
    public static void Write(TimelineReading reading, Stream output, DateTimeZone? zone = null) => Output.Write(output, writer => Write(reading, writer, zone));

    /// <summary>Writes the events of the reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <param name="zone">The zone of the local times, which are then written in UTC; where null they stay local to whoever looks.</param>
    /// <exception cref="ArgumentNullException">The reading or the output is null.</exception>
    public static void Write(TimelineReading reading, TextWriter output, DateTimeZone? zone = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Write(reading.Events, reading.Article.PublishedOn, reading.Article.Title, output, zone);
    }

    /// <summary>Writes the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="stamp">The publication that stands in DTSTAMP: of several articles, the latest.</param>
    /// <param name="name">The name of the calendar, or null.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <param name="zone">The zone of the local times, which are then written in UTC; where null they stay local to whoever looks.</param>
    /// <exception cref="ArgumentNullException">The events or the output are null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, Publication stamp, string? name, Stream output, DateTimeZone? zone = null) =>
        Output.Write(output, writer => Write(events, stamp, name, writer, zone));

    /// <summary>Writes the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="stamp">The publication that stands in DTSTAMP: of several articles, the latest.</param>
    /// <param name="name">The name of the calendar, or null.</param>
    /// <param name="output">Where to.</param>
    /// <param name="zone">The zone of the local times, which are then written in UTC; where null they stay local to whoever looks.</param>
    /// <exception cref="ArgumentNullException">The events or the output are null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, Publication stamp, string? name, TextWriter output, DateTimeZone? zone = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(output);
        var lines = new ContentLines(output);
        lines.Write("BEGIN", "VCALENDAR");
        lines.Write("VERSION", "2.0");
        lines.Write("PRODID", "-//Timeline//Timeline for .NET//FR");
        lines.Write("CALSCALE", "GREGORIAN");
        if (name is not null)
        {
            lines.WriteText("X-WR-CALNAME", name);
        }

        var isEmpty = true;
        foreach (var happening in events)
        {
            if (Bounds(happening.Interval) is { } bounds)
            {
                Write(lines, happening, bounds, stamp, zone);
                isEmpty = false;
            }
        }

        if (isEmpty)
        {
            WriteUtc(lines);
        }

        lines.Write("END", "VCALENDAR");
    }

    private static void Write(ContentLines lines, TimelineEvent happening, (LocalDateTime Start, LocalDateTime? End) bounds, Publication stamp, DateTimeZone? zone)
    {
        lines.Write("BEGIN", "VEVENT");
        lines.Write("UID", Identity(happening, stamp));
        lines.Write("DTSTAMP", Moment.Format(InUtc(stamp.Moment, stamp.Time is null ? null : zone)) + "Z");
        WriteMoment(lines, "DTSTART", bounds.Start, IsAllDay(bounds), zone);
        if (bounds.End is { } end)
        {
            WriteMoment(lines, "DTEND", end, IsAllDay(bounds), zone);
        }

        lines.WriteText("SUMMARY", PlainText.OneLine(happening.Clause.Text));
        lines.WriteText("DESCRIPTION", Description(happening));
        lines.Write("CATEGORIES", Names.Statuses.Of(happening.Status));
        lines.Write("STATUS", happening.Status switch { EventStatus.Asserted => "CONFIRMED", EventStatus.Negated => "CANCELLED", _ => "TENTATIVE" });
        lines.Write("TRANSP", "TRANSPARENT");
        lines.Write("END", "VEVENT");
    }

    /// <summary>The one component that a calendar may have without telling anything (RFC 5545 section 3.6 asks for one).</summary>
    private static void WriteUtc(ContentLines lines)
    {
        lines.Write("BEGIN", "VTIMEZONE");
        lines.Write("TZID", "Etc/UTC");
        lines.Write("BEGIN", "STANDARD");
        lines.Write("DTSTART", "19700101T000000");
        lines.Write("TZOFFSETFROM", "+0000");
        lines.Write("TZOFFSETTO", "+0000");
        lines.Write("END", "STANDARD");
        lines.Write("END", "VTIMEZONE");
    }

    private static void WriteMoment(ContentLines lines, string name, LocalDateTime moment, bool isAllDay, DateTimeZone? zone)
    {
        if (isAllDay)
        {
            lines.Write(name + ";VALUE=DATE", Day.Format(moment.Date));
        }
        else
        {
            lines.Write(name, Moment.Format(InUtc(moment, zone)) + (zone is null ? "" : "Z"));
        }
    }

    /// <summary>Where a calendar shows the interval; null where it cannot. An end that equals the start is left out, as the standard asks.</summary>
    private static (LocalDateTime Start, LocalDateTime? End)? Bounds(LocalInterval interval)
    {
        (LocalDateTime Start, LocalDateTime? End)? bounds = interval switch
        {
            { Start: { } start, End: var end } => (start, end == start ? null : end),
            { End: { TimeOfDay: var time } end } when time == LocalTime.Midnight && end.Date > LocalDate.MinIsoValue => (end.PlusDays(-1), end),
            { End: { } end } => (end, null),
            _ => null,
        };
        return bounds is { Start.Year: < 1 } ? null : bounds;
    }

    private static bool IsAllDay((LocalDateTime Start, LocalDateTime? End) bounds) =>
        bounds.Start.TimeOfDay == LocalTime.Midnight && (bounds.End?.TimeOfDay ?? LocalTime.Midnight) == LocalTime.Midnight;

    private static LocalDateTime InUtc(LocalDateTime moment, DateTimeZone? zone) =>
        zone is null ? moment : moment.InZoneLeniently(zone).WithZone(DateTimeZone.Utc).LocalDateTime;

    private static string Description(TimelineEvent happening)
    {
        var description = new StringBuilder(happening.Sentence.Text)
            .Append("\n\nDate: ").Append(ReadableTimes.Of(happening)).Append(" (“").Append(happening.When.Text).Append("”)")
            .Append("\nStatus: ").Append(Names.Statuses.Of(happening.Status).ToLowerInvariant());
        if (happening.Attribution is { } attribution)
        {
            description.Append("\nSource: ").Append(attribution.Source.Text);
        }

        return description.ToString();
    }

    // The date read is no part of the identity: a better reader moves the event in the calendar, and does not double it.
    private static string Identity(TimelineEvent happening, Publication stamp)
    {
        var identity = string.Join('\u001F', happening.ArticleId, stamp, happening.Sentence.Text, happening.Trigger.Span, happening.When.Span);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 16)) + "@timeline";
    }
}
