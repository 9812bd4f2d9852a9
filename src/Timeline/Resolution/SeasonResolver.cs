using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Seasons and parts of the year by tense (spec families 13 and 14).</summary>
internal static class SeasonResolver
{
    public static Resolved Resolve(NamedSeason season, ReadingFrame frame)
    {
        if ((season.Year ?? (season.Pull == Pull.None ? frame.StoryYear : null)) is { } year)
        {
            return Of(season.Code, year) ?? Resolved.Unknown(Granularity.Season);
        }

        return ByTense(frame, season.Pull, candidate => Of(season.Code, candidate)) ?? Resolved.Unknown(Granularity.Season);
    }

    public static Resolved Resolve(YearPart part, ReadingFrame frame)
    {
        if ((part.Year ?? (part.Pull == Pull.None ? frame.StoryYear : null)) is { } year)
        {
            return Of(part, year) ?? Resolved.Unknown(part.Granularity);
        }

        // « Au premier trimestre, les ventes ont reculé »: a quarter more than half over is told of already.
        var months = part.Unit == CalendarUnit.Quarter ? 1 : 3;
        return ByTense(frame.Direction == Direction.Past ? frame with { Speech = new Publication(frame.Today.PlusMonths(-months)) } : frame, part.Pull, candidate => Of(part, candidate))
            ?? Resolved.Unknown(part.Granularity);
    }

    public static Resolved? Of(string code, int year)
    {
        if (year is < 1 or > 9998)
        {
            return null;
        }

        var (start, end) = code switch
        {
            "SP" => (new LocalDate(year, 3, 20), new LocalDate(year, 6, 20)),
            "SU" => (new LocalDate(year, 6, 21), new LocalDate(year, 9, 22)),
            "FA" => (new LocalDate(year, 9, 23), new LocalDate(year, 12, 20)),
            _ => (new LocalDate(year, 12, 21), new LocalDate(year + 1, 3, 19)),
        };
        return new Resolved(TimexType.Date, $"{Values.Year(year)}-{code}", LocalInterval.Between(start, end), Granularity.Season) { IsFuzzy = true };
    }

    private static Resolved? Of(YearPart part, int year) => year is < 1 or > 9999 ? null
        : part.Unit == CalendarUnit.Quarter ? Values.Quarter(new LocalDate(year, part.Number * 3, 1)) : Values.HalfYear(new LocalDate(year, part.Number * 6, 1));

    private static Resolved? ByTense(ReadingFrame frame, Pull pull, Func<int, Resolved?> ofYear)
    {
        var candidates = Enumerable.Range(frame.Today.Year - 2, 5).Select(ofYear).OfType<Resolved>().ToList();
        return Candidates.Choose(candidates, frame, pull == Pull.This ? Pull.None : pull)?.With(frame.SpeechAnchor).Inferring($"year, by {Reasons.Of(frame, pull)}");
    }
}
