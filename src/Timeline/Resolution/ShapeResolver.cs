using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Parts and blurs (spec family 16): the value stays that of the unit, the interval is the part.</summary>
internal static class ShapeResolver
{
    public static Resolved Resolve(PartOf part, ReadingFrame frame)
    {
        var whole = MeaningResolver.Resolve(part.Whole, frame);
        var shaped = Third(whole, part.Part, frame.Options.Bounds);
        return shaped with { Alternatives = [.. whole.Alternatives.Select(other => Third(other, part.Part, frame.Options.Bounds).Because(other.Reason))] };
    }

    public static Resolved Resolve(About about, ReadingFrame frame)
    {
        var what = MeaningResolver.Resolve(about.What, frame);
        return about.Modifier == TimexModifier.None ? what : what with { Modifier = about.Modifier, IsFuzzy = true };
    }

    /// <summary>The beginning, middle or end of a period, by the conventions of spec 0.3.</summary>
    public static Resolved Third(Resolved whole, TimexModifier part, ConventionalBounds? bounds = null)
    {
        if (whole.Interval is not { Start: { } start, End: { } end })
        {
            return whole with { Modifier = part };
        }

        bounds ??= ConventionalBounds.Default;
        var (first, second) = whole.Granularity switch
        {
            Granularity.Month => (start.PlusDays(bounds.MonthStartLastDay), start.PlusDays(bounds.MonthMiddleLastDay)),
            Granularity.Year => (start.PlusMonths(4), start.PlusMonths(8)),
            Granularity.Week => (start.PlusDays(2), start.PlusDays(4)),
            Granularity.Decade => (start.PlusYears(4), start.PlusYears(7)),
            Granularity.Century => (start.PlusYears(33), start.PlusYears(66)),
            Granularity.Quarter => (start.PlusMonths(1), start.PlusMonths(2)),
            Granularity.HalfYear => (start.PlusMonths(2), start.PlusMonths(4)),
            Granularity.Day => (start.PlusHours(8), start.PlusHours(16)),
            Granularity.Weekend => (start.PlusHours(16), start.PlusHours(32)),
            _ => Thirds(start, end),
        };
        var interval = part switch
        {
            TimexModifier.Start => new LocalInterval(start, first),
            TimexModifier.Mid => new LocalInterval(first, second),
            _ => new LocalInterval(second, end),
        };
        return whole with { Modifier = part, Interval = interval, IsFuzzy = true };
    }

    private static (LocalDateTime First, LocalDateTime Second) Thirds(LocalDateTime start, LocalDateTime end)
    {
        var minutes = Period.Between(start, end, PeriodUnits.Minutes).Minutes;
        return minutes >= 3 * 24 * 60
            ? (start.PlusDays((int)(minutes / 3 / 1440)), start.PlusDays((int)(minutes * 2 / 3 / 1440)))
            : (start.PlusMinutes(minutes / 3), start.PlusMinutes(minutes * 2 / 3));
    }
}
