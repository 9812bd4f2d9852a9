using NodaTime;
using Timeline.Meanings;
using Timeline.Resolution.Calendars;

namespace Timeline.Resolution;

/// <summary>The so-many-th of something within something (spec family 14).</summary>
internal static class NthResolver
{
    private const string WholeWeeks = "counting the whole weeks, from Monday to Sunday";

    public static Resolved Resolve(NthWithin nth, ReadingFrame frame)
    {
        var whole = nth.Whole is null ? Values.MonthOf(frame.Today) : MeaningResolver.Resolve(nth.Whole, frame);
        var resolved = Within(nth, whole);
        foreach (var other in whole.Alternatives)
        {
            if (Within(nth, other) is { Interval: not null } found)
            {
                resolved = resolved.Or(found, other.Reason);
                resolved = found.Alternatives.Aggregate(resolved, (all, rival) => all.Or(rival, rival.Reason));
            }
        }

        return resolved;
    }

    private static Resolved Within(NthWithin nth, Resolved whole)
    {
        if (whole.Interval is not { Start: { } start, End: { } end })
        {
            return Resolved.Unknown(nth.Granularity);
        }

        // « La semaine du 7 octobre » is the one that holds it.
        if (nth is { Unit: CalendarUnit.Week, Weekday: null } && whole.Granularity == Granularity.Day)
        {
            return Values.Week(start.Date) with { Anchor = whole.Anchor, Inferred = whole.Inferred };
        }

        if (nth is { Unit: CalendarUnit.Weekend, Weekday: null } && whole.Granularity == Granularity.Day)
        {
            // « Le week-end du 15 août », on a Monday: the one that ends with it.
            return Values.Weekend(start.Date.PlusDays(start.DayOfWeek <= IsoDayOfWeek.Tuesday ? -2 : 0)) with { Anchor = whole.Anchor, Inferred = whole.Inferred };
        }

        var (first, last) = (start.Date, end.Date.PlusDays(-1));
        var found = nth switch
        {
            { Weekday: { } weekday, Number: > 0 } => Day(WeekdayResolver.EarliestFrom(first, weekday).PlusWeeks(nth.Number - 1)),
            { Weekday: { } weekday } => Day(WeekdayResolver.LatestUpTo(last, weekday).PlusWeeks(nth.Number + 1)),
            { Unit: CalendarUnit.Weekend, Number: > 0 } => Values.Weekend(WeekdayResolver.EarliestFrom(first, IsoDayOfWeek.Saturday).PlusWeeks(nth.Number - 1)),
            { Unit: CalendarUnit.Weekend } => Values.Weekend(WeekdayResolver.LatestUpTo(last, IsoDayOfWeek.Saturday).PlusWeeks(nth.Number + 1)),
            { Unit: CalendarUnit.Fortnight } or { Unit: CalendarUnit.HalfYear } when whole.Granularity == Granularity.Month => HalfOfMonth(nth.Number, first, last),
            { Unit: CalendarUnit.HalfYear } when whole.Granularity == Granularity.Century => HalfOf(nth.Number, first, last, first.PlusYears(50)),
            { Unit: CalendarUnit.HalfYear } when whole.Granularity == Granularity.Decade => HalfOf(nth.Number, first, last, first.PlusYears(5)),
            { Unit: CalendarUnit.HalfYear } when whole.Granularity is Granularity.Season or Granularity.Quarter or Granularity.HalfYear or Granularity.Week => HalfOf(nth.Number, first, last),
            { Unit: CalendarUnit.Fortnight } => Resolved.Unknown(nth.Granularity),
            { Unit: CalendarUnit.Week, Number: > 0 } => WithIsoWeek(Days(first.PlusWeeks(nth.Number - 1), first.PlusWeeks(nth.Number).PlusDays(-1)), WeekdayResolver.EarliestFrom(first, IsoDayOfWeek.Thursday).PlusWeeks(nth.Number - 1))
                .Or(Values.Week(WeekdayResolver.EarliestFrom(first, IsoDayOfWeek.Monday).PlusWeeks(nth.Number - 1)), WholeWeeks),
            { Unit: CalendarUnit.Week } => WithIsoWeek(Days(last.PlusDays(-6), last), WeekdayResolver.LatestUpTo(last, IsoDayOfWeek.Thursday)).Or(Values.Week(WeekdayResolver.LatestUpTo(last, IsoDayOfWeek.Sunday)), WholeWeeks),
            { Number: > 0 } => Values.Unit(nth.Unit, first, nth.Number - 1),
            _ => Values.Unit(nth.Unit, last, nth.Number + 1),
        };
        return found.Interval?.Start is { } from && from >= start && from < end ? found with { Anchor = whole.Anchor, Inferred = whole.Inferred }
            : Resolved.Unknown(nth.Granularity) with { Remark = new Remark(DiagnosticKind.ImpossibleDate, $"{whole.Value} has no such day.") };
    }

    /// <summary><em>La seconde quinzaine d'août, la première moitié de mai</em>: a month has two of them, and nothing shorter has any.</summary>
    private static Resolved HalfOfMonth(int number, LocalDate first, LocalDate last) => number switch
    {
        1 or -2 => Days(first, first.PlusDays(14)),
        2 or -1 => Days(first.PlusDays(15), last),
        _ => Resolved.Unknown(Granularity.Week),
    };

    /// <summary><em>La seconde moitié du XIXe siècle</em>.</summary>
    private static Resolved HalfOf(int number, LocalDate first, LocalDate last, LocalDate turn) => number switch
    {
        1 or -2 => Years(first, turn.PlusDays(-1)),
        2 or -1 => Years(turn, last),
        _ => Resolved.Unknown(Granularity.Year),
    };

    /// <summary><em>La première moitié de l'été, de la semaine</em>: so many days of it.</summary>
    private static Resolved HalfOf(int number, LocalDate first, LocalDate last)
    {
        var turn = first.PlusDays((Period.DaysBetween(first, last) + 1) / 2);
        return number switch
        {
            1 or -2 => Days(first, turn.PlusDays(-1)) with { IsFuzzy = true },
            2 or -1 => Days(turn, last) with { IsFuzzy = true },
            _ => Resolved.Unknown(Granularity.Week),
        };
    }

    private static Resolved Years(LocalDate first, LocalDate last) =>
        new(TimexType.Date, $"{Values.Year(first.Year)}/{Values.Year(last.Year)}", LocalInterval.Between(first, last), Granularity.Year);

    /// <summary>The weeks of ISO 8601 are of the month and of the year in which their Thursday lies.</summary>
    private static Resolved WithIsoWeek(Resolved days, LocalDate thursday) => days.Or(Values.Week(thursday), "counting the weeks of ISO 8601");

    /// <summary><em>La semaine 10</em>: of this year, unless the tense says that it is over or yet to come.</summary>
    public static Resolved Resolve(NumberedWeek week, ReadingFrame frame)
    {
        if ((week.Year ?? frame.StoryYear) is { } year)
        {
            return Numbered(week.Number, year) ?? Resolved.Unknown(Granularity.Week) with { Remark = new Remark(DiagnosticKind.ImpossibleDate, $"{year} has no week {week.Number}.") };
        }

        List<Resolved> candidates = [.. Enumerable.Range(frame.Today.Year - 1, 3).Select(candidate => Numbered(week.Number, candidate)).OfType<Resolved>()];
        var ofYear = frame.Direction is Direction.Past or Direction.Future ? null : Numbered(week.Number, IsoWeeks.Of(frame.Today).Year);
        return (ofYear ?? Candidates.Choose(candidates, frame)) is { } chosen
            ? candidates.Where(other => other != chosen).Aggregate(chosen.From(frame.SpeechAnchor, ofYear is null ? $"year, by {Reasons.Of(frame, Pull.None)}" : "year, that of the publication"), (all, other) => all.Or(other, "another year, had the verb said so"))
            : Resolved.Unknown(Granularity.Week);
    }

    private static Resolved? Numbered(int number, int year) => IsoWeeks.Interval(new IsoWeek(year, number)) is { } interval
        ? new Resolved(TimexType.Date, IsoWeeks.Value(new IsoWeek(year, number)), interval, Granularity.Week)
        : null;

    private static Resolved Day(LocalDate day) => Resolved.Day(day);

    private static Resolved Days(LocalDate first, LocalDate last) =>
        new(TimexType.Date, $"{Values.Day(first)}/{Values.Day(last)}", LocalInterval.Between(first, last), Granularity.Week);
}
