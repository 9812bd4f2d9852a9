using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Days, months and years, and what is missing of them (spec families 1 and 2).</summary>
internal static class CalendarDateResolver
{
    /// <summary>The same weekday and date come together again within eleven years, but for 29 February.</summary>
    private const int YearsForWeekday = 11;

    private const string WrongWeekday = "a near year, were the weekday wrong";

    public static Resolved Resolve(CalendarDate date, ReadingFrame frame)
    {
        if (date is { IsOrderOpen: true, Day: { } first and <= 12, Month: { } second } && first != second)
        {
            var plain = date with { IsOrderOpen = false };
            return Resolve(plain, frame).Or(Resolve(plain with { Day = second, Month = first }, frame) with { Alternatives = [], Remark = null }, "the month told first");
        }

        if (date.Year is { } year)
        {
            return WithYear(date, year);
        }

        if (date.Month is null)
        {
            return DayAlone(date, frame);
        }

        return frame.StoryYear is { } storyYear && date.Pull == Pull.None && Of(date, storyYear) is { } told
            ? told.Inferring($"year {storyYear}, the story's")
            : Infer(date, frame);
    }

    private static Resolved WithYear(CalendarDate date, int year)
    {
        if (date.Month is null)
        {
            return Values.YearOf(year);
        }

        if (year < 1)
        {
            return new Resolved(TimexType.Date, Values.Month(year, date.Month.Value) + (date.Day is { } d ? $"-{d:D2}" : ""), null, date.Granularity);
        }

        var resolved = Of(date with { Weekday = null }, year);
        if (resolved is null)
        {
            return Resolved.Unknown(date.Granularity) with { Remark = (DiagnosticKind.ImpossibleDate, "No calendar has this date.") };
        }

        return date.Weekday is { } weekday && resolved.Interval!.Value.Start!.Value.DayOfWeek is var actual && actual != weekday
            ? resolved with { Remark = (DiagnosticKind.WeekdayConflict, $"{resolved.Value} was a {actual}, not a {weekday}; the date is kept.") }
            : resolved;
    }

    private static Resolved Infer(CalendarDate date, ReadingFrame frame)
    {
        var reach = date.Weekday is null ? date is { Day: 29, Month: 2 } ? 8 : 1 : YearsForWeekday;
        List<Resolved> candidates = [];
        for (var year = Math.Max(1, frame.Today.Year - reach); year <= Math.Min(9999, frame.Today.Year + reach); year++)
        {
            if (Of(date, year) is { } candidate)
            {
                candidates.Add(candidate);
            }
        }

        var pull = date.Pull;
        var chosen = Candidates.Choose(candidates, frame, pull);
        if (chosen is null)
        {
            return date.Weekday is null
                ? Resolved.Unknown(date.Granularity)
                : Resolve(date with { Weekday = null }, frame) with { Remark = (DiagnosticKind.WeekdayConflict, "The weekday and the date do not go together in any near year; the date is kept.") };
        }

        chosen = chosen.From(frame.SpeechAnchor, $"year {chosen.Value[..4]}, by {Reasons.Of(frame, pull)}");
        if (date.Weekday is not null)
        {
            var near = Infer(date with { Weekday = null }, frame);
            return near.Alternatives.Prepend(near).Where(other => other.Value != chosen.Value)
                .Aggregate(chosen, (all, other) => all.Or(other with { Alternatives = [] }, WrongWeekday));
        }

        return WithRunningMonth(date, chosen, candidates, frame);
    }

    /// <summary><em>En mars, les ventes ont bondi</em>, read in March: this one, still running, or the last whole one.</summary>
    private static Resolved WithRunningMonth(CalendarDate date, Resolved chosen, List<Resolved> candidates, ReadingFrame frame)
    {
        if (date.Pull == Pull.None && chosen.Interval is { } interval && interval.Contains(frame.Today.AtMidnight()) && chosen.Granularity == Granularity.Month)
        {
            var other = candidates.Find(candidate => candidate.Interval!.Value.Start!.Value.Year == frame.Today.Year + (frame.Direction == Direction.Future ? 1 : -1));
            return other is null ? chosen : chosen.Or(other, "the month is still running");
        }

        foreach (var other in candidates)
        {
            if (other.Value != chosen.Value && date.Weekday is null && frame.Direction is Direction.Unknown or Direction.Present && date.Pull == Pull.None
                && Math.Abs(other.Interval!.Value.Start!.Value.Year - frame.Today.Year) <= 1)
            {
                chosen = chosen.Or(other, "another year, had the verb said so");
            }
        }

        return chosen;
    }

    /// <summary>A day without its month: this month's, or the nearest month's that has it on that weekday.</summary>
    private static Resolved DayAlone(CalendarDate date, ReadingFrame frame)
    {
        if (AfterStory(date, frame) is { } after)
        {
            return after;
        }

        var reach = date.Weekday is null ? 1 : 14;
        var story = frame.StoryYear is null ? null : frame.Story;
        var focus = story?.Day ?? frame.Today;
        List<Resolved> candidates = [];
        for (var months = -reach; months <= reach; months++)
        {
            var month = focus.PlusMonths(months);
            if (Of(date with { Month = month.Month }, month.Year) is { } candidate)
            {
                candidates.Add(candidate);
            }
        }

        var chosen = Candidates.Choose(candidates, story is null ? frame : frame with { Speech = focus });
        return chosen is null
            ? Resolved.Unknown(Granularity.Day)
            : Candidates.WithOtherSide(chosen.From(story is { } told ? told.StoryAnchor : frame.SpeechAnchor, $"month {chosen.Value[..7]}, by {Reasons.Of(frame, Pull.None)}"), candidates, frame);
    }

    /// <summary><em>Le 12 février … le 14, …</em>: told in the past, a day goes on from the story's; <em>en janvier … le 4</em> is of that month.</summary>
    private static Resolved? AfterStory(CalendarDate date, ReadingFrame frame)
    {
        if (frame.Direction != Direction.Past || frame.Story is not { Day: { } day, Granularity: Granularity.Day or Granularity.Month } story || day >= frame.Today)
        {
            return null;
        }

        var month = story.Granularity == Granularity.Day && date.Day < day.Day ? day.PlusMonths(1) : day;
        return Of(date with { Month = month.Month }, month.Year) is { } told && told.Interval!.Value.Start!.Value.Date <= frame.Today
            ? told.From(story.StoryAnchor, $"month {told.Value[..7]}, the story's")
            : null;
    }

    /// <summary>The date in a year; null where that year does not have it, or not on that weekday.</summary>
    private static Resolved? Of(CalendarDate date, int year)
    {
        if (year is < 1 or > 9999 || date.Month is not { } month)
        {
            return null;
        }

        if (date.Day is not { } day)
        {
            return Values.MonthOf(new LocalDate(year, month, 1));
        }

        if (day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return null;
        }

        var found = new LocalDate(year, month, day);
        return date.Weekday is { } weekday && found.DayOfWeek != weekday ? null : Resolved.Day(found);
    }
}
