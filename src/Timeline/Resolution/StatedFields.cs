using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Which fields of a date the words state themselves; the others are the reader's (chrono's « known » and « implied »).</summary>
internal static class StatedFields
{
    public static ValueList<string> Of(Meaning meaning) => meaning switch
    {
        CalendarDate date => Of(date),
        NamedWeekday or ListedWeekday or HabitualWeekday => ["weekday"],
        HabitualHours { First: var first } => ["weekday", .. Of(first)],
        LengthAway { Length: var length } => [length.IsVague ? "unit" : "length"],
        LengthWindow or SinceLength or BareLength or AwayFromEvent => ["length"],
        AwayFrom { From: var from } => ["length", .. Of(from)],
        UnitAway => ["unit"],
        Era { Unit: CalendarUnit.Century } => ["century"],
        Era => ["decade"],
        NamedSeason { Year: null } => ["season"],
        NamedSeason => ["season", "year"],
        NamedFeast { Year: null } => ["feast"],
        NamedFeast => ["feast", "year"],
        YearPart { Year: null } => ["part of year"],
        YearPart => ["part of year", "year"],
        PartOfDay { Day: null } or HabitualPart => ["part of day"],
        PartOfDay { Day: { } day } => [.. Of(day), "part of day"],
        NightBetween { Second: var second } => [.. Of(second), "part of day"],
        ClockTime { Day: null } clock => Of(clock.Time),
        ClockTime { Day: { } day } clock => [.. Of(day), .. Of(clock.Time)],
        PartOf { Whole: var whole } => ["part", .. Of(whole)],
        About { What: var what } => Of(what),
        Bounded { What: var what } => ["bound", .. Of(what)],
        FromTo { First: var first, Last: var last } => [.. Of(first).Union(Of(last))],
        NthWithin { Whole: null } => ["ordinal"],
        NthWithin { Whole: { } whole } => ["ordinal", .. Of(whole)],
        FixedPeriod => ["period"],
        _ => [],
    };

    private static ValueList<string> Of(CalendarDate date) =>
    [
        .. date.Weekday is null ? (ReadOnlySpan<string>)[] : ["weekday"],
        .. date.Day is null ? (ReadOnlySpan<string>)[] : ["day"],
        .. date.Month is null ? (ReadOnlySpan<string>)[] : ["month"],
        .. date.Year is null ? (ReadOnlySpan<string>)[] : ["year"],
    ];

    private static ValueList<string> Of(TimeOfDay time) => time.IsOfStory ? [] : time.Zone is null ? ["time of day"] : ["time of day", "zone"];
}
