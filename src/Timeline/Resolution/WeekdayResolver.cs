using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Weekdays (spec family 4): 0 to 6 days back in the past, 0 to 6 days ahead otherwise.</summary>
internal static partial class WeekdayResolver
{
    /// <summary>How many days behind what was told it may still not have been.</summary>
    private const int HalfWeek = 3;

    /// <summary>Why a weekday is of a week that its sentence names.</summary>
    public const string OfItsWeek = "week, that its sentence is about";

    private const string OtherSide = "the same weekday on the other side of the publication";

    public static Resolved Resolve(NamedWeekday weekday, ReadingFrame frame)
    {
        var today = frame.Today;
        switch (weekday.Pull)
        {
            case Pull.Last:
                var last = today.Previous(weekday.Day);
                return WithOther(last, last.PlusWeeks(-1), Period.DaysBetween(last, today) <= 2, frame, weekday.Pull);
            case Pull.Next:
                var next = today.Next(weekday.Day).PlusWeeks(weekday.MoreWeeks);
                if (weekday.MoreWeeks > 0 && today.DayOfWeek == weekday.Day)
                {
                    return WithOther(next, next.PlusWeeks(-1), true, frame, weekday.Pull);
                }

                return WithOther(next, next.PlusWeeks(1), weekday.MoreWeeks == 0 && Period.DaysBetween(today, next) <= 6, frame, weekday.Pull);
            case Pull.Following or Pull.Preceding or Pull.Same:
                return FromStory(weekday, frame);
            case Pull.This:
                return This(weekday.Day, frame);
            default:
                return Bare(weekday.Day, frame);
        }
    }

    /// <summary>In the past the last of the run is fixed first, otherwise its first; the others follow from it.</summary>
    public static Resolved Resolve(ListedWeekday listed, ReadingFrame frame)
    {
        var looksBack = listed.Pull == Pull.Last || (listed.Pull == Pull.None && !LooksAhead(listed.Run[0], frame));
        return Resolved.Day(OfRun(listed, looksBack ? listed.Run.Count - 1 : 0, day => Resolve(new NamedWeekday(day, listed.Pull), frame).Interval!.Value.Start!.Value.Date), frame.SpeechAnchor, Reasons.Week(frame, listed.Pull));
    }

    /// <summary>The day of a run, counted from the one that is fixed first.</summary>
    private static LocalDate OfRun(ListedWeekday listed, int anchor, Func<IsoDayOfWeek, LocalDate> fix)
    {
        var day = fix(listed.Run[anchor]);
        for (var i = anchor; i > listed.Index; i--)
        {
            day = day.Previous(listed.Run[i - 1]);
        }

        for (var i = anchor; i < listed.Index; i++)
        {
            day = day.Next(listed.Run[i + 1]);
        }

        return day;
    }

    private static Resolved Bare(IsoDayOfWeek day, ReadingFrame frame)
    {
        // « 273 morts lundi soir … le bilan s'élève à 262 blessés lundi soir »: what the tense leaves open the text has said.
        if (frame.Direction == Direction.Unknown && frame.KnownWeekday(day) is { } known)
        {
            return Resolved.Day(known, frame.SpeechAnchor, "week, that of the same weekday before");
        }

        // « Jeudi 3 mars. Neige. Vendredi 4. Pas de courrier. Samedi. … »
        if (frame.Situation?.HeadedDay is { } headed && headed.Next(day) is var behind && !(frame.Direction == Direction.Past && behind > frame.Today)
            && !(frame.Direction == Direction.Future && behind < frame.Today))
        {
            return Resolved.Day(behind, frame.SpeechAnchor, "week, that after the day that heads the passage before");
        }

        // « La rencontre, prévue d'abord dimanche, a été avancée à samedi », « la finale de dimanche sera précédée d'un concert samedi »
        if (frame is { Situation.IsBroughtForward: true, LooksAhead: true, InSentence: { Granularity: <= Granularity.Day, Day: { } later } }
            && later > frame.Today && later.Previous(day) is var earlier && earlier >= frame.Today)
        {
            return Chosen(earlier, LatestUpTo(frame.Today, day), frame);
        }

        if (frame is { Direction: Direction.Future or Direction.Planned or Direction.Present, Situation: { } around } && around.DayOfProgramme(day) is { } programme)
        {
            return Chosen(programme, EarliestFrom(frame.Today, day), frame);
        }

        if (frame is { Situation.IsWeekdayOfTale: true, Story: { Day: { } toldOf } tale })
        {
            return Resolved.Day(toldOf.Next(day), tale.StoryAnchor);
        }

        if (frame.Situation?.DayOfWeekTold(day) is { } ofWeek)
        {
            return Resolved.Day(ofWeek, frame.SpeechAnchor, OfItsWeek);
        }

        if (frame.Situation?.Tour is { } tour)
        {
            var looksAhead = LooksAhead(tour.Run[0], frame);
            var stop = OfRun(tour, looksAhead ? 0 : tour.Run.Count - 1, looksAhead ? first => EarliestFrom(frame.Today, first) : last => LatestUpTo(frame.Today, last));
            return Chosen(Later(stop, frame), looksAhead ? LatestUpTo(frame.Today, day) : EarliestFrom(frame.Today, day), frame);
        }

        // « Fermeture mardi 15 août, réouverture mercredi », « finale dimanche 20 août, qualifications samedi »: without a verb, right beside the day to come.
        if (frame is { Direction: Direction.Unknown, Situation.IsOfVerblessSentence: true, InSentence: { Granularity: <= Granularity.Day, Day: { } beside } } && beside > frame.Today
            && beside.PlusDays(-HalfWeek - 1).Next(day) is var near && near >= frame.Today)
        {
            return Chosen(near, EarliestFrom(frame.Today, day), frame);
        }

        var back = LatestUpTo(frame.Today, day);

        // « Le poète a été inhumé samedi. Il était mort mardi », read on a Tuesday: before that Saturday; but « la montre a été vendue dimanche. L'homme n'avait toujours pas été identifié mardi » goes on.
        // « La cour l'a condamné jeudi soir. « C'était la guerre », a dit mardi une voisine. Mercredi, il avait reconnu les faits »: what was told of Thursday looks back no further.
        if (frame is { Direction: Direction.Past, Situation: { LooksBack: true, IsOfMainClause: true } situation, JustBefore.Day: { } told } && told < back
            && !situation.HasToldSince(back) && !(situation.TellsNotYet && Period.DaysBetween(told, back) <= HalfWeek)
            && Period.DaysBetween(told, frame.Today) < NodaConstants.DaysPerWeek)
        {
            return Chosen(LatestUpTo(told, day), back, frame);
        }

        var ahead = EarliestFrom(frame.Today, day);
        return LooksAhead(day, frame) ? Chosen(Later(ahead, frame), back, frame) : Chosen(back, ahead, frame);
    }

    private static Resolved Chosen(LocalDate chosen, LocalDate other, ReadingFrame frame)
    {
        var inferred = Reasons.Week(frame, Pull.None);
        return other == chosen
            ? Resolved.Day(chosen, frame.SpeechAnchor, inferred)
            : Resolved.Day(chosen, frame.SpeechAnchor, inferred, Resolved.OtherDay(other, OtherSide));
    }

    /// <summary>Present and future look ahead; where nothing says, the nearer day, and the past on a tie.</summary>
    public static bool LooksAhead(IsoDayOfWeek day, ReadingFrame frame) => frame.Direction switch
    {
        Direction.Past => false,
        Direction.Future or Direction.Planned => true,
        Direction.Present when frame.Situation is not { OpensScene: true } => true,
        _ => frame.Options.Direction switch
        {
            DirectionPreference.Past => false,
            DirectionPreference.Future => true,
            _ => Period.DaysBetween(frame.Today, EarliestFrom(frame.Today, day)) < Period.DaysBetween(LatestUpTo(frame.Today, day), frame.Today),
        },
    };

    /// <summary><em>Ce jeudi</em> is of this week, unless the tense says that it must be another.</summary>
    private static Resolved This(IsoDayOfWeek day, ReadingFrame frame)
    {
        var ofWeek = frame.Today.PlusDays((int)day - (int)frame.Today.DayOfWeek);
        var chosen = frame.Direction switch
        {
            Direction.Past when ofWeek > frame.Today => ofWeek.PlusWeeks(-1),
            Direction.Future or Direction.Planned when ofWeek < frame.Today => ofWeek.PlusWeeks(1),
            _ => ofWeek,
        };
        return Resolved.Day(chosen, frame.SpeechAnchor, "week, by “ce” and the tense");
    }

    private static Resolved WithOther(LocalDate chosen, LocalDate other, bool usageIsDivided, ReadingFrame frame, Pull pull)
    {
        var inferred = Reasons.Week(frame, pull);
        return usageIsDivided
            ? Resolved.Day(chosen, frame.SpeechAnchor, inferred, Resolved.OtherDay(other, "usage is divided: some mean the one of the other week"))
            : Resolved.Day(chosen, frame.SpeechAnchor, inferred);
    }

    public static LocalDate LatestUpTo(LocalDate today, IsoDayOfWeek day) => today.DayOfWeek == day ? today : today.Previous(day);

    public static LocalDate EarliestFrom(LocalDate today, IsoDayOfWeek day) => today.DayOfWeek == day ? today : today.Next(day);
}
