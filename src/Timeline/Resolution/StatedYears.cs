using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>
/// The years in which an article has told a day or a month, for when it names the day again: <em>tuée le 17 janvier 2012 … le soir du 17 janvier, il
/// l'avait suivie</em>.
/// </summary>
internal sealed class StatedYears
{
    /// <summary>What was some weeks ago is news: it is not called by the year of another one.</summary>
    private const int News = 90;

    private readonly Dictionary<(int Month, int Day), int> days = [];
    private readonly Dictionary<int, int> months = [];

    /// <summary>Notes what a mention says, if it says the year and a day or a month of it.</summary>
    public void Hear(Mention mention, Resolved resolved)
    {
        if (resolved is not { Granularity: <= Granularity.Month, Interval.Start: { } start } || NamedParts.Year(mention.Meaning) != start.Year)
        {
            return;
        }

        months[start.Month] = start.Year;
        if (resolved.Granularity < Granularity.Month)
        {
            days[(start.Month, start.Day)] = start.Year;
        }
    }

    /// <summary>The year of a day that is told as past, once its own or its month's has been stated; null where the day would be news.</summary>
    /// <param name="date">A day of a month, without its year.</param>
    /// <param name="today">The publication.</param>
    public int? Of(CalendarDate date, LocalDate today)
    {
        if (date is not { Month: { } month, Day: { } day } || !(days.TryGetValue((month, day), out var year) || months.TryGetValue(month, out year)) || year >= today.Year)
        {
            return null;
        }

        // Which of the days of that name was the last one: « le 10 mars », said in November, was eight months ago.
        var last = CalendarDateResolver.PeriodOf(date, today.Year, month) is { Start: { } thisYear } && thisYear.Date <= today ? thisYear.Date
            : CalendarDateResolver.PeriodOf(date, today.Year - 1, month)?.Start?.Date;
        return last is { } known && Period.DaysBetween(known, today) < News ? null : year;
    }
}
