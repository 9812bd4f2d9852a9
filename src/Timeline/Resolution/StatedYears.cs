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

    /// <summary>The years of days and of months (<see cref="Key"/>); null before a past one is told, as in most articles.</summary>
    private Dictionary<int, int>? years;

    /// <summary>Notes what a mention says, if it says a past year and a day or a month of it.</summary>
    /// <param name="mention">What is said.</param>
    /// <param name="resolved">How it is read.</param>
    /// <param name="today">The publication.</param>
    public void Hear(Mention mention, Resolved resolved, LocalDate today)
    {
        if (resolved is not { Granularity: <= Granularity.Month, Interval.Start: { } start } || start.Year >= today.Year || NamedParts.Year(mention.Meaning) != start.Year)
        {
            return;
        }

        years ??= [];
        years[Key(start.Month)] = start.Year;
        if (resolved.Granularity < Granularity.Month)
        {
            years[Key(start.Month, start.Day)] = start.Year;
        }
    }

    /// <summary>The year of a day that is told as past, once its own or its month's has been stated; null where the day would be news.</summary>
    /// <param name="date">A day of a month, without its year.</param>
    /// <param name="today">The publication.</param>
    public int? Of(CalendarDate date, LocalDate today)
    {
        if (years is null || date is not { Month: { } month, Day: { } day } || !(years.TryGetValue(Key(month, day), out var year) || years.TryGetValue(Key(month), out year)))
        {
            return null;
        }

        // Which of the days of that name was the last one: « le 10 mars », said in November, was eight months ago.
        var last = CalendarDateResolver.PeriodOf(date, today.Year, month) is { Start: { } thisYear } && thisYear.Date <= today ? thisYear.Date
            : CalendarDateResolver.PeriodOf(date, today.Year - 1, month)?.Start?.Date;
        return last is { } known && Period.DaysBetween(known, today) < News ? null : year;
    }

    /// <summary>A number of its own for each day, and for each month.</summary>
    private static int Key(int month, int day = 0) => month * 100 + day;
}
