using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>What is counted from a date or an event that the words name (spec family 8).</summary>
internal static class AwayFromResolver
{
    public static Resolved Resolve(AwayFrom away, ReadingFrame frame)
    {
        var from = MeaningResolver.Resolve(away.From, frame);
        // « Quelques jours avant Noël » is not Christmas, nor any day that is known.
        if (away.Length.IsVague || From(away, from, frame) is not { } resolved)
        {
            return Resolved.Unknown(away.Granularity);
        }

        resolved = resolved with { Anchor = from.Anchor, Inferred = from.Inferred };
        return from.Alternatives.Aggregate(resolved, (all, other) => From(away, other, frame) is { Interval: not null } moved ? all.Or(moved, other.Reason) : all);
    }

    private static Resolved? From(AwayFrom away, Resolved from, ReadingFrame frame) => from.Interval is { } interval
        ? ShiftResolver.FromFocus(away.Length, away.Sign, Edge(away, new Focus(interval, from.Granularity, from.Value, new TextFragment("", default))), AnchorKind.None, frame)
        : null;

    /// <summary><em>La veille du week-end de Pâques</em>: days are counted from the first or the last day of a week-end.</summary>
    private static Focus Edge(AwayFrom away, Focus whole) => whole is { Granularity: Granularity.Weekend, Interval: { Start: { } start, End: { } end } } && away.Length.FinestUnit == CalendarUnit.Day
        ? whole with { Granularity = Granularity.Day, Interval = away.Sign < 0 ? new LocalInterval(start, start.PlusDays(1)) : new LocalInterval(end.PlusDays(-1), end) }
        : whole;

    /// <summary>
    /// The event's own date, if the article gives it; never the publication's day instead. <em>Avait perdu son agrément trois semaines
    /// après l'arrestation</em> is over: where it would still be to come, another event of the name was found.
    /// </summary>
    public static Resolved Resolve(AwayFromEvent away, ReadingFrame frame)
    {
        var named = frame.EventDate(away.Event);
        if (away.IsEpoch)
        {
            return BesideEpoch(away, named);
        }

        if ((named ?? JustTold(away, frame)) is not { } focus || away.Length.IsVague)
        {
            // « À trois jours de la finale »: how long it is until then is known, if not when.
            return away.IsCountdown ? Resolved.Unplaced(TimexType.Duration, away.Length.Value, away.Granularity) : Resolved.Unknown(away.Granularity);
        }

        var counted = ShiftResolver.FromFocus(away.Length, away.Sign, focus, AnchorKind.Event, frame, away.IsExact);
        return (named is null ? !frame.LooksAhead : frame.Direction == Direction.Past) && counted.Interval?.Start is { } start && start.Date > frame.Publication.Date
            ? Resolved.Unknown(away.Granularity)
            : counted;
    }

    /// <summary><em>Au lendemain de la guerre</em>: about the year in which it ends; <em>à la veille de la guerre</em>, in which it begins.</summary>
    private static Resolved BesideEpoch(AwayFromEvent away, Focus? epoch) =>
        ((away.Sign < 0 ? epoch?.Interval.Start?.Date : epoch?.Interval.End?.PlusNanoseconds(-1).Date) is { } day
            ? Values.Unit(CalendarUnit.Year, day).With(new Anchor(AnchorKind.Event, epoch!.Words, epoch.Value))
            : Resolved.Unknown(away.Granularity)) with
        {
            Modifier = TimexModifier.Approx,
            IsFuzzy = true,
        };

    /// <summary>
    /// What was just told: <em>elle a mis fin à sa carrière en 1960. Trente ans après cette retraite…</em>, <em>un car a quitté la route lundi. Deux jours après ce drame…</em>;
    /// but <em>réélu dimanche. Dix ans après cet accident</em> is of something else.
    /// </summary>
    private static Focus? JustTold(AwayFromEvent away, ReadingFrame frame) =>
        away.IsJustTold && frame.Story is { } told && (told.Granularity >= Granularity.Month || away.Length.FinestUnit <= CalendarUnit.Week) ? told : null;

    /// <summary>
    /// The other way round (spec events 7): <em>Mardi, … a-t-il souligné, au lendemain de l'annonce</em> is of Tuesday, like the
    /// sayings around it, so the announcement was made on Monday.
    /// </summary>
    public static Resolved Backward(AwayFromEvent away, Focus speech, ReadingFrame frame)
    {
        var unit = away.Length.FinestUnit;
        if (away.Length.IsVague || unit < CalendarUnit.Day || speech is not { Day: { } day } || speech.Granularity > Granularities.Of(unit))
        {
            return Resolved.Unknown(away.Granularity);
        }

        // « Il a démissionné en 2014, deux ans après son élection »: of that year, and the election was in 2012.
        var told = unit == CalendarUnit.Day || (away.IsExact && speech.Granularity == Granularity.Day) ? Resolved.Day(day) : Values.Unit(unit, day);
        return told.From(speech.StoryAnchor, "date, by what it is told with: the event is dated from it")
            .Or(Resolved.Unknown(told.Granularity), "the text does not date the event itself") with
        {
            Modifier = away.IsEpoch ? TimexModifier.Approx : TimexModifier.None,
            EventDay = away.IsEpoch ? null : ShiftResolver.FromFocus(away.Length, -away.Sign, speech, AnchorKind.Story, frame, away.IsExact),
        };
    }
}
