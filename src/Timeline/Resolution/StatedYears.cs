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

    /// <summary>A date of longer ago is a law's or a history's.</summary>
    private const int Oldest = 20;

    /// <summary>What told the year of a day or of a month (<see cref="Key"/>); null before a past one is told, as in most articles.</summary>
    private Dictionary<int, Mention>? stated;

    /// <summary>Notes what a mention says, if it says a past year and a day or a month of it; a month that is told of another year is forgotten.</summary>
    /// <param name="mention">What is said.</param>
    /// <param name="resolved">How it is read.</param>
    /// <param name="today">The publication.</param>
    public void Hear(Mention mention, Resolved resolved, LocalDate today)
    {
        if (resolved is not { Granularity: <= Granularity.Month, Interval.Start: { } start })
        {
            return;
        }

        if (start.Year < today.Year && start.Year >= today.Year - Oldest && NamedParts.Year(mention.Meaning) == start.Year)
        {
            stated ??= [];
            stated[Key(start.Month)] = mention;
            if (resolved.Granularity < Granularity.Month)
            {
                stated[Key(start.Month, start.Day)] = mention;
            }
        }
        else if (stated is not null && stated.TryGetValue(Key(start.Month), out var before) && NamedParts.Year(before.Meaning) != start.Year)
        {
            stated.Remove(Key(start.Month));
            stated.Remove(Key(start.Month, start.Day));
        }
    }

    /// <summary>The year of a day that is told as past, once its own or its month's has been stated of something that happened; null where the day would be news.</summary>
    /// <param name="date">A day of a month, without its year.</param>
    /// <param name="today">The publication.</param>
    public int? Of(CalendarDate date, LocalDate today)
    {
        if (stated is null || date is not { Month: { } month, Day: { } day } || !(stated.TryGetValue(Key(month, day), out var told) || stated.TryGetValue(Key(month), out told)) || told.Trigger < 0)
        {
            return null;
        }

        // Which of the days of that name was the last one: « le 10 mars », said in November, was eight months ago.
        var last = CalendarDateResolver.PeriodOf(date, today.Year, month) is { Start: { } thisYear } && thisYear.Date <= today ? thisYear.Date
            : CalendarDateResolver.PeriodOf(date, today.Year - 1, month)?.Start?.Date;
        return last is { } known && Period.DaysBetween(known, today) < News ? null : NamedParts.Year(told.Meaning);
    }

    /// <summary>A number of its own for each day, and for each month.</summary>
    private static int Key(int month, int day = 0) => month * 100 + day;
}
