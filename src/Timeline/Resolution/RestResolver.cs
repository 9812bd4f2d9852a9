using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>
/// What is left or over of a period that is running: <em>plus tard dans l'année, plus tôt dans la journée</em>. Of one that is not, and of one
/// of the story, it is a half.
/// </summary>
internal static class RestResolver
{
    public static Resolved Resolve(RestOf rest, ReadingFrame frame)
    {
        var whole = MeaningResolver.Resolve(rest.Whole, frame);
        if (whole.Interval is not { Start: { } start, End: { } end })
        {
            return whole;
        }

        var half = Part(whole, rest.Sign, Middle(whole, start, end));
        var now = Now(whole, rest.Sign, frame);
        if (now is not { } moment || moment <= start || moment >= end)
        {
            return half;
        }

        var resolved = Part(whole, rest.Sign, moment).Or(half, rest.Sign > 0 ? "the second half" : "the first half");
        return rest.Sign > 0 && moment > frame.Today.AtMidnight() && whole.Granularity > Granularity.Day
            ? resolved.Or(Part(whole, rest.Sign, frame.Today.AtMidnight()), "with the day itself")
            : resolved;
    }

    /// <summary><em>Les deux premiers mois de 2015</em>: as many whole days as the units hold, within the period.</summary>
    public static Resolved Resolve(EdgeOf edge, ReadingFrame frame)
    {
        var whole = Whole(edge.Whole, frame);
        var resolved = Edge(edge, whole, frame);

        // « Sur les neuf premiers mois, les ventes ont reculé », told in February: of the year that is over.
        if (edge.Whole is UnitAway { Unit: CalendarUnit.Year, Count: 0, Perspective: Perspective.Speech }
            && frame is { StoryYear: null, Direction: Direction.Past } && resolved.Interval?.End?.Date > frame.Today)
        {
            return Resolve(edge with { Whole = new UnitAway(CalendarUnit.Year, -1, Perspective.Speech) }, frame);
        }

        return whole.Alternatives.Aggregate(resolved, (all, other) => Edge(edge, other, frame) is { Interval: not null } found ? all.Or(found, other.Reason) : all);
    }

    /// <summary><em>En 2014 … les deux premiers mois de l'année</em>: of the story's year, where it has one.</summary>
    private static Resolved Whole(Meaning whole, ReadingFrame frame) => whole is UnitAway { Unit: CalendarUnit.Year, Count: 0 } && frame.StoryYear is { } year
        ? Values.YearOf(year)
        : MeaningResolver.Resolve(whole, frame);

    private static Resolved Edge(EdgeOf edge, Resolved whole, ReadingFrame frame)
    {
        if (whole.Interval is not { Start: { } start, End: { } end } || edge.Length.IsVague || edge.Length.FinestUnit < CalendarUnit.Day
            || LengthArithmetic.Add(edge.Sign > 0 ? start : end, edge.Length, edge.Sign, frame.Options.Zone) is not { } border || border <= start && edge.Sign > 0 || border >= end && edge.Sign < 0
            || (edge.Sign > 0 ? border > end : border < start))
        {
            return Resolved.Unknown(edge.Granularity);
        }

        var interval = edge.Sign > 0 ? new LocalInterval(start, border) : new LocalInterval(border, end);
        var (first, last) = (interval.Start!.Value.Date, interval.End!.Value.PlusTicks(-1).Date);
        return new Resolved(TimexType.Date, $"{Values.Day(first)}/{Values.Day(last)}", interval, edge.Granularity) { Anchor = whole.Anchor, Inferred = whole.Inferred };
    }

    private static Resolved Part(Resolved whole, int sign, LocalDateTime border) => whole with
    {
        Interval = sign > 0 ? new LocalInterval(border, whole.Interval!.Value.End) : new LocalInterval(whole.Interval!.Value.Start, border),
        Modifier = sign > 0 ? TimexModifier.End : TimexModifier.Start,
        IsFuzzy = true,
        Alternatives = [],
    };

    /// <summary>The border between what is over and what is to come: the moment within a day, the day within anything longer.</summary>
    private static LocalDateTime? Now(Resolved whole, int sign, ReadingFrame frame) => whole.Granularity switch
    {
        Granularity.Day => frame.Speech.Time is null ? null : frame.Speech.Moment,
        Granularity.Week or Granularity.Weekend => frame.Today.AtMidnight(),
        _ => sign > 0 ? frame.Today.PlusDays(1).AtMidnight() : frame.Today.AtMidnight(),
    };

    private static LocalDateTime Middle(Resolved whole, LocalDateTime start, LocalDateTime end) => whole.Granularity switch
    {
        Granularity.Day => start.PlusHours(12),
        Granularity.Week => start.PlusDays(3),
        Granularity.Weekend => start.PlusDays(1),
        Granularity.Month => start.PlusDays(15),
        Granularity.Quarter => start.PlusDays(45),
        Granularity.HalfYear => start.PlusMonths(3),
        Granularity.Decade => start.PlusYears(5),
        Granularity.Century => start.PlusYears(50),
        Granularity.Year => start.PlusMonths(6),
        _ => start.PlusDays(Period.DaysBetween(start.Date, end.Date) / 2),
    };
}
