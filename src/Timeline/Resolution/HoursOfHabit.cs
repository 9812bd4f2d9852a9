using System.Globalization;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Hours that are told of a habit in their own sentence: <em>le mercredi, le centre accueille les enfants de 7 h 30 à 18 h 30</em>.</summary>
internal static class HoursOfHabit
{
    /// <summary>The hours of each of its days; null where the meaning is no hour without its day, or stands beside no habit.</summary>
    public static Resolved? Resolve(Meaning meaning, ReadingFrame frame) =>
        Hours(meaning) is var (first, last) && frame is { IsPunctual: false, IsPluperfect: false, LooksAhead: false, Situation.HabitBeside: { } days }
            ? Resolved.Unplaced(TimexType.Set, last is null ? days + Value(first) : $"{days}{Value(first)}/{days}{Value(last)}", Granularity.Minute)
            : null;

    private static (ClockTime First, ClockTime? Last)? Hours(Meaning meaning) => meaning switch
    {
        ClockTime { Day: null, Time: { Zone: null, IsOfStory: false } } hour => (hour, null),
        FromTo { First: ClockTime { Day: null, Time.Zone: null } first, Last: ClockTime { Day: null } last } => (first, last),
        _ => null,
    };

    private static string Value(ClockTime clock) => string.Create(CultureInfo.InvariantCulture, $"T{clock.Hour:D2}:{clock.Time.Minute:D2}");
}
