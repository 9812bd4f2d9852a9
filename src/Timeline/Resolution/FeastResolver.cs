using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Feasts, by year or by tense (spec families 13 and 18).</summary>
internal static class FeastResolver
{
    public static Resolved Resolve(NamedFeast feast, ReadingFrame frame)
    {
        if (Resolved.InYear(feast.Year, feast is { Year: null, Pull: Pull.None } ? frame.StoryYear : null, Granularity.Day, year => Of(feast, year, frame)) is { } found)
        {
            return found;
        }

        // « Trois classes ont fermé en septembre 2003 et deux autres à la rentrée suivante »
        if (feast.Pull is Pull.Following or Pull.Preceding && frame.Story is { Day: { } told, DayAfter: { } after })
        {
            var sought = Enumerable.Range(told.Year - 1, 3).Select(candidate => Of(feast, candidate, frame)).OfType<Resolved>();
            var beside = feast.Pull == Pull.Following ? sought.FirstOrDefault(one => one.Interval?.Start?.Date >= after) : sought.LastOrDefault(one => one.Interval?.End?.Date <= told);
            return beside?.With(frame.Story!.StoryAnchor) ?? Resolved.Unknown(Granularity.Day);
        }

        var candidates = Enumerable.Range(frame.Today.Year - 2, 5).Select(candidate => Of(feast, candidate, frame)).OfType<Resolved>().ToList();

        // « Pâques tombe le 27 mars, la rentrée s'annonce tendue »: a feast in the present tense is the coming one.
        var looking = frame.Direction == Direction.Present ? frame with { Direction = Direction.Future } : frame;
        // « Le curé a célébré la messe de Noël dans une grange », read on Christmas Eve: on its eve a feast has begun.
        var begun = looking is { Direction: Direction.Past, IsPluperfect: false } && feast.Pull == Pull.None && frame.Situation is { IsFeast: true }
            ? candidates.Find(one => one.Interval!.Value.Start!.Value.Date == frame.Today.PlusDays(1))
            : null;
        var chosen = (begun ?? Candidates.Choose(candidates, looking, feast.Pull))?.From(frame.SpeechAnchor, $"year, by {Reasons.Of(frame, feast.Pull)}");
        return chosen is null ? Resolved.Unknown(Granularity.Day) : Candidates.WithOtherSide(chosen, candidates, frame, feast.Pull);
    }

    private static Resolved? Of(NamedFeast feast, int year, ReadingFrame frame)
    {
        if (year is < 1 or > 9998 || feast.Of(year, frame.Options.Region) is not { } days)
        {
            return null;
        }

        if (feast.Shape != TimexModifier.None)
        {
            var month = Values.Month(days.First.Year, days.First.Month);
            return new Resolved(TimexType.Date, month, LocalInterval.Between(days.First, days.Last), Granularity.Month) { IsFuzzy = true, Modifier = feast.Shape };
        }

        var value = days.First == days.Last ? Values.Day(days.First) : $"{Values.Day(days.First)}/{Values.Day(days.Last)}";
        return new Resolved(TimexType.Date, value, LocalInterval.Between(days.First, days.Last), Granularity.Day) { IsFuzzy = feast.IsFuzzy };
    }
}
