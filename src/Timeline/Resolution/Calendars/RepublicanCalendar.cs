using NodaTime;

namespace Timeline.Resolution.Calendars;

/// <summary>The French republican calendar, years I to XIV.</summary>
/// <remarks>
/// Each year began on the day of the autumn equinox in Paris: a matter of observation, so of a table, not of a rule. The
/// calendar was in force to 10 nivôse an XIV (31 December 1805); a later day has no date here. The days before its adoption
/// (5 October 1793) are counted as the Convention counted them, back to the proclamation of the Republic.
/// </remarks>
internal static class RepublicanCalendar
{
    /// <summary>The month number of the <em>jours complémentaires</em> (<em>sans-culottides</em>), which follow fructidor.</summary>
    public const int ComplementaryDays = 13;

    private static readonly LocalDate Abolition = new(1806, 1, 1);

    /// <summary>1 vendémiaire of the years I to XIV; the last one only closes the list.</summary>
    private static readonly LocalDate[] FirstDays =
    [
        new(1792, 9, 22), new(1793, 9, 22), new(1794, 9, 22), new(1795, 9, 23), new(1796, 9, 22), new(1797, 9, 22), new(1798, 9, 22),
        new(1799, 9, 23), new(1800, 9, 23), new(1801, 9, 23), new(1802, 9, 23), new(1803, 9, 24), new(1804, 9, 23), new(1805, 9, 23),
        Abolition,
    ];

    /// <summary>The day in the Gregorian calendar: 9 thermidor an II is 27 July 1794.</summary>
    /// <param name="year">The year of the Republic, 1 to 14.</param>
    /// <param name="month">The month, from vendémiaire (1) to fructidor (12), or <see cref="ComplementaryDays"/>.</param>
    /// <param name="day">The day, 1 to 30; of the complementary days 1 to 5, and 6 in the years III, VII and XI.</param>
    /// <returns>The day, or <see langword="null"/> where the calendar has none such.</returns>
    public static LocalDate? ToLocalDate(int year, int month, int day)
    {
        if (year is < 1 or > 14 || month is < 1 or > ComplementaryDays || day is < 1 or > 30)
        {
            return null;
        }

        var date = FirstDays[year - 1].PlusDays(30 * (month - 1) + day - 1);
        return date < FirstDays[year] ? date : null;
    }

    /// <summary>A whole year: <em>l'an II</em> is [1793-09-22, 1794-09-22). An XIV was cut short on 1 January 1806.</summary>
    public static LocalInterval? YearInterval(int year) => year is < 1 or > 14 ? null
        : LocalInterval.Between(FirstDays[year - 1], FirstDays[year].PlusDays(-1));

    /// <summary>A month, or the complementary days: <em>thermidor an II</em> is [1794-07-19, 1794-08-18).</summary>
    public static LocalInterval? MonthInterval(int year, int month)
    {
        if (ToLocalDate(year, month, 1) is not { } first)
        {
            return null;
        }

        var last = LocalDate.Min(first.PlusDays(29), FirstDays[year].PlusDays(-1));
        return LocalInterval.Between(first, last);
    }
}
