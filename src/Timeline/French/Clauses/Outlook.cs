using NodaTime;
using Timeline.Meanings;
using Timeline.Resolution;

namespace Timeline.French.Clauses;

/// <summary>Where an interval lies from the publication.</summary>
internal static class Outlook
{
    /// <summary>The hour from which a day's news no longer tells of its evening.</summary>
    private const int Evening = 18;

    /// <summary>
    /// Whether an interval is still to come at the publication: <em>d'ici à mardi</em> and <em>ce soir</em> are; what is
    /// <em>interdit jusqu'à mardi</em> has begun.
    /// </summary>
    /// <param name="meaning">What the expression means.</param>
    /// <param name="interval">What it is resolved to.</param>
    /// <param name="publication">When it is read.</param>
    /// <param name="isNotice">Whether a notice without a verb says it: <em>À 15 heures, visite guidée du musée</em>, read on that day.</param>
    /// <param name="isOnProgramme">Whether a present tells what one does: <em>les ministres se rendent cet après-midi sur les lieux</em> is a programme, where <em>le ministre a promis cet après-midi</em> is news.</param>
    /// <param name="isPresent">Whether a present tells it: <em>ce mardi à 20 h, le conseil vote le budget</em>, read on that day.</param>
    public static bool IsAhead(Meaning meaning, LocalInterval interval, Publication publication, bool isNotice, bool isOnProgramme, bool isPresent) =>
        (interval.Start ?? (meaning is Bounded { Kind: BoundKind.Until } ? null : interval.End)) is { } point
        && (point.Date > publication.Date
            || (point.Date == publication.Date
                && (isNotice || IsInHours(meaning) || IsOfToday(meaning, isOnProgramme || publication.Time is not null || (isPresent && point.Hour >= Evening))
                    || (isOnProgramme && publication.Time is not null && meaning is ClockTime { Day: null }))
            && (publication.Time is null ? isNotice || IsInHours(meaning) || point.Hour >= (isOnProgramme ? Focus.Noon : Evening) : point > publication.Moment)));

    /// <summary>Whether what an interval tells has been, or goes on: <em>depuis 2008, la ville aura connu trois plans</em>.</summary>
    public static bool IsOver(Meaning meaning, LocalInterval interval, Publication publication) =>
        interval.End <= publication.Date.AtMidnight() || (meaning is Bounded { Kind: BoundKind.Since } && interval.End is null && interval.Start < publication.Date.AtMidnight());

    /// <summary>Whether the publication lies within a time that is longer than a day: <em>la présidentielle de 2002</em>, read in January.</summary>
    public static bool IsUnderWay(LocalInterval interval, Publication publication) =>
        interval is { Start: { } start, End: { } end } && start.Date <= publication.Date && end.Date > publication.Date && Period.DaysBetween(start.Date, end.Date) > 1;

    /// <summary>
    /// Whether it is told of the day in hand: <em>ce soir</em>; and where the hour of the publication is known, or a programme tells it, <em>mardi à midi, aujourd'hui à 9 heures</em> and the hours of a
    /// timetable: <em>suspend le trafic de midi à 20 heures</em>; an hour alone may be of a tale, but for <em>le conseil se réunit à 14 heures</em>, read that morning.
    /// </summary>
    private static bool IsOfToday(Meaning meaning, bool knowsMore) =>
        IsThisEvening(meaning)
        || (knowsMore && (IsHourOfToday(meaning) || meaning is FromTo { First: ClockTime first } && (first.Day is null || IsHourOfToday(first))));

    private static bool IsHourOfToday(Meaning meaning) => meaning is ClockTime { Day: NamedWeekday { Pull: Pull.None or Pull.This } or UnitAway { Unit: CalendarUnit.Day, Count: 0, Perspective: Perspective.Speech } };

    /// <summary><em>Le tribunal statue dans deux heures</em></summary>
    private static bool IsInHours(Meaning meaning) => meaning is LengthAway { Sign: > 0, Perspective: Perspective.Speech, Granularity: < Granularity.Day };

    /// <summary><em>Ce soir, ce samedi soir, ce soir à 19 h, vers 20 heures ce soir, dès ce soir</em></summary>
    private static bool IsThisEvening(Meaning meaning) => meaning switch
    {
        PartOfDay part => part.Pull == Pull.This || part.Day is NamedWeekday { Pull: Pull.This },
        ClockTime { Day: { } day } => IsThisEvening(day),
        About about => IsThisEvening(about.What),
        Bounded bounded => IsThisEvening(bounded.What),
        _ => false,
    };
}
