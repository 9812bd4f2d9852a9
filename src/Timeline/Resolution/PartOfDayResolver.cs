using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Parts of the day (spec family 12). A night belongs to the day on which it begins.</summary>
internal static class PartOfDayResolver
{
    public static Resolved Resolve(PartOfDay part, ReadingFrame frame)
    {
        if (part.Day is null)
        {
            return WithoutDay(part, frame);
        }

        var day = MeaningResolver.Resolve(part.Day, frame);
        if (day.Interval?.Start is not { } start)
        {
            return day.Alternatives is [{ Interval.Start: { } offered } other]
                ? (day with { Type = TimexType.Time, Alternatives = [] }).Or(Of(part, offered.Date, frame), other.Reason)
                : day with { Type = TimexType.Time };
        }

        // « L'usine a brûlé dans la nuit de samedi à dimanche. La nuit suivante… »: a night that follows a night begins on the next day.
        start = part is { Part: DayPart.Night, Pull: Pull.Following } && frame.Story is { IsNight: true } ? start.PlusDays(1) : start;

        // « Le séisme s'est produit lundi à 3 h 20. Cette nuit-là, il gelait »: the night that the small hours are of.
        start = part is { Part: DayPart.Night, Day: UnitAway { IsElsewhere: true } } && frame.Story is { Granularity: Granularity.Minute, Interval.Start.Hour: < Focus.LastOfNight }
            ? start.PlusDays(-1)
            : start;

        // Published on Tuesday noon, « mardi soir » of the past is of last week.
        var resolved = Of(part, start.Date, frame).With(day.Anchor) with { Inferred = day.Inferred };
        foreach (var other in day.Alternatives)
        {
            if (other.Interval?.Start is { } elsewhere && other.Granularity == Granularity.Day)
            {
                var moved = Of(part, elsewhere.Date, frame);
                resolved = resolved.Or(moved, other.Reason);
                resolved = moved.Alternatives.Aggregate(resolved, (all, rival) => all.Or(rival, rival.Reason));
            }
        }

        return part.Day is NamedWeekday { Pull: Pull.None } && frame.Direction == Direction.Past && IsAhead(resolved, frame)
            ? Of(part, start.Date.PlusWeeks(-1), frame).With(day.Anchor)
            : resolved;
    }

    public static Resolved Resolve(NightBetween night, ReadingFrame frame)
    {
        // « Ils ont dansé dans la nuit du 24 au 25 décembre », read on the 24th: this night, not that of a year ago.
        var second = StillRunning.EndOf(night.Second, frame, "the night begins today") is { Interval.Start: { } next } coming && next.Date == frame.Today.PlusDays(1)
            ? coming
            : MeaningResolver.Resolve(night.Second, frame);
        return second.Interval?.Start is { } start
            ? Of(new PartOfDay(DayPart.Night, null), start.Date.PlusDays(-1), frame).With(second.Anchor) with { Inferred = second.Inferred }
            : second;
    }

    /// <summary>The bounds of a part of a day, by convention.</summary>
    public static (LocalDateTime Start, LocalDateTime End) BoundsOf(DayPart part, LocalDate day, ConventionalBounds bounds) => part switch
    {
        DayPart.Morning or DayPart.Dawn => (At(day, bounds.MorningStart), At(day, bounds.Noon)),
        DayPart.Midday => (At(day, bounds.MiddayStart), At(day, bounds.MiddayEnd)),
        DayPart.Afternoon => (At(day, bounds.Noon), At(day, bounds.EveningStart)),
        DayPart.Evening => (At(day, bounds.EveningStart), At(day, 24)),
        _ => (At(day, bounds.NightStart), At(day.PlusDays(1), bounds.NightEnd)),
    };

    /// <summary>TIMEX3's code, with the T that opens a time.</summary>
    public static string Code(DayPart part) => part switch
    {
        DayPart.Morning or DayPart.Dawn => "TMO",
        DayPart.Midday => "TMI",
        DayPart.Afternoon => "TAF",
        DayPart.Evening => "TEV",
        _ => "TNI",
    };

    private static Resolved WithoutDay(PartOfDay part, ReadingFrame frame)
    {
        var today = frame.Today;
        if (part is { Part: DayPart.Night, Pull: Pull.This or Pull.Last })
        {
            var ended = Of(part, today.PlusDays(-1), frame).With(frame.SpeechAnchor);
            var coming = Of(part, today, frame).With(frame.SpeechAnchor);
            // « À 3 heures, cette nuit, les pendules auront reculé », read at ten past two: the night that runs.
            return part.Pull == Pull.Last ? ended
                : frame.Direction == Direction.Past || frame.Speech.Time?.Hour < frame.Options.Bounds.NightEnd
                    || (frame.Direction == Direction.Unknown && frame.Speech.Time is { } hour && hour.Hour < frame.Options.Bounds.Noon)
                    ? ended.Or(coming, "the night to come")
                    : coming.Or(ended, "the night just ended");
        }

        if (part.Pull == Pull.This)
        {
            return Of(part, today, frame).With(frame.SpeechAnchor);
        }

        if (frame.DayInHand is { Day: { } day } lastDay)
        {
            // « Après une nuit de lundi à mardi dans l'eau, il a été sauvé à l'aube »: that of the day on which the night ends.
            var told = lastDay is { Granularity: Granularity.PartOfDay, Interval.End: { } end } && part.Part is not DayPart.Night && end.Hour > 0
                && end.Hour < frame.Options.Bounds.Noon && !(part.Part == DayPart.Evening && frame.IsPluperfect)
                ? end.Date
                : day;
            // « L'aéroport a fermé mercredi à 19 heures. En milieu de matinée, les foyers étaient privés de courant »: the morning after; « il avait voté le matin » looks back to its own.
            told = ((lastDay.IsEveningHour && told < today && frame.Situation is not { LooksBack: true }) || IsThisMorning(lastDay, told, frame)) && part.Part is DayPart.Dawn or DayPart.Morning
                ? told.PlusDays(1)
                : told;
            // « Le feu a pris lundi soir. Au matin, il était éteint »: the morning that follows.
            told = part.Pull == Pull.Following && told == day && (lastDay.IsEvening || lastDay.IsEveningHour || lastDay.IsMidnight) ? told.PlusDays(1) : told;
            // « La digue a cédé mardi soir. Le trafic reprendra dans la matinée »: of the day after, where today's evening has been told.
            told = lastDay.IsToldOfToday(frame) && part.Part is not (DayPart.Evening or DayPart.Night) ? told.PlusDays(1) : told;
            // « Partis mardi soir, ils devaient rejoindre Nice en début d'après-midi »: what is ahead of an evening is not of its afternoon.
            told = lastDay.IsEvening && told == day && day < today && frame.Direction != Direction.Past && frame.InSentence == lastDay && part.Part is not (DayPart.Evening or DayPart.Night)
                ? told.PlusDays(1)
                : told;
            // « L'accident s'est produit lundi à 3 h 20. Le chauffeur avait bu dans la soirée »: that of the day before.
            told = part.Part is not DayPart.Night && lastDay.FollowsDayOf(BoundsOf(part.Part, day, frame.Options.Bounds).Start.Hour, frame) ? told.PlusDays(-1) : told;
            return OfTold(part, told, frame).With(lastDay.StoryAnchor);
        }

        return OfTold(part, today, frame).With(frame.SpeechAnchor);
    }

    /// <summary><em>Un homme a été tué lundi soir. La police a arrêté un suspect dans la matinée</em>, read on Tuesday; a pluperfect, and what goes on, may have been before.</summary>
    private static bool IsThisMorning(Focus evening, LocalDate told, ReadingFrame frame) =>
        evening.IsEvening && evening.Day == told && told.PlusDays(1) == frame.Today
            && frame is { Direction: Direction.Past, Situation: { IsPunctual: true, IsPluperfect: false, IsOfMainClause: true } };

    /// <summary><em>Ils ont été évacués dans la nuit</em>: what is told of the past is not of a part of the day that is still to come.</summary>
    private static Resolved OfTold(PartOfDay part, LocalDate day, ReadingFrame frame)
    {
        var resolved = Of(part, day, frame);
        return frame.Direction == Direction.Past && day == frame.Today && (IsAhead(resolved, frame) || (frame.Speech.Time is null && part.Part == DayPart.Night))
            ? Of(part, day.PlusDays(-1), frame)
            : resolved;
    }

    private static bool IsAhead(Resolved resolved, ReadingFrame frame) => frame.Speech.Time is not null && resolved.Interval?.Start > frame.Speech.Moment;

    private static Resolved Of(PartOfDay part, LocalDate day, ReadingFrame frame)
    {
        if (day.Year is < 2 or > 9998)
        {
            return Resolved.Unknown(Granularity.PartOfDay, TimexType.Time);
        }

        var (start, end) = BoundsOf(part.Part, day, frame.Options.Bounds);
        var value = Values.Day(day) + Code(part.Part);
        var whole = new Resolved(TimexType.Time, value, new LocalInterval(start, end), Granularity.PartOfDay) { IsFuzzy = true };
        var resolved = part.Shape == TimexModifier.None ? whole : ShapeResolver.Third(whole, part.Shape);
        return RivalHours.Offer(resolved, part, day);
    }

    private static LocalDateTime At(LocalDate day, int hour) => day.AtMidnight().PlusHours(hour);
}
