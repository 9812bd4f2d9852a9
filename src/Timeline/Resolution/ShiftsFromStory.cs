using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>What is counted from the day that the text is at, or from another that it names.</summary>
internal static partial class ShiftResolver
{
    /// <summary><em>Le 1er août 1914, … L'instituteur part à la fin du mois</em>: of the month that is told of; null in news.</summary>
    public static Resolved? OfNarrative(UnitAway away, ReadingFrame frame) =>
        away.Unit != CalendarUnit.Day && frame.DistantStoryYear is not null && frame.Story is { Day: not null } story && FromFocus(away, story, AnchorKind.Story) is { Interval: not null } told
            ? told
            : null;

    /// <summary>Counts a length from a focus: an event's date, or a date that the words name.</summary>
    public static Resolved FromFocus(Length length, int sign, Focus focus, AnchorKind kind, ReadingFrame frame, bool isExact = false)
    {
        if (focus.Day is not { } day)
        {
            return Resolved.Unknown(Granularities.Of(length.FinestUnit));
        }

        return FromStory(new LengthAway(length, sign, Perspective.Story, IsExact: isExact), day, focus, frame).With(new Anchor(kind, focus.Words, focus.Value));
    }

    private static Resolved FromFocus(UnitAway away, Focus focus, AnchorKind kind)
    {
        if (focus.Day is not { } day || (away.Count != 0 && focus.Granularity > away.Granularity && !focus.IsPartOfYearOver(away.Unit)))
        {
            return Resolved.Unknown(away.Granularity);
        }

        if (away.Unit == CalendarUnit.Day && focus.Granularity > Granularity.Day)
        {
            return Resolved.Unknown(Granularity.Day);
        }

        // « Vendredi et samedi … le lendemain »: after the last of them; « entre 1988 et 1994. Cette année-là »: the last; « au premier semestre … au trimestre suivant »: behind it.
        var start = away.Count > 0 && focus.Granularity > away.Granularity ? focus.DayAfter?.PlusDays(-1) ?? day
            : away.Count > 0 || (away.Count == 0 && away.Unit != CalendarUnit.Day && focus.Granularity == away.Granularity) ? focus.LastUnit ?? day : day;
        // « Le jeudi 3 … le week-end suivant »: the next one there is.
        var isBeforeIt = away is { Unit: CalendarUnit.Weekend, Count: > 0 } && focus.Granularity <= Granularity.Day && start.DayOfWeek < IsoDayOfWeek.Saturday;
        return Values.Unit(away.Unit, start, isBeforeIt ? away.Count - 1 : away.Count).With(new Anchor(kind, focus.Words, focus.Value));
    }

    private static Resolved FromStory(LengthAway away, LocalDate day, Focus story, ReadingFrame frame)
    {
        if (away.Length.FinestUnit <= CalendarUnit.Hour)
        {
            return HoursFromStory(away, day, story, frame);
        }

        // A month is no day: three days after May 1981 is no date.
        if (Granularities.Of(away.Length.FinestUnit) < story.Granularity && story.Granularity > Granularity.Day)
        {
            return Resolved.Unknown(away.Granularity);
        }

        // « En octobre 2014, un incendie détruit la halle. Un an après, jour pour jour, elle rouvre »: to the month, since no day is known.
        if (away.IsExact && story.Granularity == Granularity.Month && LengthArithmetic.Add(day.AtMidnight(), LengthArithmetic.Rounded(away.Length), away.Sign, frame.Options.Zone) is { } month)
        {
            return Values.MonthOf(month.Date);
        }

        // « Le lendemain de la grève du 3 au 5 mai », « il a dirigé le port de 2005 à 2011. Deux ans plus tard… »: after the whole of it.
        return From(away.Sign > 0 ? story.LastUnit ?? day : day, null, away, away.Granularity, frame);
    }

    /// <summary>
    /// <em>Le jury a donné sa liste ce samedi. Il avait, dès le lendemain, écarté deux noms</em>: no day after today's has been. Nor is what is behind <em>depuis</em> in the present: <em>le maire l'a dit
    /// vendredi. La rue est fermée depuis le 30 juin. Deux mois plus tard, les clients se font rares</em>.
    /// </summary>
    // « Il sort le 8 mars, après une avant-première huit jours plus tôt »: what no verb tells may be to come with the rest of its sentence.
    private static bool IsAhead(Resolved told, ReadingFrame frame) =>
        told.Interval?.Start?.Date > frame.Today
        && ((frame.Direction == Direction.Past && (frame.IsPunctual || frame.InSentence is null)) || (frame.Direction == Direction.Present && frame.Situation?.FollowsState == true));

    /// <summary><em>Le dernier mineur est remonté mercredi. Ils étaient bloqués depuis le 5 août. Dix-sept jours plus tard, une sonde les avait repérés</em>: from the nearest date that leaves it in the past.</summary>
    private static Resolved FromEarlier(LengthAway away, Resolved ahead, ReadingFrame frame) =>
        LengthArithmetic.Add(frame.Today.AtMidnight(), LengthArithmetic.Rounded(away.Length), -away.Sign, frame.Options.Zone) is { } latest
            && frame.Situation?.ToldBefore(latest.Date.PlusDays(1), away.Granularity) is { } earlier
            ? FromFocus(away.Length, away.Sign, earlier, AnchorKind.Story, frame, away.IsExact)
            : WithoutEarlier(ahead, frame);

    private static Resolved FromEarlier(UnitAway away, Resolved ahead, ReadingFrame frame) =>
        away.Count > 0 && Values.Unit(away.Unit, frame.Today, 1 - away.Count) is { Interval.Start: { } next } && frame.Situation?.ToldBefore(next.Date, away.Granularity) is { } earlier
            ? FromFocus(away, earlier, AnchorKind.Story)
            : WithoutEarlier(ahead, frame);

    private static Resolved WithoutEarlier(Resolved ahead, ReadingFrame frame) => frame.Direction == Direction.Past ? Resolved.Unknown(ahead.Granularity) : ahead;

    /// <summary><em>Vingt-quatre heures plus tard</em>, after a day, is the next day; <em>deux heures plus tôt</em>, after a time, a time.</summary>
    private static Resolved HoursFromStory(LengthAway away, LocalDate day, Focus story, ReadingFrame frame)
    {
        story = story.Granularity > Granularity.Hour && frame.Situation?.HourWithin(story) is { } hour ? hour : story;
        if (story.Granularity <= Granularity.Hour)
        {
            // « L'alerte a été donnée dimanche à minuit. Une heure plus tard, le feu était maîtrisé »: of the day that begins then.
            var moment = story.Moment ?? story.Interval.Start!.Value;
            return From(moment.Date, moment.TimeOfDay, away, away.Granularity, frame);
        }

        var hours = away.Length.Parts[0].Count ?? 0;
        return away.Length is { Parts: [{ Unit: CalendarUnit.Hour }] } && hours % 24 == 0 && story.Granularity <= Granularity.Day
            ? From(day, null, new LengthAway(new Length(hours / 24, CalendarUnit.Day), away.Sign, away.Perspective), Granularity.Day, frame)
            : Resolved.Unknown(away.Granularity, TimexType.Time);
    }

    /// <summary><em>Le jugement sera rendu le 20 février. D'ici là, …</em>: the time last spoken of, if it is on the side that the words look to; of an hour the day.</summary>
    public static Resolved ResolveStory(ReadingFrame frame)
    {
        // « Le contrat court jusqu'à fin juillet ; il dira d'ici là s'il continue »: the term just named, though it is no day.
        if (frame is { LooksAhead: true, Situation.TermBefore: { Interval.End: { } end } term } && end.Date > frame.Today)
        {
            return new Resolved(TimexType.Date, term.Value, new LocalInterval(end.PlusDays(-1), end), term.Granularity) { Anchor = term.Anchor };
        }

        if (frame.Story is not { Day: { } day, DayAfter: { } after } story || (frame.LooksAhead ? after <= frame.Today.PlusDays(1) : day > frame.Today))
        {
            return Resolved.Unknown(Granularity.Day);
        }

        return story.Granularity < Granularity.Day ? Resolved.Day(day, story.StoryAnchor) : new Resolved(TimexType.Date, story.Value, story.Interval, story.Granularity) { Anchor = story.StoryAnchor };
    }
}
