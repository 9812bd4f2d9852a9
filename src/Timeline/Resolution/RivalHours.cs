using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>
/// The hours that others mean by a part of the day: an afternoon lasts to six or to seven, a morning begins when the night
/// ends, at dawn or with the office. They are offered beside the convention's.
/// </summary>
internal static class RivalHours
{
    private const string Reason = "the hours of this part of the day are a matter of habit";

    private static readonly Dictionary<(DayPart, TimexModifier), (int From, int To)[]> Hours = new()
    {
        [(DayPart.Morning, TimexModifier.None)] = [(4, 12), (8, 12)],
        [(DayPart.Morning, TimexModifier.Start)] = [(7, 9), (4, 8)],
        [(DayPart.Morning, TimexModifier.Mid)] = [(9, 11)],
        [(DayPart.Morning, TimexModifier.End)] = [(11, 12)],
        [(DayPart.Midday, TimexModifier.None)] = [(12, 14), (11, 16), (12, 16)],
        [(DayPart.Afternoon, TimexModifier.None)] = [(12, 19), (14, 18)],
        [(DayPart.Afternoon, TimexModifier.Mid)] = [(14, 17)],
        [(DayPart.Afternoon, TimexModifier.End)] = [(17, 19)],
        [(DayPart.Evening, TimexModifier.None)] = [(20, 24)],
        [(DayPart.Evening, TimexModifier.Start)] = [(18, 21), (19, 22)],
        [(DayPart.Evening, TimexModifier.End)] = [(21, 24)],
        [(DayPart.Night, TimexModifier.None)] = [(20, 24)],
        [(DayPart.Night, TimexModifier.Mid)] = [(26, 28)],
    };

    public static Resolved Offer(Resolved resolved, PartOfDay part, LocalDate day)
    {
        if (!Hours.TryGetValue((part.Part, part.Shape), out var rivals))
        {
            return resolved;
        }

        var offered = resolved;
        foreach (var (from, to) in rivals)
        {
            var midnight = day.AtMidnight();
            offered = offered.Or(resolved with { Interval = new LocalInterval(midnight.PlusHours(from), midnight.PlusHours(to)) }, Reason);
        }

        return offered;
    }
}
