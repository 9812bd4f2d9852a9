using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Days and months that are told of a habit of every year in their own sentence: <em>le marché se tient deux fois par an, en mai et à Noël</em>.</summary>
internal static class YearsOfHabit
{
    /// <summary>The day or month of each year; null where the meaning has a year of its own, or stands beside no habit.</summary>
    public static Resolved? Resolve(Meaning meaning, ReadingFrame frame) =>
        IsOfAnyYear(meaning) && frame.Situation is { IsYearly: true } && Value(meaning, frame) is { } value
            ? Resolved.Unplaced(TimexType.Set, value, meaning.Granularity)
            : null;

    private static bool IsOfAnyYear(Meaning meaning) =>
        meaning is CalendarDate { Year: null, Month: not null, Pull: Pull.None } or NamedFeast { Year: null, Pull: Pull.None, Shape: TimexModifier.None };

    /// <summary>As TIMEX3 writes it; a feast that has another day each year has only the year as its measure.</summary>
    private static string? Value(Meaning meaning, ReadingFrame frame) => meaning switch
    {
        CalendarDate { Month: { } month, Day: { } day } => Values.EachYear(month, day),
        CalendarDate { Month: { } month } => Values.EachYear(month),
        NamedFeast feast when frame.Today.Year is > 1 and var year && feast.Of(year, frame.Options.Region) is { } one && feast.Of(year - 1, frame.Options.Region) is { } other =>
            one.First == one.Last && (one.First.Month, one.First.Day) == (other.First.Month, other.First.Day) ? Values.EachYear(one.First.Month, one.First.Day) : "P1Y",
        _ => null,
    };
}
