using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>The day that what stands behind a mention in its sentence gives to it: that of the report, that of the deed, one on which much is closed.</summary>
internal sealed partial class Situation
{
    /// <summary>Christmas, the new year and their eves, and the days on which France rests, as month and day.</summary>
    private static readonly HashSet<int> ClosingDays = [1224, 1225, 1226, 1231, 101, 102, 501, 508, 714, 815, 1101, 1111];

    /// <summary>Whether its participle may be of a day to come: one on which much is closed, and not after the day of what is told beside it.</summary>
    public bool MayBeAhead(LocalDate day)
    {
        // « La médiathèque, fermée lundi de Pentecôte, rouvrira le lendemain »
        if (Mention is { MayBeAhead: true, Meaning: NamedFeast } && Next is { } after
            && NamedParts.Day(after.Meaning) is UnitAway { Count: > 0, Perspective: Perspective.Story } or LengthAway { Sign: > 0, Perspective: Perspective.Story })
        {
            return true;
        }

        if (!Mention.MayBeAhead || !ClosingDays.Contains(day.Month * 100 + day.Day) || Next is not { } next)
        {
            return false;
        }

        if (NamedParts.PartialDate(next.Meaning) is { Month: { } month } date)
        {
            var today = Publication.Date;
            return CalendarDateResolver.PeriodOf(date, today.Year, month) is { End: { } end } && (end.Date > today ? end.Date : CalendarLimits.YearOn(end.Date)) > day;
        }

        return false;
    }

    /// <summary>
    /// The day of the report at the end of its sentence, which what it tells is of, or before: <em>un homme a été tué vers 20 heures, a annoncé vendredi la police</em>; null where it is today's or there is
    /// none.
    /// </summary>
    public LocalDate? ReportDay =>
        Mention is { Direction: Direction.Past, DatesSpeech: false, IsQuoted: false }
        && Next is { DatesSpeech: true, Meaning: NamedWeekday { Pull: Pull.None } said, Direction: not (Direction.Future or Direction.Planned) }
        ? WeekdayResolver.LatestUpTo(Publication.Date, said.Day) : null;

    /// <summary>The weekday told of the same deed right behind it: <em>à 9 h 30, un incendie a éclaté lundi</em>, <em>partie à 9 h 30, l'étape est revenue dimanche à Roux</em>; null where none is.</summary>
    public LocalDate? DayOfDeed =>
        Mention is { Direction: Direction.Past, IsQuoted: false, Trigger: >= 0 }
        && Next is { DatesSpeech: false, Meaning: NamedWeekday { Pull: Pull.None } day } of
        && (of.Trigger == Mention.Trigger || (Mention.IsLeadingParticiple && of.Sentence == Mention.Sentence && of is { IsOfMainClause: true, IsPluperfect: false, Direction: Direction.Past }))
        ? WeekdayResolver.LatestUpTo(Publication.Date, day.Day) : null;
}
