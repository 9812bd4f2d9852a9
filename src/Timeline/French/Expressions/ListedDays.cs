using Timeline.Meanings;

namespace Timeline.French.Expressions;

/// <summary>What days of an enumeration take from the last one.</summary>
internal static class ListedDays
{
    /// <summary>A day that stands before the last: <em>repoussé au 16, puis au 6 janvier</em> is of the month before.</summary>
    public static CalendarDate Before(CalendarDate last, int day) => last with
    {
        Day = day,
        Month = day > last.Day && last.Month is { } month ? (month == 1 ? 12 : month - 1) : last.Month,
        Year = day > last.Day && last.Month == 1 ? last.Year - 1 : last.Year,
    };
}
