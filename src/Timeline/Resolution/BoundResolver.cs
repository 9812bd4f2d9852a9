using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Bounds (spec family 10): <em>jusqu'à</em> includes what it names, <em>avant</em> does not.</summary>
internal static class BoundResolver
{
    public static Resolved Resolve(Bounded bounded, ReadingFrame frame)
    {
        var what = MeaningResolver.Resolve(bounded.What, Looking(bounded, frame));
        if (what.Type == TimexType.Duration && what.Interval is null)
        {
            return what;
        }

        var bounds = Apply(bounded.Kind, what, frame);

        // « Bloqué depuis 15 heures »: or for so long.
        if (bounded is { Kind: BoundKind.Since, What: ClockTime { Day: null, Time: { Hour: > 12 and var hours, Minute: 0, Zone: null } } })
        {
            bounds = bounds.Or(MeaningResolver.Resolve(new SinceLength(new Length(hours, CalendarUnit.Hour)), frame), "how long it has gone on");
        }

        // « D'ici 20 heures »: or in less than so many hours.
        if (bounded is { Kind: BoundKind.By, What: ClockTime { Day: null, Time: { Hour: > 12 and < 24 and var left, Minute: 0, Zone: null } } })
        {
            bounds = bounds.Or(Apply(BoundKind.By, MeaningResolver.Resolve(new LengthAway(new Length(left, CalendarUnit.Hour), 1, Perspective.Speech), frame), frame), "in so many hours");
        }

        return bounds with { Alternatives = [.. what.Alternatives.Select(other => Apply(bounded.Kind, other, frame).Because(other.Reason)), .. bounds.Alternatives] };
    }

    /// <summary>
    /// <em>Depuis</em> looks back whatever the verb (its verb is in the present), <em>d'ici à</em> ahead. An hour is of the day that is spoken of: <em>le trafic
    /// devait reprendre à partir de 20 heures</em>.
    /// </summary>
    private static ReadingFrame Looking(Bounded bounded, ReadingFrame frame) => bounded.Kind switch
    {
        BoundKind.Since => frame with { Direction = Direction.Past },
        // « En novembre, la ministre promettait une loi avant l'été »: the first summer after that November.
        BoundKind.Before or BoundKind.By when frame.Situation?.WasPromised == true && (frame.Story ?? frame.InSentence) is { Day: { } made } story && made < frame.Today
            => frame with { Speech = new Publication(made), SpeechAnchor = story.StoryAnchor, Direction = Direction.Future, KnowsStoryYear = false },
        BoundKind.By => frame with { Direction = Direction.Future, KnowsStoryYear = false },
        // « Le col ne rouvrira pas avant l'hiver », read in March: nothing to come is before what has begun; « avant la fin de l'hiver » it may be.
        BoundKind.Before when frame.LooksAhead && bounded.What is CalendarDate { Day: null } or NamedSeason => frame with { IsStillToBegin = true },
        BoundKind.Until or BoundKind.From or BoundKind.Before or BoundKind.AsEarlyAs
            when frame.Direction == Direction.Unknown && !NamedParts.IsOfDayInHand(bounded.What) && !IsJustOver(bounded.What, frame.Today) => frame with { Direction = Direction.Planned },
        // « La halle lui consacre jusqu'au 1er octobre une exposition », read in March: what runs has not ended, unless a tale is told in the present.
        BoundKind.Until when frame is { Direction: Direction.Present, StoryYear: null } and not { Situation: { IsToldInPresent: true } or { IsUnderPast: true } }
            && bounded.What is CalendarDate { Year: null, Month: not null } => frame with { Direction = Direction.Planned, IsEnd = true },
        BoundKind.Until => frame with { IsEnd = true },
        _ => frame,
    };

    /// <summary><em>À compter de ce lundi, le masque est obligatoire</em>, read on Tuesday: since yesterday.</summary>
    private static bool IsJustOver(Meaning what, LocalDate today) =>
        what is NamedWeekday { Pull: Pull.This, Day: var day } && (int)today.DayOfWeek - (int)day is 1 or 2;

    private static Resolved Apply(BoundKind kind, Resolved what, ReadingFrame frame)
    {
        if (kind == BoundKind.AsEarlyAs && IsPoint(what, frame))
        {
            return what with { Alternatives = [] };
        }

        var modifier = kind switch
        {
            BoundKind.Since or BoundKind.From or BoundKind.AsEarlyAs => TimexModifier.OnOrAfter,
            BoundKind.Until or BoundKind.By => TimexModifier.OnOrBefore,
            BoundKind.Before => TimexModifier.Before,
            _ => TimexModifier.After,
        };
        LocalInterval? interval = what.Interval is not { } inner ? null : kind switch
        {
            BoundKind.Since or BoundKind.From or BoundKind.AsEarlyAs => new LocalInterval(inner.Start, null),
            BoundKind.Until or BoundKind.By => new LocalInterval(null, inner.End),
            // « Avant la fin de l'année »: the end is the point, not the last months.
            BoundKind.Before => new LocalInterval(null, what.Modifier == TimexModifier.End ? inner.End : inner.Start),
            _ => new LocalInterval(inner.End, null),
        };
        var bounded = what with { Modifier = modifier, Interval = interval, Alternatives = [] };
        if (kind == BoundKind.By && interval is { End: { } end } && end > frame.Speech.Moment)
        {
            bounded = bounded.Or(bounded with { Interval = new LocalInterval(frame.Speech.Moment, end) }, "the window that opens with the publication");
        }

        // « Après 18 h 30 » begins at 18:30 for whoever takes a time of day for a point, not for a minute; « après le 15 » with the 15th.
        return kind == BoundKind.After && what is { Granularity: <= Granularity.Day, Interval.Start: { } point }
            ? bounded.Or(bounded with { Interval = new LocalInterval(point, null) }, what.Granularity == Granularity.Day ? "with the day itself" : "the time taken for a point")
            : bounded;
    }

    /// <summary>
    /// <em>Dès 2009, elle avait alerté</em>; <em>alerté dès jeudi, il…</em>, but not <em>un service assuré dès 6 heures</em>; <em>dès le 18 février, il indique</em> told in the present when that
    /// day has passed; <em>dès samedi matin, cent gendarmes ratissaient la vallée</em>.
    /// </summary>
    private static bool IsPoint(Resolved what, ReadingFrame frame) =>
        (frame.Direction == Direction.Past && (frame.IsPunctual || frame.Situation?.TellsScene == true || what.Anchor?.Kind == AnchorKind.Story
            || (frame.IsOfParticiple && what.Granularity >= Granularity.PartOfDay && what.Interval?.Start?.Date < frame.Today)))
        // « Les joueuses, sacrées dès le mois dernier, fêteront leur titre »: what came to be so early is over, whatever follows from it; but « ouverts dès le mois dernier ».
        || (frame is { IsOfParticiple: true, Direction: Direction.Unknown, Situation: not { TellsDecree: true } }
            && what is { Granularity: >= Granularity.Week, Interval.End: { } over } && over <= frame.Today.AtMidnight())
        || ((frame.IsPunctual || frame.Direction == Direction.Present) && frame.Direction != Direction.Future && what.Interval is { End: { } end } && end <= frame.Today.AtMidnight());
}
