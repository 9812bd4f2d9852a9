using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Parts and blurs (spec family 16): the value stays that of the unit, the interval is the part.</summary>
internal static class ShapeResolver
{
    public static Resolved Resolve(PartOf part, ReadingFrame frame)
    {
        if (part.Whole is UnitAway { ByTense: true } unit)
        {
            return (ShiftResolver.OfNarrative(unit, frame) ?? OfMonthNamed(unit, frame)) is { } told ? Third(told, part.Part, frame.Options.Bounds) : OfRunningUnit(unit, part.Part, frame);
        }

        var whole = MeaningResolver.Resolve(part.Whole, frame);
        var shaped = Third(whole, part.Part, frame.Options.Bounds);

        // « Il est décédé fin novembre », read on the 6th: the end of this one has not come.
        if (frame.Direction == Direction.Past && shaped.Interval?.Start?.Date > frame.Today && whole.Interval?.Start is { } start && start.Date <= frame.Today
            && part.Whole is CalendarDate { Year: null, Month: not null, Day: null } month && CalendarDateResolver.Of(month, start.Year - 1) is { } last)
        {
            whole = last.From(frame.SpeechAnchor, $"year {start.Year - 1}, by {Reasons.Of(frame, Pull.None)}");
            shaped = Third(whole, part.Part, frame.Options.Bounds);
        }

        return WithNarrow(shaped with { Alternatives = [.. whole.Alternatives.Select(other => Third(other, part.Part, frame.Options.Bounds).Because(other.Reason))] }, whole, part.Part);
    }

    /// <summary><em>Les enseignants devront attendre la mi-avril, voire la fin du mois</em>, read in March: of the month that its sentence names, on the same side of this one.</summary>
    private static Resolved? OfMonthNamed(UnitAway away, ReadingFrame frame)
    {
        if (away is not { Perspective: Perspective.InHand, Unit: CalendarUnit.Month })
        {
            return null;
        }

        var (named, anchor) = frame.Situation switch
        {
            { TermBeside: { Interval.End: { } end } term } => (end.PlusSeconds(-1).Date, term.Anchor),
            { ToldBeside: { Granularity: <= Granularity.Month, Interval.Start: { } start } told } => (start.Date, told.StoryAnchor),
            _ => (default(LocalDate?), frame.SpeechAnchor),
        };
        return named is { } day && Values.Unit(CalendarUnit.Month, day) is { Interval: { Start: { } first, End: { } last } } month
            && (frame.Direction == Direction.Past ? last.Date <= frame.Today : first.Date > frame.Today)
            ? month.With(anchor)
            : null;
    }

    public static Resolved Resolve(About about, ReadingFrame frame)
    {
        var what = MeaningResolver.Resolve(about.What, frame);
        return about.Modifier switch
        {
            TimexModifier.None => what,
            TimexModifier.Before or TimexModifier.After when what.Interval?.Start is { } point => Beside(what, point, about.Modifier),
            _ => what with { Modifier = about.Modifier, IsFuzzy = true },
        };
    }

    /// <summary><em>Peu avant 9 heures</em>: the hour before (spec events 9), <em>peu après</em> the one that begins then; so for the other readings of the time.</summary>
    private static Resolved Beside(Resolved time, LocalDateTime point, TimexModifier side)
    {
        var beside = HourBeside(time, point, side).Or(time with { Modifier = TimexModifier.Approx, IsFuzzy = true }, "about then");
        return time.Alternatives.Aggregate(beside, (all, other) => other.Interval?.Start is { } elsewhere ? all.Or(HourBeside(other, elsewhere, side), other.Reason) : all);
    }

    private static Resolved HourBeside(Resolved time, LocalDateTime point, TimexModifier side)
    {
        var hour = side == TimexModifier.Before ? new LocalInterval(point.PlusHours(-1), point) : new LocalInterval(point, point.PlusHours(1));
        return time with { Modifier = side, IsFuzzy = true, Interval = hour, Alternatives = [] };
    }

    /// <summary>
    /// <em>À la fin du mois</em>: of this month, unless the tense says that it is over or yet to come. In Québec the end of
    /// the week is the week-end.
    /// </summary>
    private static Resolved OfRunningUnit(UnitAway unit, TimexModifier part, ReadingFrame frame)
    {
        var isWeekend = unit.Unit == CalendarUnit.Week && part == TimexModifier.End && frame.Options.Region == FrenchRegion.Quebec;
        List<Resolved> candidates = [];
        for (var count = -1; count <= 1; count++)
        {
            candidates.Add(isWeekend ? Values.Unit(CalendarUnit.Weekend, frame.Today, count) : Third(Values.Unit(unit.Unit, frame.Today, count), part, frame.Options.Bounds));
        }

        var now = candidates[1].Interval is { } interval ? interval : default;
        var chosen = frame.Direction switch
        {
            Direction.Past when now.Start > frame.Today.AtMidnight() => candidates[0],
            Direction.Future or Direction.Present or Direction.Planned when now.End <= frame.Today.AtMidnight() => candidates[2],
            _ => candidates[1],
        };
        var resolved = WithNarrow(chosen.From(frame.SpeechAnchor, $"which one, by {Reasons.Of(frame, Pull.None)}"), Values.Unit(unit.Unit, frame.Today), part);
        return chosen == candidates[1] && now.End <= frame.Today.AtMidnight() && frame.Direction == Direction.Unknown
            ? resolved.Or(candidates[2], "the next one: this one's has passed")
            : resolved;
    }

    /// <summary>The first or last days in a narrower sense: two months of a year, five days of a month, a week's end from Thursday.</summary>
    private static Resolved WithNarrow(Resolved shaped, Resolved whole, TimexModifier part)
    {
        if (whole.Interval is not { Start: { } start, End: { } end } || shaped.Interval?.Start < start || shaped.Interval?.Start >= end)
        {
            return shaped;
        }

        LocalInterval? other = (whole.Granularity, part) switch
        {
            (Granularity.Year, TimexModifier.Start) => new LocalInterval(start, start.PlusMonths(2)),
            (Granularity.Year, TimexModifier.End) => new LocalInterval(end.PlusMonths(-2), end),
            (Granularity.Month, TimexModifier.Start) => new LocalInterval(start, start.PlusDays(5)),
            (Granularity.Month, TimexModifier.End) => new LocalInterval(end.PlusDays(-5), end),
            (Granularity.Day, TimexModifier.Mid) => new LocalInterval(start.PlusHours(11), start.PlusHours(16)),
            (Granularity.Day, TimexModifier.End) => new LocalInterval(start.PlusHours(17), start.PlusHours(21)),
            (Granularity.Week, TimexModifier.End) => new LocalInterval(start.PlusDays(3), end),
            _ => null,
        };
        return other is { } narrow ? shaped.Or(shaped with { Interval = narrow }, "beginning and end are a matter of habit") : shaped;
    }

    /// <summary>
    /// The beginning, middle or end of a period, by the conventions of spec 0.3; what is a part already (<em>la fin de la rentrée</em>)
    /// is cut into thirds.
    /// </summary>
    public static Resolved Third(Resolved whole, TimexModifier part, ConventionalBounds? bounds = null)
    {
        if (whole.Interval is not { Start: { } start, End: { } end } || whole.Granularity <= Granularity.Minute)
        {
            return whole with { Modifier = part };
        }

        bounds ??= ConventionalBounds.Default;
        var (first, second) = whole.Modifier != TimexModifier.None ? Thirds(start, end) : whole.Granularity switch
        {
            Granularity.Month => (start.PlusDays(bounds.MonthStartLastDay), start.PlusDays(bounds.MonthMiddleLastDay)),
            Granularity.Year => (start.PlusMonths(4), start.PlusMonths(8)),
            Granularity.Week => (start.PlusDays(2), start.PlusDays(4)),
            Granularity.Decade => (start.PlusYears(4), start.PlusYears(7)),
            Granularity.Century => (start.PlusYears(33), start.PlusYears(67)),
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
