using NodaTime;
using Timeline.Meanings;
using Timeline.Resolution.Calendars;

namespace Timeline.Resolution;

/// <summary>Seasons and parts of the year by tense (spec families 13 and 14).</summary>
internal static class SeasonResolver
{
    public static Resolved Resolve(NamedSeason season, ReadingFrame frame)
    {
        if (season.Pull is Pull.Following or Pull.Preceding or Pull.Same)
        {
            return FromStory(season, frame);
        }

        if (Resolved.InYear(season.Year, season is { Year: null, Pull: Pull.None } ? frame.DistantStoryYear : null, Granularity.Season, year => Of(season.Season, year)) is { } told)
        {
            return told;
        }

        // « Le groupe se sépare cet été », read in January: a present tells what runs or what is to come.
        var looking = season.Pull == Pull.This && frame.Direction == Direction.Present ? frame with { Direction = Direction.Future } : frame;
        return ByTense(BehindPlan(season, looking), season.Pull, candidate => Of(season.Season, candidate)) ?? Resolved.Unknown(Granularity.Season);
    }

    /// <summary>With so few days left, nobody speaks of the running season as one to come.</summary>
    private const int FewDays = 21;

    /// <summary>
    /// <em>Le jugement sera rendu le 30 juin. Un second procès pourrait se tenir au printemps</em>, read on 10 June: what follows a plan is no season that is over before it. <em>La loi entrera en
    /// vigueur en septembre. Elle sera votée au printemps</em>, read in April, is of the spring that runs.
    /// </summary>
    private static ReadingFrame BehindPlan(NamedSeason season, ReadingFrame frame) =>
        season.Pull == Pull.None && frame is { LooksAhead: true, JustBefore.Day: { } plan } && plan > frame.Today
            && Enumerable.Range(frame.Today.Year - 1, 2).Select(year => Seasons.Of(season.Season, year)).Any(running =>
            running is { Start: { } start, End: { } end } && start.Date <= frame.Today && end.Date > frame.Today && end.Date <= plan && Period.DaysBetween(frame.Today, end.Date) <= FewDays)
            ? frame with { Speech = new Publication(plan) }
            : frame;

    public static Resolved Resolve(YearPart part, ReadingFrame frame)
    {
        if (Resolved.InYear(part.Year, part is { Year: null, Pull: Pull.None } ? frame.DistantStoryYear : null, part.Granularity, year => Of(part, year)) is { } told)
        {
            return told;
        }

        // « Au premier trimestre, les ventes ont reculé »: a quarter more than half over is told of already.
        var months = part.Unit == CalendarUnit.Quarter ? 1 : 3;
        return ByTense(frame.Direction == Direction.Past ? frame with { Speech = new Publication(frame.Today.PlusMonths(-months)) } : BehindPlan(part, frame), part.Pull, candidate => Of(part, candidate))
            ?? Resolved.Unknown(part.Granularity);
    }

    /// <summary><em>Le chômage devrait culminer au printemps, avant de refluer au second semestre</em>, read in December: not the half-year that ends with it.</summary>
    private static ReadingFrame BehindPlan(YearPart part, ReadingFrame frame) =>
        part.Pull == Pull.None && frame is { LooksAhead: true, InSentence.Day: { } plan } && plan > frame.Today && Of(part, frame.Today.Year)?.Interval?.End?.Date <= plan
            ? frame with { Speech = new Publication(plan) }
            : frame;

    /// <summary>Flagged as fuzzy: the ministry moves both ends by some days.</summary>
    public static Resolved Resolve(SchoolYear year) => SchoolYears.Of(year.FirstYear) is { } interval
        ? new Resolved(TimexType.Date, SchoolYears.Value(year.FirstYear), interval, Granularity.Year) { IsFuzzy = true }
        : Resolved.Unknown(Granularity.Year);

    private static Resolved? Of(Season season, int year) => Seasons.Of(season, year) is { } interval
        ? WithWholeMonths(new Resolved(TimexType.Date, Seasons.Value(season, year), interval, Granularity.Season) { IsFuzzy = true })
        : null;

    /// <summary>Others begin every season on the 21st, and weather services on the first of its month.</summary>
    private static Resolved WithWholeMonths(Resolved season)
    {
        if (season.Interval is not { Start: { } start, End: { } end } || end.Year > 9998)
        {
            return season;
        }

        var (first, after) = (start.Date.With(DateAdjusters.StartOfMonth), end.Date.With(DateAdjusters.StartOfMonth));
        return season
            .Or(season with { Interval = new LocalInterval(first.PlusDays(20).AtMidnight(), after.PlusDays(20).AtMidnight()) }, "from the 21st to the 21st")
            .Or(season with { Interval = new LocalInterval(first.AtMidnight(), after.AtMidnight()) }, "the three months of the weather services");
    }

    /// <summary><em>L'été suivant</em>: the first that begins after the story's day; <em>l'hiver précédent</em>, the last that was over.</summary>
    private static Resolved FromStory(NamedSeason season, ReadingFrame frame)
    {
        if (frame.Story is not { Day: { } day } story)
        {
            return Resolved.Unknown(Granularity.Season);
        }

        Func<LocalInterval, bool> fits = season.Pull switch
        {
            // « En 2013, la ville a vendu l'usine ; elle a brûlé le printemps suivant »: not that of the same year.
            Pull.Following => interval => interval.Start > (story.Granularity == Granularity.Year ? day.PlusMonths(6) : day).AtMidnight(),
            Pull.Preceding => interval => interval.End <= day.AtMidnight(),
            // « Elle a perdu ses clients entre mars et juin 2020. Cet été-là… »: the last that had begun when it was over; « en 1954, … Cet hiver-là » is the one in which the year begins.
            _ => interval => interval.Start < (story.DayAfter is { } after && !(season.Season == Season.Winter && story.Granularity == Granularity.Year) ? after : day.PlusDays(1)).AtMidnight(),
        };
        var years = season.Pull == Pull.Following ? Enumerable.Range(day.Year - 1, 4) : Enumerable.Range(day.Year - 2, 4).Reverse();
        return years.Select(year => Of(season.Season, year)).OfType<Resolved>().FirstOrDefault(candidate => fits(candidate.Interval!.Value))
            ?.With(story.StoryAnchor) ?? Resolved.Unknown(Granularity.Season);
    }

    private static Resolved? Of(YearPart part, int year) => year is < 1 or > 9999 ? null
        : Values.YearPart(part.Unit, year, part.Number);

    private static Resolved? ByTense(ReadingFrame frame, Pull pull, Func<int, Resolved?> ofYear)
    {
        var candidates = Enumerable.Range(frame.Today.Year - 2, 5).Select(ofYear).OfType<Resolved>().ToList();
        var chosen = Candidates.Choose(candidates, frame, pull == Pull.This ? Pull.None : pull)?.From(frame.SpeechAnchor, $"year, by {Reasons.Of(frame, pull)}");
        return chosen is null ? null : Candidates.WithOtherSide(chosen, candidates, frame, pull);
    }
}
