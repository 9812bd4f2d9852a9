using System.Text.Json.Serialization;
using NodaTime;
using Timeline.Export;

namespace Timeline;

/// <summary>
/// A half-open stretch of local time, <c>[Start, End)</c>, either end of which may be open.
/// </summary>
/// <remarks>
/// NodaTime has <see cref="Interval"/> (instants) and <see cref="DateInterval"/> (whole dates, end included) but nothing
/// that is local <em>and</em> open: <em>depuis le 30 septembre</em> has a beginning and no end. A <see langword="null"/>
/// bound is an open end. The times are local to the reference zone of <see cref="TimelineOptions.Zone"/>. What is given in
/// another calendar is taken over to ISO.
/// </remarks>
[JsonConverter(typeof(LocalIntervalJsonConverter))]
public readonly record struct LocalInterval
{
    /// <summary>Makes an interval.</summary>
    /// <param name="start">The first moment, or <see langword="null"/> where the beginning is open.</param>
    /// <param name="end">The first moment that is no longer part of it, or <see langword="null"/> where the end is open.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    public LocalInterval(LocalDateTime? start, LocalDateTime? end)
    {
        Start = start is { } first ? IsoCalendar.Of(first) : null;
        End = end is { } last ? IsoCalendar.Of(last) : null;
        if (End < Start)
        {
            throw new ArgumentException("An interval cannot end before it starts.", nameof(end));
        }
    }

    /// <summary>The first moment, or <see langword="null"/> where the beginning is open.</summary>
    public LocalDateTime? Start { get; }

    /// <summary>The first moment that is no longer part of it, or <see langword="null"/> where the end is open.</summary>
    public LocalDateTime? End { get; }

    /// <summary>The whole of one day, midnight to midnight.</summary>
    /// <param name="day">The day.</param>
    public static LocalInterval Of(LocalDate day) => Between(day, day);

    /// <summary>Whole days, both named days included.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included. The end of the interval is the midnight after it.</param>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static LocalInterval Between(LocalDate first, LocalDate last) =>
        new(first.AtMidnight(), IsoCalendar.Of(last) is var day && day == LocalDate.MaxIsoValue ? null : day.PlusDays(1).AtMidnight());

    /// <summary>Whether the moment lies inside: at or after the start, before the end.</summary>
    /// <param name="moment">A local moment.</param>
    public bool Contains(LocalDateTime moment) => IsoCalendar.Of(moment) is var iso && !(iso < Start) && !(iso >= End);

    /// <summary>Whether the two intervals share a moment.</summary>
    /// <param name="other">The other interval.</param>
    public bool Overlaps(LocalInterval other) => !(End <= other.Start) && !(other.End <= Start);

    /// <summary>The days that the interval touches, in NodaTime's form (last day included), or <see langword="null"/> where an end is open.</summary>
    public DateInterval? ToDateInterval() =>
        Start is { } from && End is { } to
            ? new DateInterval(from.Date, LocalDate.Max(from.Date, to.TimeOfDay == LocalTime.Midnight ? to.Date.PlusDays(-1) : to.Date))
            : null;

    /// <summary>The instants of the interval in a zone; gaps and overlaps are resolved leniently (NodaTime's <c>AtLeniently</c>).</summary>
    /// <param name="zone">The zone that the local times belong to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public Interval ToInterval(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var from = Start?.InZoneLeniently(zone).ToInstant();
        var to = End?.InZoneLeniently(zone).ToInstant();
        return new Interval(from, to < from ? from : to);
    }

    /// <summary>Takes the interval apart: <c>var (start, end) = interval;</c></summary>
    /// <param name="start">The first moment, or null.</param>
    /// <param name="end">The first moment past the end, or null.</param>
    public void Deconstruct(out LocalDateTime? start, out LocalDateTime? end) => (start, end) = (Start, End);

    /// <summary>The bounds in ISO 8601, half-open, as in <c>[2016-03-15, 2016-03-16)</c>; <c>…</c> is an open end.</summary>
    public override string ToString() => $"[{Iso.Moment(Start)}, {Iso.Moment(End)})";
}
