using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>What lies so many units or a length away (spec families 3, 5, 7 and 8).</summary>
internal static partial class ShiftResolver
{
    public static Resolved Resolve(UnitAway away, ReadingFrame frame)
    {
        if (away.Perspective == Perspective.Story)
        {
            if (frame.Story is not { } story)
            {
                return WithoutStory(away.Granularity, Resolve(away with { Perspective = Perspective.Speech }, frame));
            }

            var told = FromFocus(away, story, AnchorKind.Story);
            return IsAhead(told, frame) ? FromEarlier(away, told, frame) : told;
        }

        if (away.Perspective == Perspective.InHand && OfNarrative(away, frame) is { } ofNarrative)
        {
            return ofNarrative;
        }

        if (away.IsElapsed && ElapsedUnits.AreNearlyOver(away.Unit, frame.Speech))
        {
            return Values.Unit(away.Unit, frame.Today).With(frame.SpeechAnchor).Or(Values.Unit(away.Unit, frame.Today, away.Count), "the one before");
        }

        return away is { Perspective: Perspective.InHand, Unit: CalendarUnit.Day } && frame.DayInHand is { Day: { } day } last
            ? Resolved.Day(day, last.StoryAnchor)
            : (away.Unit == CalendarUnit.Weekend ? Weekend(away, frame) : Values.Unit(away.Unit, frame.Today, away.Count))
            .With(frame.SpeechAnchor);
    }

    public static Resolved Resolve(LengthAway away, ReadingFrame frame)
    {
        if (away.Length.IsVague)
        {
            return away.Perspective == Perspective.Story ? Resolved.Unknown(away.Granularity) : OfAFew(away, frame);
        }

        if (away.Perspective == Perspective.Speech)
        {
            var far = From(frame.Speech.Date, frame.Speech.Time, away, away.Granularity, frame).With(frame.SpeechAnchor);
            return away.MayBeWithin ? WithTimeUntil(far, away, frame) : far;
        }

        // « Au 1er mars, la ville comptait 30 lits, contre 20 à la même date l'an dernier » counts from that day, « depuis le 1er mars » from today.
        if (away.Perspective == Perspective.InHand)
        {
            return frame.InSentence is { Granularity: Granularity.Day, Interval.End: not null } same
                ? FromFocus(away.Length, away.Sign, same, AnchorKind.Story, frame, away.IsExact)
                : Resolve(away with { Perspective = Perspective.Speech }, frame);
        }

        // « Ses proches défileront jeudi, un an après »: in apposition it is the date that it stands behind.
        if (away is { Sign: > 0, Length.FinestUnit: >= CalendarUnit.Day } && frame.Situation?.Apposed is { Day: { } told } apposed)
        {
            return Values.Unit(away.Length.FinestUnit > CalendarUnit.Year ? CalendarUnit.Year : away.Length.FinestUnit, told).With(apposed.StoryAnchor);
        }

        if (frame.Story is not { Day: { } day } story)
        {
            return WithoutStory(away.Granularity, Resolve(away with { Perspective = Perspective.Speech }, frame));
        }

        var counted = FromStory(away, day, story, frame).With(story.StoryAnchor);

        // « Entré en vigueur en 1960 … Quarante-deux ans après, ma boulangère calcule toujours », read in 2002: the present is of today, where a date that was named leads there.
        if (away is { Sign: > 0, Length: { FinestUnit: CalendarUnit.Year, Parts: [{ Count: { } years }] } }
            && frame.Direction is Direction.Present or Direction.Unknown && counted.Interval?.Start?.Year > frame.Today.Year
            && frame.Situation?.ToldIn(frame.Today.Year - (int)years) is { } then)
        {
            return Values.Unit(CalendarUnit.Year, frame.Today).With(then.StoryAnchor);
        }

        return IsAhead(counted, frame) && away.Length.FinestUnit >= CalendarUnit.Day ? FromEarlier(away, counted, frame) : counted;
    }

    /// <summary><em>Dans quelques jours</em> has no number and no place in time; three is what those take who need one.</summary>
    private static Resolved OfAFew(LengthAway away, ReadingFrame frame)
    {
        var vague = Resolved.Unplaced(TimexType.Duration, away.Length.Value, away.Granularity, away.Length.Modifier);
        return away.Length.IsAFew
            ? vague.Or(Resolve(away with { Length = new Length(3, away.Length.Unit, TimexModifier.Approx), MayBeWithin = false }, frame), "three, for whoever needs a number")
            : vague;
    }

    /// <summary><em>Le préfet statue dans deux mois</em>: within them, in the French of laws and of notices.</summary>
    private static Resolved WithTimeUntil(Resolved far, LengthAway away, ReadingFrame frame)
    {
        var window = WindowResolver.Resolve(new LengthWindow(away.Length, 1), frame);
        if (window.Interval is null)
        {
            return far;
        }

        var within = far.Or(window, "all the time until then, as a law counts");
        return away.Length.FinestUnit == CalendarUnit.Day && window.Alternatives is [var whole, ..] ? within.Or(whole, "all the time until then, from the next day on") : within;
    }

    /// <summary><em>Le lendemain</em>, with no day before it, stays open; that the publication's day is meant is the other reading.</summary>
    public static Resolved WithoutStory(Granularity granularity, Resolved fromPublication) =>
        Resolved.Unknown(granularity).Or(fromPublication, "counted from the publication, if the text has no other day");

    private static readonly LocalTime LastOfDay = new(23, 59);

    private static Resolved From(LocalDate day, LocalTime? time, LengthAway away, Granularity granularity, ReadingFrame frame)
    {
        var length = LengthArithmetic.Rounded(away.Length);
        var finest = length.FinestUnit;
        // « Il est parti il y a deux heures », where only the day of publication is known: hours run in whole days.
        var moment = day.At(time ?? (finest <= CalendarUnit.Hour && away.Sign < 0 ? LastOfDay : LocalTime.Midnight));
        if (LengthArithmetic.Add(moment, length, away.Sign, frame.Options.Zone) is not { } far)
        {
            return Resolved.Unknown(granularity) with { Remark = new Remark(DiagnosticKind.ImpossibleDate, "The date lies outside the years 1 to 9999.") };
        }

        if (finest <= CalendarUnit.Hour)
        {
            return time is null ? Resolved.Day(far.Date) with { IsFuzzy = true, Modifier = length.Modifier } : Moment(far, length.Modifier);
        }

        var exact = Resolved.Day(far.Date);
        if (away.IsExact)
        {
            return exact;
        }

        // « Un siècle après, le village se souvient » : in the year, not in a century.
        var grain = away.Perspective == Perspective.Story && finest > CalendarUnit.Year ? CalendarUnit.Year : finest;
        var resolved = Values.Unit(grain, far.Date) with { Modifier = length.Modifier, IsFuzzy = finest != CalendarUnit.Day || length.Modifier != TimexModifier.None };
        return length != away.Length ? resolved.Or(Values.Unit(finest, LengthArithmetic.Add(moment, away.Length, away.Sign, frame.Options.Zone)?.Date ?? far.Date), "counted literally")
            : finest switch
            {
                CalendarUnit.Day => resolved,
                CalendarUnit.Year => resolved.Or(exact, "counted to the day").Or(Values.MonthOf(far.Date), "counted to the month"),
                _ => resolved.Or(exact, "counted to the day"),
            };
    }

    internal static Resolved Moment(LocalDateTime moment, TimexModifier modifier)
    {
        var minute = moment.Date.At(new LocalTime(moment.Hour, moment.Minute));
        return new Resolved(TimexType.Time, ClockResolver.Value(minute), new LocalInterval(minute, minute.PlusMinutes(1)), Granularity.Minute) { IsFuzzy = true, Modifier = modifier };
    }

    private static Resolved Weekend(UnitAway away, ReadingFrame frame)
    {
        var thisOne = Values.Weekend(frame.Today);
        var isWeekend = frame.Today.DayOfWeek >= IsoDayOfWeek.Saturday;
        var count = away switch
        {
            { ByTense: true } => !isWeekend && frame.Direction == Direction.Past ? -1 : 0,
            { Count: > 0 } => isWeekend ? away.Count : away.Count - 1,
            _ => away.Count,
        };
        var resolved = count == 0 ? thisOne : Values.Unit(CalendarUnit.Weekend, frame.Today, count);
        return away.ByTense ? resolved.Inferring($"week, by {Reasons.Of(frame, Pull.None)}") : resolved;
    }
}
