using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Timeline.Export;

/// <summary>The components of a calendar: what <see cref="CalendarExport"/> says of them holds here.</summary>
/// <param name="lines">Where to.</param>
/// <param name="stamp">The publication that stands in DTSTAMP.</param>
/// <param name="zone">The zone of the events that do not say theirs, or null.</param>
internal sealed class CalendarEvents(ContentLines lines, Publication stamp, DateTimeZone? zone)
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    public IEnumerable<Pause> Write(IEnumerable<TimelineEvent> events, string? name)
    {
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
                Write(happening, bounds);
                isEmpty = false;
                yield return default;
            }
        }

        if (isEmpty)
        {
            WriteUtc();
        }

        lines.Write("END", "VCALENDAR");
    }

    private void Write(TimelineEvent happening, (LocalDateTime Start, LocalDateTime? End) bounds)
    {
        var itsZone = ZoneOf(happening);
        lines.Write("BEGIN", "VEVENT");
        lines.Write("UID", Identity(happening));
        lines.Write("DTSTAMP", Moment.Format(StampIn(itsZone)) + "Z");
        WriteMoment("DTSTART", bounds.Start, IsAllDay(bounds), itsZone);
        if (bounds.End is { } end)
        {
            WriteMoment("DTEND", end, IsAllDay(bounds), itsZone);
        }

        lines.WriteText("SUMMARY", PlainText.OneLine(happening.Clause.Text));
        lines.WriteText("DESCRIPTION", Description(happening));
        lines.Write("CATEGORIES", Names.Statuses.Of(happening.Status));
        lines.Write("STATUS", happening.Status switch { EventStatus.Asserted => "CONFIRMED", EventStatus.Negated => "CANCELLED", _ => "TENTATIVE" });
        lines.Write("TRANSP", "TRANSPARENT");
        lines.Write("END", "VEVENT");
    }

    /// <summary>The one component that a calendar may have without telling anything (RFC 5545 section 3.6 asks for one).</summary>
    private void WriteUtc()
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

    private void WriteMoment(string name, LocalDateTime moment, bool isAllDay, DateTimeZone? itsZone)
    {
        if (isAllDay)
        {
            lines.Write(name + ";VALUE=DATE", Day.Format(moment.Date));
        }
        else
        {
            lines.Write(name, Moment.Format(InUtc(moment, itsZone)) + (itsZone is null ? "" : "Z"));
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

    /// <summary>An event that says its zone knows it better than who writes many of them.</summary>
    private DateTimeZone? ZoneOf(TimelineEvent happening) => (happening.ZoneId is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null) ?? zone;

    /// <summary>DTSTAMP is in UTC: by the publication's own offset where it has one, else by the zone; a day alone is its midnight.</summary>
    private LocalDateTime StampIn(DateTimeZone? itsZone) => stamp switch
    {
        { Time: null } or { IsUtc: true } => stamp.Moment,
        { Offset: { } offset } => stamp.Moment.PlusSeconds(-offset.Seconds),
        _ => InUtc(stamp.Moment, itsZone),
    };

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
    private string Identity(TimelineEvent happening)
    {
        var identity = string.Join('\u001F', happening.ArticleId, stamp, happening.Sentence.Text, happening.Trigger.Span, happening.When.Span);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 16)) + "@timeline";
    }
}
