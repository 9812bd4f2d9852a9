using NodaTime;

namespace Timeline.Ordering;

/// <summary>When a telling says it was, compared with the time of another by the clocks of both.</summary>
/// <remarks>
/// <em>À 20 heures</em> is five hours later in Montréal than in Paris: two moments are compared as instants, where both zones are known. A day is a name rather than a
/// moment: <em>lundi</em> is one day in both papers, though it ends later in one of them.
/// </remarks>
internal readonly record struct ToldTime
{
    /// <summary>No clock is further away from UTC than this.</summary>
    private const int MostHoursFromUtc = 18;

    private readonly LocalInterval interval;
    private readonly DateTimeZone? zone;

    public ToldTime(TimelineEvent one)
    {
        interval = one.Interval;
        zone = one.ZoneId is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;
    }

    /// <summary>The days to find it under: its own, and what it may be elsewhere on earth where its clocks are known.</summary>
    public IEnumerable<LocalDate?> Days
    {
        get
        {
            var beginning = interval.Start ?? interval.End;
            if (beginning is not { } moment || zone is null || IsOfDays || IsAtTheEdge(moment))
            {
                return [beginning?.Date];
            }

            var utc = Carried(moment, zone, DateTimeZone.Utc);
            var (first, last) = (utc.PlusHours(-MostHoursFromUtc).Date, utc.PlusHours(MostHoursFromUtc).Date);
            return Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(day => (LocalDate?)first.PlusDays(day));
        }
    }

    /// <summary>The same beginning, with ends that are equal or open; or one within the one day of the other.</summary>
    public bool IsSameAs(ToldTime other)
    {
        if (zone is null || other.zone is null || zone.Equals(other.zone) || (IsOfDays && other.IsOfDays))
        {
            return AreSame(interval, other.interval);
        }

        var common = IsOfDays ? zone : other.IsOfDays ? other.zone : DateTimeZone.Utc;
        return AreSame(In(common), other.In(common));
    }

    private bool IsOfDays => (interval.Start is null || interval.Start.Value.TimeOfDay == LocalTime.Midnight) && (interval.End is null || interval.End.Value.TimeOfDay == LocalTime.Midnight);

    private LocalInterval In(DateTimeZone there)
    {
        if (zone is not { } here || here.Equals(there))
        {
            return interval;
        }

        LocalDateTime? start = interval.Start is { } first ? Carried(first, here, there) : null;
        LocalDateTime? end = interval.End is { } last ? Carried(last, here, there) : null;
        return new LocalInterval(start, end < start ? start : end);
    }

    private static LocalDateTime Carried(LocalDateTime moment, DateTimeZone here, DateTimeZone there) =>
        IsAtTheEdge(moment) ? moment : moment.InZoneLeniently(here).WithZone(there).LocalDateTime;

    /// <summary>The calendar ends where another zone would be a day off.</summary>
    private static bool IsAtTheEdge(LocalDateTime moment) => moment.Year is < 2 or > 9998;

    private static bool AreSame(LocalInterval one, LocalInterval other) =>
        (one.Start is not null || one.End == other.End)
        && (one.Start == other.Start ? one.End == other.End || one.End is null || other.End is null : IsWithinDay(one, other) || IsWithinDay(other, one));

    private static bool IsWithinDay(LocalInterval day, LocalInterval part) =>
        day is { Start: { } start, End: { } end } && end == start.PlusDays(1) && part.Start >= start && part.End <= end;
}
