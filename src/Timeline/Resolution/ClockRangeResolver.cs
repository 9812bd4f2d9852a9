using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Ranges of hours (spec families 9 and 11): the one takes its day and its half of the day from the other.</summary>
internal static class ClockRangeResolver
{
    private const string OtherHalf = "in the other half of the day";

    public static Resolved Resolve(ClockTime opening, ClockTime closing, Granularity granularity, ReadingFrame frame)
    {
        // What opens at midnight opens with the day: « mardi, entre minuit et cinq heures ».
        opening = opening.Time.IsMidnight ? opening with { Time = new TimeOfDay(0, 0) } : opening;

        // « Entre deux et trois heures de l'après-midi »: both are; « de onze heures à trois heures de l'après-midi » begins before.
        opening = opening is { Part: null, Time.Hour: < Focus.Noon } && closing.Part is { } part && opening.Time.Hour < closing.Time.Hour ? opening with { Part = part } : opening;
        var first = MeaningResolver.Resolve(opening with { Day = opening.Day ?? closing.Day }, frame);

        // « De 8 h à 15 h hier après-midi »: the first hour is of no afternoon that ends with the last.
        if (first.Interval?.Start is { } moved && opening.Part is null && IsMoved(opening, moved) && closing.Time.Hour >= Focus.Noon && closing.Time.Hour <= moved.Hour)
        {
            first = At(moved.Date, opening, first, frame);
        }

        if (closing is not { Day: null, Part: null, Time: { Hour: > 0 and < Focus.Noon, Zone: null } time } || first.Interval?.Start is not { } begun || time.Hour + Focus.Noon <= begun.Hour)
        {
            var stated = LastOf(opening, closing, ref first, frame);
            return RangeResolver.Between(first, stated, granularity);
        }

        var afternoon = At(begun.Date, closing with { Time = time with { Hour = time.Hour + Focus.Noon, IsTwelveHour = false } }, first, frame);
        if (IsMoved(opening, begun))
        {
            return RangeResolver.Between(first, afternoon, granularity);
        }

        if (begun.Hour == opening.Time.Hour && opening.Time.LeadsToAfternoon(time))
        {
            return RangeResolver.Between(first, afternoon, granularity).Or(RangeResolver.Between(first, At(begun.Date.PlusDays(1), closing, first, frame), granularity), OtherHalf);
        }

        // « De 10 h 30 à 3 h »: past midnight, or in the afternoon for whoever counts to twelve.
        var last = LastOf(opening, closing, ref first, frame);
        var resolved = RangeResolver.Between(first, last, granularity);
        return last.Interval?.Start is { } night && night.Date == begun.Date.PlusDays(1) ? resolved.Or(RangeResolver.Between(first, afternoon, granularity), OtherHalf) : resolved;
    }

    /// <summary><em>De 8 heures du soir à 11 heures</em>; <em>hier soir, de 8 heures à 11 heures</em>: the first was moved into the second half of the day, and so is the last.</summary>
    private static bool IsMoved(ClockTime opening, LocalDateTime begun) => opening.Time is { Hour: > 0 and < Focus.Noon, Zone: null } && begun.Hour == opening.Time.Hour + Focus.Noon;

    private static Resolved At(LocalDate day, ClockTime clock, Resolved first, ReadingFrame frame) =>
        MeaningResolver.Resolve(clock with { Day = RangeDays.OfDay(day) }, frame) with { Anchor = first.Anchor, Inferred = first.Inferred };

    /// <summary>Both times are of the day that one of them names; a last time before the first is of the next day.</summary>
    private static Resolved LastOf(ClockTime opening, ClockTime closing, ref Resolved first, ReadingFrame frame)
    {
        // « Les orages gagneront les terres en soirée. Le plus fort est prévu entre minuit et 6 heures » : the hours of one night.
        var day = opening.Day ?? closing.Day;
        var last = day is null && first.Interval?.Start is { } moment ? At(moment.Date, closing, first, frame) : MeaningResolver.Resolve(closing with { Day = closing.Day ?? day }, frame);
        if (opening is { Day: null, Time.Hour: >= Focus.Evening } && closing is { Day: not null, Time.Hour: < Focus.Noon } && last.Interval?.Start is { } before
            && first.Interval?.Start is { } after && before <= after)
        {
            // « De 22 heures à mardi 8 heures »: from the evening before.
            first = At(after.Date.PlusDays(-1), opening, last, frame);
        }
        else if ((closing.Day is null || opening.Day is null) && last.Interval?.Start is { } end && first.Interval?.Start is { } start && end <= start)
        {
            last = At(start.Date.PlusDays(1), closing, first, frame);
        }

        return last;
    }
}
