using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Timeline.Resolution.Calendars;

/// <summary>A week as ISO 8601 numbers it: from Monday, in the year that has its Thursday.</summary>
/// <param name="Year">The week-year, which around New Year differs from the year of the day.</param>
/// <param name="Number">The number of the week, from 1 to 52 or 53.</param>
internal readonly record struct IsoWeek(int Year, int Number);

/// <summary>ISO weeks and their week-ends.</summary>
internal static class IsoWeeks
{
    /// <summary>The week of a day: 3 January 2021 is still in 2020-W53.</summary>
    public static IsoWeek Of(LocalDate day) => new(WeekYearRules.Iso.GetWeekYear(day), WeekYearRules.Iso.GetWeekOfWeekYear(day));

    /// <summary>Monday to the next Monday, or null where there is no such week.</summary>
    public static LocalInterval? Interval(IsoWeek week) => Days(week, IsoDayOfWeek.Monday);

    /// <summary>
    /// The week-end that closes a week, Saturday 00:00 to Monday 00:00, or null where there is none. Some count it from Friday
    /// evening: <em>samedi et dimanche</em> is what the press means.
    /// </summary>
    public static LocalInterval? Weekend(IsoWeek week) => Days(week, IsoDayOfWeek.Saturday);

    /// <summary>The TIMEX value of a week: <c>2016-W11</c>.</summary>
    public static string Value(IsoWeek week) => string.Create(CultureInfo.InvariantCulture, $"{week.Year:D4}-W{week.Number:D2}");

    /// <summary>The TIMEX value of a week-end: <c>2016-W11-WE</c>.</summary>
    public static string WeekendValue(IsoWeek week) => Value(week) + "-WE";

    private static LocalInterval? Days(IsoWeek week, IsoDayOfWeek first)
    {
        if (!IsoYears.Contains(week.Year) || week.Number < 1 || week.Number > WeekYearRules.Iso.GetWeeksInWeekYear(week.Year))
        {
            return null;
        }

        var monday = WeekYearRules.Iso.GetLocalDate(week.Year, week.Number, IsoDayOfWeek.Monday);
        var left = Period.DaysBetween(monday, LocalDate.MaxIsoValue);
        var offset = first - IsoDayOfWeek.Monday;
        return offset > left ? null
            : new LocalInterval(monday.PlusDays(offset).AtMidnight(), left < 7 ? null : monday.PlusDays(7).AtMidnight());
    }
}
