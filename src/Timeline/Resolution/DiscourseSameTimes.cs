using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>What the time of its own predicate gives to a mention that counts from an event: <em>deux jours après sa victoire, il a reçu mercredi le préfet</em>.</summary>
internal sealed partial class Discourse
{
    /// <summary>
    /// <em>Mardi, a-t-il souligné, au lendemain de l'annonce</em>: both date the saying, so the day after the annonce is
    /// Tuesday, and the annonce was made the day before.
    /// </summary>
    private Resolved Read(int number, ReadingFrame frame)
    {
        var mention = mentions[number];
        var read = CalendarLimits.Resolve(mention.Meaning, frame);
        return read.Interval is null && mention.Meaning is AwayFromEvent { Length.FinestUnit: var unit } away
            && (SameTime(number, Granularities.Of(unit)) ?? (unit == CalendarUnit.Day ? SaidBefore(number) : null)) is { } day
            ? CalendarLimits.ResolveBackward(away, day, frame)
            : read;
    }

    /// <summary>The day, or as coarse a time as is counted in, that the text gives to the same predicate, before or, as the first reading found it, after: <em>deux jours après sa victoire, il a reçu mercredi le préfet</em>.</summary>
    private Focus? SameTime(int number, Granularity counted)
    {
        for (var other = number - 1; other >= 0 && mentions[other].Sentence == mentions[number].Sentence; other--)
        {
            if (TimeOf(other, resolved[other], number, counted) is { } before)
            {
                return before;
            }
        }

        // « À deux jours du second tour, les candidats ont tenu jeudi soir leurs derniers meetings »: the days are counted from when it is read.
        for (var other = number + 1; first is not null && mentions[number].Meaning is not AwayFromEvent { IsCountdown: true } && other < mentions.Count
            && mentions[other].Sentence == mentions[number].Sentence; other++)
        {
            if (!EventDates.IsRelative(mentions[other].Meaning) && TimeOf(other, first[other], number, counted) is { } after)
            {
                return after;
            }
        }

        return null;
    }

    private Focus? TimeOf(int other, Resolved read, int number, Granularity counted)
    {
        // What stands in a quotation is read after all else, and is the time of what is said in it.
        // « Au lendemain du scrutin, il a reçu le préfet en fin de matinée »: nor has an hour without its day.
        if (NamedParts.IsOfDayInHand(mentions[other].Meaning) || mentions[other].IsQuoted || mentions[other].Trigger != mentions[number].Trigger
            || mentions[number].Trigger < 0 || read.Granularity > counted
            || read is not { Type: not TimexType.Duration, Interval: { Start: { } start } interval })
        {
            return null;
        }

        return read.Granularity <= Granularity.Day
            ? Focus.OfDay(start.Date, mentions[other].Words)
            : new Focus(interval, read.Granularity, read.Value, mentions[other].Words);
    }

    private Focus? SaidBefore(int number)
    {
        HearSpeeches(number);
        return mentions[number] is { DatesSpeech: true, Direction: Direction.Past } ? lastSpeech : null;
    }
}
