using System.Globalization;
using NodaTime;

namespace Timeline.Resolution.Calendars;

/// <summary>Calendar months, and the weekdays counted inside them.</summary>
internal static class Months
{
    /// <summary>The whole of a month, or null where there is none: <em>en avril 2013</em> is [2013-04-01, 2013-05-01).</summary>
    public static LocalInterval? Of(int year, int month) =>
        !IsoYears.Contains(year) || month is < 1 or > 12 ? null
        : new LocalInterval(IsoYears.StartOf(year, month), month == 12 ? IsoYears.StartOf(year + 1) : IsoYears.StartOf(year, month + 1));

    /// <summary>The TIMEX value of a month: <c>2016-03</c>.</summary>
    public static string Value(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}");

    /// <summary>The n-th such weekday of a month (<em>le premier lundi de septembre</em>), or null where the month has fewer.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1.</param>
    /// <param name="weekday">Which day of the week.</param>
    /// <param name="ordinal">Which of them, from 1.</param>
    public static LocalDate? NthWeekday(int year, int month, IsoDayOfWeek weekday, int ordinal)
    {
        if (Of(year, month) is not { Start: { } start } || ordinal is < 1 or > 5)
        {
            return null;
        }

        var toFirst = (weekday - start.DayOfWeek + 7) % 7;
        var day = 1 + toFirst + 7 * (ordinal - 1);
        return day <= start.Calendar.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    /// <summary>The last such weekday of a month (<em>le dernier dimanche de mai</em>).</summary>
    public static LocalDate? LastWeekday(int year, int month, IsoDayOfWeek weekday) =>
        NthWeekday(year, month, weekday, 5) ?? NthWeekday(year, month, weekday, 4);
}
