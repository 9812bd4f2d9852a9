using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Where a time that only a bound ends leaves the story.</summary>
internal sealed partial class StoryLine
{
    private const int MonthsOfSeason = 3;

    /// <summary><em>Le dossier peut être lu jusqu'au 24 juin. Le conseil se prononcera la semaine suivante</em>: what lasts until a day leads to that day.</summary>
    private LocalInterval? LastDayOf(Mention mention, Resolved resolved, LocalDate today)
    {
        if (mention.Meaning is not Bounded { Kind: BoundKind.Until or BoundKind.Before } || resolved.Interval is not { Start: null, End: { } end } || end.Date.Year <= 1)
        {
            return null;
        }

        // « Les offres sont reçues jusqu'à vendredi à midi ; le tribunal les examinera le mardi suivant »
        // Of what is over only where no other day is told: « Les recherches ont duré jusqu'à 3 heures lundi. Le soir même… »
        if (end.TimeOfDay != LocalTime.Midnight)
        {
            return (end.Date > today || before is null) && mention.Meaning is Bounded { What: ClockTime { Day: not null } or PartOfDay { Day: not null } } ? LocalInterval.Of(end.Date) : null;
        }

        // « Les dossiers sont reçus avant le 20 janvier. Passé cette date, … »: the day itself.
        if (mention.Meaning is Bounded { Kind: BoundKind.Before })
        {
            return resolved.Granularity == Granularity.Day && end.Date.Year < 9999 ? new LocalInterval(end, end.PlusDays(1)) : null;
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
