using System.Globalization;
using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Times of day, in their zones (spec family 11). A minute is a minute long.</summary>
internal static class ClockResolver
{
    public static Resolved Resolve(ClockTime clock, ReadingFrame frame)
    {
        if (clock.Time.IsOfStory)
        {
            return HourOfStory.Resolve(clock, frame);
        }

        if (DayOf(clock, frame) is not ({ Year: >= 2 and <= 9998 } date, var basis))
        {
            return Resolved.Unknown(Granularity.Minute, TimexType.Time);
        }

        var resolved = basis is { Granularity: Granularity.PartOfDay, Interval: { } part } ? HourOfPart.Within(clock, part, frame)
            : HourOfPart.OfOldPaper(clock, frame) is { } old ? At(old, date, frame).Or(At(clock with { Time = clock.Time with { IsTwelveHour = false } }, date, frame), "in the other half of the day")
            : At(clock, Moved(clock, date, frame), frame);
        // « Nous avons interrompu les recherches à minuit »: told the same day, it is the midnight with which the day began.
        if (clock is { Day: null, Time.IsMidnight: true } && frame is { Direction: Direction.Past, Speech.Time: null } && date == frame.Today)
        {
            resolved = At(clock, date.PlusDays(-1), frame).Inferring("day, by the past tense");
        }

        if (clock.Day is null && (frame.LastDay is null || date == frame.Today) && frame.Direction == Direction.Past && frame.Speech.Time is not null
            && resolved.Interval?.Start > frame.Speech.Moment)
        {
            resolved = At(clock, date.PlusDays(-1), frame).Inferring("day, by the past tense: the time lies after the publication");
        }

        resolved = resolved with { Anchor = basis.Anchor, Inferred = [.. basis.Inferred, .. resolved.Inferred] };
        return WithOtherDays(resolved, clock, basis, frame);
    }

    /// <summary>Where the day may be another, so may the time; an hour that has passed today may be tomorrow's.</summary>
    private static Resolved WithOtherDays(Resolved resolved, ClockTime clock, Resolved basis, ReadingFrame frame)
    {
        foreach (var other in basis.Alternatives)
        {
            if (clock.Day is not null && other is { Granularity: Granularity.Day, Interval.Start: { } day } && day.Year is >= 2 and <= 9998)
            {
                resolved = resolved.Or(At(clock, day.Date, frame), other.Reason);
            }
        }

        return clock.Day is null && frame.LastDay is null && frame.Direction != Direction.Past
            && clock.Time.Zone is null && frame.Speech.Time is not null && resolved.Interval?.Start < frame.Speech.Moment && frame.Today.Year < 9998
            ? resolved.Or(At(clock, frame.Today.PlusDays(1), frame), "the next day: the hour has passed")
            : resolved;
    }

    public static string Value(LocalDateTime moment) => Values.Day(moment.Date) + "T" + Iso.Time(moment.TimeOfDay);

    private static (LocalDate? Day, Resolved Basis) DayOf(ClockTime clock, ReadingFrame frame)
    {
        if (clock.Day is { } meaning)
        {
            var day = MeaningResolver.Resolve(meaning, frame);
            return (day.Interval?.Start?.Date, day);
        }

        if (frame.Situation?.DayOfDeed is { } shared)
        {
            return (shared, Resolved.Day(shared, frame.SpeechAnchor).Inferring("day, by the weekday of the same deed"));
        }

        // « Le festival s'est ouvert vendredi soir sans le concert prévu à 20 h »: planned for that evening.
        var hand = frame.DayInHand ?? (frame is { Direction: Direction.Planned, LastDay: { Granularity: Granularity.PartOfDay, Day: { } evening } part } && clock.Time.Hour < 24
            && part.Interval.Contains(evening.At(new LocalTime(clock.Time.Hour, clock.Time.Minute))) ? part : null);
        if (hand is not { Day: { } last } focus)
        {
            // « Un homme a été tué vers 20 heures, a annoncé vendredi la police »
            var reported = frame.LastDay is null ? frame.Situation?.ReportDay ?? frame.Today : frame.Today;
            return (reported, Resolved.Day(reported, frame.SpeechAnchor));
        }

        var isOfNight = HourOfNight.Is(clock, focus, frame);
        if ((!isOfNight || focus.IsEveningHour) && HourOfPart.Named(clock, focus, frame) is { } named)
        {
            return (last, new Resolved(TimexType.Time, focus.Value, named, Granularity.PartOfDay) { Anchor = focus.StoryAnchor });
        }

        if (isOfNight || (focus.IsToldOfToday(frame) && clock.Hour < focus.Interval.Start?.Hour))
        {
            return (last.PlusDays(1), Resolved.Day(last.PlusDays(1), focus.StoryAnchor));
        }

        if (focus.FollowsDayOf(clock.Hour, frame))
        {
            return (last.PlusDays(-1), Resolved.Day(last.PlusDays(-1), focus.StoryAnchor));
        }

        // « Dans la nuit de lundi à mardi … vers 1 heure »: the small hours are of the day on which the night ends, and so are those that follow (« bloquée jusqu'à midi »), but
        // for what had been before (« il avait quitté Dole à 15 heures ») and the evening that leads to the night (« le feu a pris vers 19 h 30 », « elles passeront par le quai dès 20 heures »).
        var date = focus is { Granularity: Granularity.PartOfDay, Interval: { Start.Hour: var dusk, End: { } end } } && end.Date > last
            && (clock.Time.Hour <= end.Hour
                || (end.Hour > 0 && clock.Time.Hour < ((frame.LooksAhead || frame.Situation is { TellsOnset: true }) && !frame.IsEnd ? Focus.Evening : dusk)
                    && frame.Situation is { IsPluperfect: false }))
                ? end.Date
                : last;
        return (date, Resolved.Day(date, focus.StoryAnchor));
    }

    /// <summary>
    /// <em>Mardi à 1 h 00, heure locale (lundi à 22 h 00 GMT)</em>, without the second day: a zone's time that follows a local one is the same
    /// moment, and no place is more than fourteen hours away from Greenwich.
    /// </summary>
    private static LocalDate Moved(ClockTime clock, LocalDate day, ReadingFrame frame)
    {
        if (clock.Day is not null || clock.Time.Zone is null || frame.LastDay is not { Granularity: Granularity.Minute, Interval.Start: { } local })
        {
            return day;
        }

        var hours = Period.Between(day.At(new LocalTime(clock.Time.Hour % 24, clock.Time.Minute)), local, PeriodUnits.Hours).Hours;
        return hours switch { > 14 => day.PlusDays(1), < -14 => day.PlusDays(-1), _ => day };
    }

    internal static Resolved At(ClockTime clock, LocalDate day, ReadingFrame frame)
    {
        var time = clock.Time;
        var moment = day.AtMidnight().PlusHours(clock.Hour).PlusMinutes(time.Minute).PlusSeconds(time.Second ?? 0);
        var value = clock.Hour == 24 ? Values.Day(day) + "T24:00" : Value(moment) + Seconds(time.Second);
        var zone = time.Zone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(time.Zone);
        if (zone is not null)
        {
            (moment, var offset) = ZonedTimes.Here(moment, zone, frame.Options.Zone);
            value += zone == DateTimeZone.Utc || time.Zone is "Etc/UTC" or "Etc/GMT" ? "Z" : offset;
        }

        var end = time.Second is null ? moment.PlusMinutes(1) : moment.PlusSeconds(1);
        var resolved = new Resolved(TimexType.Time, value, new LocalInterval(moment, end), clock.Granularity) { Remark = zone is null ? Remark(moment, frame.Options.Zone) : null };
        if (time.IsMidnight)
        {
            return resolved.Or(new Resolved(TimexType.Time, Values.Day(day) + "T00:00", new LocalInterval(day.AtMidnight(), day.AtMidnight().PlusMinutes(1)), Granularity.Minute), "the midnight with which the day begins");
        }

        return time.IsTwelveHour && clock.Part is null && time.Hour is > 0 and < 12
            ? resolved.Or(At(new ClockTime(time with { Hour = time.Hour + 12, IsTwelveHour = false }, null), day, frame), "in the other half of the day")
            : resolved;
    }

    private static string Seconds(int? second) => second is { } s ? ":" + s.ToString("D2", CultureInfo.InvariantCulture) : "";

    private static Remark? Remark(LocalDateTime moment, DateTimeZone zone) => zone.MapLocal(moment).Count switch
    {
        0 => new Remark(DiagnosticKind.SkippedTime, $"The clocks of {zone.Id} skip this time."),
        2 => new Remark(DiagnosticKind.AmbiguousTime, $"The clocks of {zone.Id} show this time twice; the interval is local and does not choose."),
        _ => null,
    };
}
