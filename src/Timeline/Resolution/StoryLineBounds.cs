using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Where a time that only a bound ends leaves the story.</summary>
internal sealed partial class StoryLine
{
    private const int MonthsOfSeason = 3;

    /// <summary><em>Le dossier peut être lu jusqu'au 24 juin. Le conseil se prononcera la semaine suivante</em>: what lasts until a day leads to that day.</summary>
    private static LocalInterval? LastDayOf(Mention mention, Resolved resolved, LocalDate today)
    {
        if (mention.Meaning is not Bounded { Kind: BoundKind.Until } || resolved.Interval is not { Start: null, End: { } end } || end.TimeOfDay != LocalTime.Midnight || end.Date.Year <= 1)
        {
            return null;
        }

        // « Il enchaîne les petits boulots jusqu'au printemps 2000. Cette année-là… »: of longer times only what is over.
        LocalDateTime? start = resolved.Granularity switch
        {
            Granularity.Day => end.PlusDays(-1),
            Granularity.Month when end.Date <= today => end.PlusMonths(-1),
            Granularity.Season when end.Date <= today => end.PlusMonths(-MonthsOfSeason),
            Granularity.Year when end.Date <= today => end.PlusYears(-1),
            _ => null,
        };
        return start is { } first ? new LocalInterval(first, end) : null;
    }
}
