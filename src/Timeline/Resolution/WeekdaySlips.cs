using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Whether a day that is fully told inside other words was no such weekday: <em>le mardi 16 mars 2016 à 18 h 30, du mardi 16 au jeudi 18 mars 2016</em>.</summary>
internal static class WeekdaySlips
{
    /// <summary>What is to be said of the first such day; null where there is none.</summary>
    public static Remark? In(Meaning meaning) => meaning switch
    {
        CalendarDate { Weekday: not null, Year: { } year, Month: not null, Day: not null } date => CalendarDateResolver.InYear(date, year).Remark,
        ClockTime { Day: { } day } => In(day),
        PartOfDay { Day: { } day } => In(day),
        NightBetween night => (night.First is { } first ? In(first) : null) ?? In(night.Second),
        PartOf { Whole: var whole } => In(whole),
        About { What: var what } => In(what),
        Bounded { What: var what } => In(what),
        FromTo range => In(range.First) ?? In(range.Last),
        AwayFrom { From: var from } => In(from),
        _ => null,
    };
}
