using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>What lies so many units or a length away (spec families 3, 5, 7 and 8).</summary>
internal static class ShiftResolver
{
    public static Resolved Resolve(UnitAway away, ReadingFrame frame)
    {
        if (away.Perspective == Perspective.Story)
        {
            return frame.Story is { } story ? FromFocus(away, story, AnchorKind.Story) : WithoutStory(away.Granularity, Resolve(away with { Perspective = Perspective.Speech }, frame));
        }

        return (away.Unit == CalendarUnit.Weekend ? Weekend(away, frame) : Values.Unit(away.Unit, frame.Today, away.Count))
            .With(frame.SpeechAnchor);
    }

    public static Resolved Resolve(LengthAway away, ReadingFrame frame)
    {
        if (away.Length.IsVague)
        {
            return away.Perspective == Perspective.Story
                ? Resolved.Unknown(away.Granularity)
                : Resolved.Unplaced(TimexType.Duration, away.Length.Value, away.Granularity, away.Length.Modifier);
        }

        if (away.Perspective == Perspective.Speech)
        {
            return From(frame.Speech.Date, frame.Speech.Time, away, away.Granularity, frame).With(frame.SpeechAnchor);
        }

        if (frame.Story is not { Day: { } day } story)
        {
            return WithoutStory(away.Granularity, Resolve(away with { Perspective = Perspective.Speech }, frame));
        }

        return FromStory(away, day, story, frame).With(new Anchor(AnchorKind.Story, story.Words, story.Value));
    }

    public static Resolved Resolve(LengthWindow window, ReadingFrame frame)
    {
        if (window.Length.IsVague)
        {
            return Resolved.Unplaced(TimexType.Duration, window.Length.Value, window.Granularity);
        }

        // Only the day is known: hours run in whole days, the day itself included (events, section 4).
        var moment = frame.Speech.Moment;
        var whole = frame.Speech.Time is null || window.Length.FinestUnit > CalendarUnit.Hour;
        if (whole)
        {
            moment = frame.Today.AtMidnight();
        }

        var other = Add(moment, window.Length, window.Sign, frame.Options.Zone);
        if (other is not { } far)
        {
            return Resolved.Unplaced(TimexType.Duration, window.Length.Value, window.Granularity);
        }

        var interval = window.Sign > 0
            ? new LocalInterval(moment, whole && frame.Speech.Time is null && window.Length.FinestUnit == CalendarUnit.Hour ? far.Date.PlusDays(1).AtMidnight() : far)
            : new LocalInterval(far, moment);
        return new Resolved(TimexType.Duration, window.Length.Value, interval, window.Granularity)
        {
            Modifier = window.Length.Modifier,
            IsFuzzy = window.Length.FinestUnit > CalendarUnit.Hour,
            Anchor = frame.SpeechAnchor,
        };
    }

    public static Resolved Resolve(SinceLength since, ReadingFrame frame)
    {
        var start = since.Length.IsVague ? null : Add(frame.Speech.Moment, Rounded(since.Length), -1, frame.Options.Zone);
        if (start is not { } from)
        {
            return Resolved.Unplaced(TimexType.Duration, since.Length.Value, since.Granularity, since.Length.Modifier);
        }

        if (since.Length.FinestUnit > CalendarUnit.Hour)
        {
            from = from.Date.AtMidnight();
        }

        return new Resolved(TimexType.Duration, since.Length.Value, new LocalInterval(from, null), since.Granularity)
        {
            Modifier = since.Length.Modifier,
            IsFuzzy = since.Length.FinestUnit > CalendarUnit.Day,
            Anchor = frame.SpeechAnchor,
        };
    }

    /// <summary><em>Le lendemain</em>, with no day before it, stays open; that the publication's day is meant is the other reading.</summary>
    public static Resolved WithoutStory(Granularity granularity, Resolved fromPublication) =>
        Resolved.Unknown(granularity).Or(fromPublication with { Alternatives = [] }, "counted from the publication, if the text has no other day");

    /// <summary>Counts a length from a focus: an event's date, or a date that the words name.</summary>
    public static Resolved FromFocus(Length length, int sign, Focus focus, AnchorKind kind, ReadingFrame frame)
    {
        if (focus.Day is not { } day)
        {
            return Resolved.Unknown(Granularities.Of(length.FinestUnit));
        }

        // « Le lendemain de la grève du 3 au 5 mai »: after the whole of it.
        var start = sign > 0 && length.FinestUnit == CalendarUnit.Day && focus.DayAfter is { } after ? after.PlusDays(-1) : day;
        var away = new LengthAway(length, sign, Perspective.Story);
        return FromStory(away, start, focus, frame).With(new Anchor(kind, focus.Words, focus.Value));
    }

    private static Resolved FromFocus(UnitAway away, Focus focus, AnchorKind kind)
    {
        if (focus.Day is not { } day || (away.Count != 0 && focus.Granularity > away.Granularity))
        {
            return Resolved.Unknown(away.Granularity);
        }

        if (away.Unit == CalendarUnit.Day && focus.Granularity > Granularity.Day)
        {
            return Resolved.Unknown(Granularity.Day);
        }

        // « Vendredi et samedi … le lendemain »: after the last of them.
        var start = away is { Unit: CalendarUnit.Day, Count: > 0 } && focus.Granularity == Granularity.Day && focus.DayAfter is { } after ? after.PlusDays(-1) : day;
        return Values.Unit(away.Unit, start, away.Count).With(new Anchor(kind, focus.Words, focus.Value));
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

        return From(day, null, away, away.Granularity, frame);
    }

    /// <summary><em>Vingt-quatre heures plus tard</em>, after a day, is the next day; <em>deux heures plus tôt</em>, after a time, a time.</summary>
    private static Resolved HoursFromStory(LengthAway away, LocalDate day, Focus story, ReadingFrame frame)
    {
        if (story.Granularity <= Granularity.Hour)
        {
            return From(day, story.Interval.Start!.Value.TimeOfDay, away, away.Granularity, frame);
        }

        var hours = away.Length.Parts[0].Count ?? 0;
        return away.Length is { Parts: [{ Unit: CalendarUnit.Hour }] } && hours % 24 == 0 && story.Granularity <= Granularity.Day
            ? From(day, null, new LengthAway(new Length(hours / 24, CalendarUnit.Day), away.Sign, away.Perspective), Granularity.Day, frame)
            : Resolved.Unknown(away.Granularity, TimexType.Time);
    }

    private static Resolved From(LocalDate day, LocalTime? time, LengthAway away, Granularity granularity, ReadingFrame frame)
    {
        var length = Rounded(away.Length);
        var finest = length.FinestUnit;
        var moment = day.At(time ?? LocalTime.Midnight);
        if (Add(moment, length, away.Sign, frame.Options.Zone) is not { } far)
        {
            return Resolved.Unknown(granularity) with { Remark = (DiagnosticKind.ImpossibleDate, "The date lies outside the years 1 to 9999.") };
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

        var resolved = Values.Unit(finest, far.Date) with { Modifier = length.Modifier, IsFuzzy = finest != CalendarUnit.Day || length.Modifier != TimexModifier.None };
        return length != away.Length ? resolved.Or(Values.Unit(finest, Add(moment, away.Length, away.Sign, frame.Options.Zone)?.Date ?? far.Date), "counted literally")
            : finest == CalendarUnit.Day ? resolved : resolved.Or(exact, "counted to the day");
    }

    private static Resolved Moment(LocalDateTime moment, TimexModifier modifier)
    {
        var minute = moment.Date.At(new LocalTime(moment.Hour, moment.Minute));
        return new Resolved(TimexType.Time, ClockResolver.Value(minute), new LocalInterval(minute, minute.PlusMinutes(1)), Granularity.Minute) { IsFuzzy = true, Modifier = modifier };
    }

    /// <summary><em>Huit jours</em> is a week and <em>quinze jours</em> a fortnight in any offset or notice (Larousse).</summary>
    private static Length Rounded(Length length) => length is { Parts: [{ Unit: CalendarUnit.Day, Count: { } days and (8 or 15) }] }
        ? length with { Parts = [new LengthPart(days - 1, CalendarUnit.Day)] }
        : length;

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

    /// <summary>Dates by the calendar, hours by elapsed time across the clock changes of the zone; null outside the years 1 to 9999.</summary>
    private static LocalDateTime? Add(LocalDateTime moment, Length length, int sign, DateTimeZone zone)
    {
        foreach (var part in length.Parts)
        {
            if (Add(moment, part, sign, zone) is not { } next)
            {
                return null;
            }

            moment = next;
        }

        return moment;
    }

    private static LocalDateTime? Add(LocalDateTime moment, LengthPart part, int sign, DateTimeZone zone)
    {
        var count = part.Count ?? 0;
        if (count > 4_000_000_000)
        {
            return null;
        }

        var whole = sign * (long)count;
        var half = count != Math.Truncate(count);
        try
        {
            return part.Unit switch
            {
                CalendarUnit.Second => Elapse(moment, Duration.FromSeconds((double)(sign * count)), zone),
                CalendarUnit.Minute => Elapse(moment, Duration.FromMinutes((double)(sign * count)), zone),
                CalendarUnit.Hour => Elapse(moment, Duration.FromHours((double)(sign * count)), zone),
                CalendarUnit.Day => moment.PlusDays(checked((int)whole)).PlusHours(half ? sign * 12 : 0),
                CalendarUnit.Week or CalendarUnit.Weekend => moment.PlusDays(checked((int)(sign * Math.Truncate(count * 7)))),
                CalendarUnit.Fortnight => moment.PlusDays(checked((int)(whole * 14))),
                CalendarUnit.Month => moment.PlusMonths(checked((int)whole)).PlusDays(half ? sign * 15 : 0),
                CalendarUnit.Quarter => moment.PlusMonths(checked((int)(whole * 3))),
                CalendarUnit.HalfYear => moment.PlusMonths(checked((int)(whole * 6))),
                CalendarUnit.Year or CalendarUnit.Season => moment.PlusMonths(checked((int)(sign * Math.Truncate(count * 12)))),
                CalendarUnit.Decade => moment.PlusYears(checked((int)(whole * 10))),
                _ => moment.PlusYears(checked((int)(whole * 100))),
            } is var far && far.Year is >= 1 and <= 9998 ? far : null;
        }
        catch (OverflowException)
        {
            return null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static LocalDateTime Elapse(LocalDateTime moment, Duration duration, DateTimeZone zone) =>
        moment.InZoneLeniently(zone).Plus(duration).LocalDateTime;
}
