using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution.Calendars;

/// <summary>
/// The seasons, with conventional bounds: 20 March, 21 June, 23 September, 21 December. The astronomical ones move by a day
/// from year to year; no reader of <em>l'été dernier</em> counts on that day, and whoever resolves one flags it as fuzzy.
/// </summary>
internal static class Seasons
{
    /// <summary>From the first day of a season to the first day of the next.</summary>
    /// <param name="season">The season.</param>
    /// <param name="year">The year in which it begins: <em>l'hiver 2014-2015</em> is the winter of 2014.</param>
    public static LocalInterval? Of(Season season, int year) =>
        !IsoYears.Contains(year) ? null : new LocalInterval(StartOf(season, year), season switch
        {
            Season.Spring => StartOf(Season.Summer, year),
            Season.Summer => StartOf(Season.Autumn, year),
            Season.Autumn => StartOf(Season.Winter, year),
            _ => StartOf(Season.Spring, year + 1),
        });

    /// <summary>The season that a day lies in and the year that season is named after: 15 March 2016 is in the winter of 2015.</summary>
    public static (Season Season, int Year) At(LocalDate day) => (day.Month * 100 + day.Day) switch
    {
        < 03_20 => (Season.Winter, day.Year - 1),
        < 06_21 => (Season.Spring, day.Year),
        < 09_23 => (Season.Summer, day.Year),
        < 12_21 => (Season.Autumn, day.Year),
        _ => (Season.Winter, day.Year),
    };

    /// <summary>The TIMEX value: <c>2016-SU</c>.</summary>
    public static string Value(Season season, int year) => $"{IsoYears.Value(year)}-{Code(season)}";

    private static string Code(Season season) => season switch
    {
        Season.Spring => "SP",
        Season.Summer => "SU",
        Season.Autumn => "FA",
        Season.Winter => "WI",
        _ => throw new ArgumentOutOfRangeException(nameof(season), season, "There are four seasons."),
    };

    private static LocalDateTime? StartOf(Season season, int year) => season switch
    {
        Season.Spring => IsoYears.StartOf(year, 3, 20),
        Season.Summer => IsoYears.StartOf(year, 6, 21),
        Season.Autumn => IsoYears.StartOf(year, 9, 23),
        Season.Winter => IsoYears.StartOf(year, 12, 21),
        _ => throw new ArgumentOutOfRangeException(nameof(season), season, "There are four seasons."),
    };
}
