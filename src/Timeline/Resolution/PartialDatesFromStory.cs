using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Partial dates that the story completes, whatever the tense says.</summary>
internal static partial class PartialDateResolver
{
    /// <summary>How many days ahead what the sentence before tells may be to say the month of a mere number.</summary>
    private const int Soon = 60;

    /// <summary><em>Signé le 3 mai 2012 et rompu le 5 janvier suivant</em>: the first that comes after the story, or the last before it; null where it has no day.</summary>
    private static Resolved? BesideStory(CalendarDate date, ReadingFrame frame)
    {
        var found = Beside(date, frame.InSentence ?? frame.Story);

        // « Il a reconnu mardi avoir mis le feu en mars 2012. Interpellé le 16 mars suivant, … »: what is over does not follow the day on which it is told.
        return date.Pull == Pull.Following && frame.Direction == Direction.Past && found is { Interval.Start: { } start } && start.Date > frame.Today
            ? Beside(date, frame.Situation?.DateBefore(start.Date.PlusYears(-1))) ?? found
            : found;
    }

    private static Resolved? Beside(CalendarDate date, Focus? focus)
    {
        if (focus is not { Day: { } day, DayAfter: { } after } story || day.Year is < 2 || after.Year > 9997)
        {
            return null;
        }

        var step = date.Pull == Pull.Following ? 1 : -1;
        // « Bâti entre 1901 et 1905, le phare s'est allumé le 3 avril suivant »: after the last year.
        var from = step > 0 ? after.PlusDays(-1).Year : day.Year;
        for (var year = from; Math.Abs(year - from) <= 1; year += step)
        {
            if (CalendarDateResolver.Of(date with { Pull = Pull.None, Weekday = null }, year) is { Interval.Start: { } start } found && (step > 0 ? start.Date >= after : start.Date < day))
            {
                return found.From(story.StoryAnchor, $"year {year}, {(step > 0 ? "after" : "before")} the story");
            }
        }

        return null;
    }

    /// <summary><em>Décret du 29 décembre 2013 (JO du 3)</em>: the first day of that number behind the story's.</summary>
    private static Resolved? NextOfItsNumber(CalendarDate date, Focus? focus)
    {
        if (focus is not { Granularity: <= Granularity.Day, DayAfter: { Year: > 1 and < 9998 } after } story)
        {
            return null;
        }

        // Of two months that follow each other one has thirty-one days.
        for (var months = 0; months <= 2; months++)
        {
            var month = after.PlusMonths(months);
            if (CalendarDateResolver.Of(date with { Pull = Pull.None, Month = month.Month }, month.Year) is { Interval.Start: { } start } found && start.Date >= after)
            {
                return found.From(story.StoryAnchor, $"month {Values.Month(month.Year, month.Month)}, after the story");
            }
        }

        return null;
    }

    /// <summary><em>Le meeting s'achèvera dimanche 29 août. Le biplan sera réparé dans huit jours. Les prix seront remis le 29</em>: a day to come that was named is meant again.</summary>
    private static Resolved? NamedBefore(CalendarDate date, ReadingFrame frame) =>
        frame.LooksAhead && date is { Weekday: null, Day: { } day } && frame.InSentence is null && frame.Situation?.NamedAhead(day) is { Day: { } named } focus
            ? Resolved.Day(named, focus.StoryAnchor, $"month {Values.Month(named.Year, named.Month)}, of the same day before")
            : null;

    /// <summary><em>Les soldes commencent le 22 juin. L'an dernier, elles avaient débuté le 24</em>: of the month that was spoken of, in the year that its sentence names.</summary>
    private static Resolved? InFramedYear(CalendarDate date, ReadingFrame frame) =>
        frame is { Direction: Direction.Past, InSentence: { Granularity: Granularity.Year, Day.Year: var year } framed, Situation.LastMonth: { Day.Month: var month } }
            && CalendarDateResolver.Of(date with { Month = month }, year) is { } found && found.Interval!.Value.Start!.Value.Date <= frame.Today
            ? found.From(framed.StoryAnchor, $"month {found.Value[..7]}, the one spoken of before")
            : null;

    /// <summary>
    /// <em>Le 12 février, le 12 février à 8 heures … le 14, …</em>: told in the past, a day goes on from the story's; <em>en janvier … le 4</em> is of that month. So it is ahead: <em>il jouera
    /// le 26 mars à Boston, puis le 29 à Miami</em>.
    /// </summary>
    private static Resolved? AfterStory(CalendarDate date, ReadingFrame frame)
    {
        // « Des ateliers accueilleront les enfants dimanche 5 juillet. Le concert du 9 affiche complet. Les 10 et 11, la compagnie joue »: a programme goes on, unless this month's day is still to come.
        // « Les vacances commencent le 9 avril. Elles s'achèvent le 24 »: so does what the next sentence tells of a later day.
        var goesOn = frame.IsSideOpen && frame.Story is { Day: { } last, Granularity: <= Granularity.Day } ahead && last > frame.Today && date.Day >= last.Day
            && (date.Day <= frame.Today.Day || (frame.JustBefore == ahead && !frame.IsEnd));

        // « On part pour Athènes le 4 août et le tournoi commence le 15 »: a present may look ahead as well.
        var looksAhead = !goesOn
            && (frame.LooksAhead || ((frame.Direction == Direction.Present || date.Day > frame.InSentence?.LastUnit?.Day) && frame.IsSideOpen && frame.InSentence?.Day > frame.Today));

        // « Octobre 1998. Un avenant est signé le 27 »: the present of a year that is over is a past.
        // « Le 4 août, elle est portée disparue. Son corps est découvert le 20 »: so is that of a month that is over.
        var isTold = frame.Direction == Direction.Past
            || (frame.Direction == Direction.Present && (frame.StoryYear is not null || frame.Situation is { IsUnderPast: true } or { IsToldInPresent: true }))
            // « Le 20 février, elle prend le train. Le 22, elle n'est pas à son rendez-vous »: so is what was then.
            || frame is { Direction: Direction.Unknown, Situation: { HoldsNow: true, IsToldInPresent: true } };
        if ((looksAhead ? frame.JustBefore : frame.Story) is not { Day: { } day, Granularity: <= Granularity.Day or Granularity.Month } story
            || !(isTold ? day < frame.Today : (looksAhead || goesOn) && day > frame.Today))
        {
            return null;
        }

        // « Les cours, suspendus du 17 mars au 11 mai, ont repris le 18 »: after the last day.
        // « Trêve du 20 décembre au 9 janvier, reprise le 16 »
        if (frame.InSentence is { LastUnit: { } close, Granularity: Granularity.Day } && close.Month != day.Month
            && story.Value.Contains('/', StringComparison.Ordinal) && (isTold ? close < frame.Today : looksAhead && close > frame.Today))
        {
            day = close;
        }

        // « Une grève est prévue le 31 mars. Le ministre recevra les syndicats le 24 »: what the sentence before looks ahead to is of the same month, before or after.
        // « Programmé le 27 octobre, le match a été avancé au 26 »: the last before it.
        // « Dans la nuit du 27, l'eau monta. La Chambre, qui siégeait encore le 24, dut s'éclairer à la lampe »: what a clause tells by the way was then, where that is nearer.
        var isBesides = looksAhead && frame.InSentence is null;
        // « Le 13 janvier, un expert découvre la supercherie. Trop tard : le marchand a quitté Lyon dans la nuit du 10 au 11 »: beside a tale in the present the past has been before.
        var steps = story.Granularity > Granularity.Day || isBesides || frame.Situation?.IsCorrected == true
            || (frame.Direction == Direction.Past && (frame.Situation is { IsToldInPresent: true } or { LooksBack: true } || IsJustBefore(date, day, frame)))
            || IsWithin(date, day, frame)
            ? 0
            : frame.Situation is { IsBroughtForward: true } ? date.Day < day.Day ? 0 : -1
            : date.Day < day.Day && (!frame.IsOfParticiple || IsJustAfter(date, day, frame)) ? 1 : 0;
        var month = day.PlusMonths(steps);
        // « Le scrutin se tiendra le 12 juin. Le second tour aura lieu le 19 »: what is held as well, on a later day of the same month, however far; « la programmation sera dévoilée le 19 » comes before.
        if (isBesides && !(date.Day > day.Day && story.Granularity <= Granularity.Day && frame.Situation is { TellsOccasion: true }) && !IsWithin(date, day, frame)
            && (Period.DaysBetween(frame.Today, day) > Soon || new LocalDate(day.Year, day.Month, Math.Min(date.Day!.Value, day.Calendar.GetDaysInMonth(day.Year, day.Month))) <= frame.Today))
        {
            return null;
        }

        return CalendarDateResolver.Of(date with { Month = month.Month }, month.Year) is { } told && (looksAhead || goesOn || told.Interval!.Value.Start!.Value.Date <= frame.Today)
            ? told.From(story.StoryAnchor, $"month {told.Value[..7]}, the story's")
            : null;
    }

    /// <summary><em>La course est partie le 2 février et est arrivée le 24. Le 14, un coureur est tombé</em>: between the two days that were told.</summary>
    private static bool IsWithin(CalendarDate date, LocalDate day, ReadingFrame frame) =>
        frame.Situation?.OpeningDay is { } opening && opening.Year == day.Year && opening.Month == day.Month && date.Day > opening.Day && date.Day < day.Day;

    /// <summary><em>Ils se sont battus le 31 décembre. Le suspect, arrêté le 2, est en garde à vue</em>: what a participle tells by the way lies before the story or behind it, on the nearer day.</summary>
    private static bool IsJustAfter(CalendarDate date, LocalDate day, ReadingFrame frame) =>
        2 * (day.Day - date.Day!.Value) > NodaConstants.DaysPerWeek * 4
        && day.PlusMonths(1) is var next && new LocalDate(next.Year, next.Month, date.Day.Value) <= frame.Today;

    /// <summary>Whether a clause tells of a day right before the story's rather than of the next month: <em>qui siégeait encore le 24</em>, behind the 27th; not <em>qui le veillait encore le 2</em>, behind the 28th.</summary>
    private static bool IsJustBefore(CalendarDate date, LocalDate day, ReadingFrame frame) =>
        frame.Situation is { IsOfMainClause: false, IsPunctual: false, IsOfParticiple: false } && 2 * (day.Day - date.Day) < NodaConstants.DaysPerWeek * 4;
}
