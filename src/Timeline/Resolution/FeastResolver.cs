using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Feasts, by year or by tense (spec families 13 and 18).</summary>
internal static class FeastResolver
{
    public static Resolved Resolve(NamedFeast feast, ReadingFrame frame)
    {
        if ((feast.Year ?? (feast.Pull == Pull.None ? frame.StoryYear : null)) is { } year)
        {
            return Of(feast, year, frame) ?? Resolved.Unknown(Granularity.Day);
        }

        var candidates = Enumerable.Range(frame.Today.Year - 2, 5).Select(candidate => Of(feast, candidate, frame)).OfType<Resolved>().ToList();
        return Candidates.Choose(candidates, frame, feast.Pull)?.With(frame.SpeechAnchor).Inferring($"year, by {Reasons.Of(frame, feast.Pull)}")
            ?? Resolved.Unknown(Granularity.Day);
    }

    private static Resolved? Of(NamedFeast feast, int year, ReadingFrame frame)
    {
        if (year is < 1 or > 9998 || feast.Of(year, frame.Options.Region) is not { } days)
        {
            return null;
        }

        var value = days.First == days.Last ? Values.Day(days.First) : $"{Values.Day(days.First)}/{Values.Day(days.Last)}";
        return new Resolved(TimexType.Date, value, LocalInterval.Between(days.First, days.Last), Granularity.Day) { IsFuzzy = feast.IsFuzzy };
    }
}
