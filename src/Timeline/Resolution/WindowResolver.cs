using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Stretches that touch the speaker's day: <em>les trois derniers mois, dans les 48 heures, depuis cinq jours</em> (spec family 5).</summary>
internal static class WindowResolver
{
    public static Resolved Resolve(LengthWindow window, ReadingFrame frame)
    {
        if (window.Length.IsVague)
        {
            return Resolved.Unplaced(TimexType.Duration, window.Length.Value, window.Granularity);
        }

        if (window.Perspective == Perspective.Story)
        {
            return FromStory(window, frame);
        }

        // « L'arrêté sera pris dans les quinze jours »: a fortnight, as in any notice; « les quinze derniers jours » are counted.
        if (window.Sign > 0 && LengthArithmetic.InWeeks(window.Length) is { } weeks)
        {
            return Resolve(window with { Length = weeks }, frame) with { Granularity = window.Granularity };
        }

        // Only the day is known: hours run in whole days, the day itself included (events, section 4).
        var moment = frame.Speech.Moment;
        var whole = frame.Speech.Time is null || window.Length.FinestUnit > CalendarUnit.Hour;
        if (whole)
        {
            moment = frame.Today.AtMidnight();
        }

        var other = LengthArithmetic.Add(moment, window.Length, window.Sign, frame.Options.Zone);
        if (other is not { } far || Stretch(moment, far, window.Sign) is null)
        {
            return Resolved.Unplaced(TimexType.Duration, window.Length.Value, window.Granularity);
        }

        var endsWithDay = window.Sign > 0 && whole && frame.Speech.Time is null && window.Length.FinestUnit == CalendarUnit.Hour;
        var interval = Stretch(moment, endsWithDay ? far.Date.PlusDays(1).AtMidnight() : far, window.Sign);
        var resolved = new Resolved(TimexType.Duration, window.Length.Value, interval, window.Granularity)
        {
            Modifier = window.Length.Modifier,
            IsFuzzy = window.Length.FinestUnit > CalendarUnit.Hour,
            Anchor = frame.SpeechAnchor,
        };
        return WithWholeUnits(resolved, window, moment, frame);
    }

    /// <summary><em>Les trente jours suivants</em>, after the story's day or before it; with no day told before, from the publication is the other reading.</summary>
    private static Resolved FromStory(LengthWindow window, ReadingFrame frame)
    {
        var open = Resolved.Unplaced(TimexType.Duration, window.Length.Value, window.Granularity, window.Length.Modifier);
        if (frame.Story is not { Interval.Start: { } first } story)
        {
            var fromSpeech = Resolve(window with { Perspective = Perspective.Speech }, frame);
            return fromSpeech.Alternatives.Aggregate(
                open.Or(fromSpeech, "counted from the publication, if the text has no other day"), (all, other) => all.Or(other, other.Reason));
        }

        var near = window.Sign < 0 ? first : story.Interval.End ?? first;
        return LengthArithmetic.Add(near, window.Length, window.Sign, frame.Options.Zone) is { } far && Stretch(near, far, window.Sign) is { } stretch
            ? open with
            {
                Interval = stretch,
                IsFuzzy = window.Length.FinestUnit > CalendarUnit.Hour,
                Anchor = story.StoryAnchor,
            }
            : open;
    }

    public static Resolved Resolve(SinceLength since, ReadingFrame frame)
    {
        if (LengthArithmetic.InWeeks(since.Length) is { } weeks)
        {
            return Resolve(new SinceLength(weeks), frame) with { Granularity = since.Granularity };
        }

        var start = since.Length.IsVague ? null : LengthArithmetic.Add(frame.Speech.Moment, since.Length, -1, frame.Options.Zone);
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

    /// <summary><em>Les trois prochains mois</em>: from today on, or those that follow this one in the calendar.</summary>
    private static Resolved WithWholeUnits(Resolved resolved, LengthWindow window, LocalDateTime moment, ReadingFrame frame)
    {
        if (window.Length is not { Parts: [{ Count: { } count and >= 1 and <= 1000 } part] } || count != Math.Truncate(count) || part.Unit == CalendarUnit.Weekend)
        {
            return resolved;
        }

        var opening = part.Unit <= CalendarUnit.Hour ? Truncated(moment, part.Unit) : Values.Unit(part.Unit, frame.Today).Interval?.Start;
        if (window.Sign > 0)
        {
            opening = opening is { } current ? LengthArithmetic.Add(current, new Length(1, part.Unit), 1, frame.Options.Zone) : null;
        }

        if (opening is { } from && LengthArithmetic.Add(from, window.Length, window.Sign, frame.Options.Zone) is { } to && Stretch(from, to, window.Sign) is { } units)
        {
            resolved = resolved.Or(Plain(resolved, units), "whole units of the calendar");
        }

        if (part.Unit > CalendarUnit.Hour && frame.Speech.Time is not null && LengthArithmetic.Add(frame.Speech.Moment, window.Length, window.Sign, frame.Options.Zone) is { } sharp
            && Stretch(frame.Speech.Moment, sharp, window.Sign) is { } toTheHour)
        {
            resolved = resolved.Or(Plain(resolved, toTheHour), "counted to the hour");
        }

        var tomorrow = frame.Today.PlusDays(1).AtMidnight();
        return window.Sign > 0 && part.Unit > CalendarUnit.Day && LengthArithmetic.Add(tomorrow, window.Length, 1, frame.Options.Zone) is { } late
            ? resolved.Or(Plain(resolved, new LocalInterval(tomorrow, late)), "from the next day on")
            : resolved;
    }

    /// <summary>From one moment to the other; null where local time has no such stretch: <em>dans les 0 an</em>, or a quarter of an hour while the clocks go back.</summary>
    private static LocalInterval? Stretch(LocalDateTime near, LocalDateTime far, int sign) =>
        sign > 0 ? far > near ? new LocalInterval(near, far) : null : far < near ? new LocalInterval(far, near) : null;

    private static Resolved Plain(Resolved resolved, LocalInterval interval) => resolved with { Interval = interval, Alternatives = [] };

    private static LocalDateTime Truncated(LocalDateTime moment, CalendarUnit unit) => moment.Date.At(new LocalTime(
        moment.Hour, unit == CalendarUnit.Hour ? 0 : moment.Minute, unit == CalendarUnit.Second ? moment.Second : 0));
}
