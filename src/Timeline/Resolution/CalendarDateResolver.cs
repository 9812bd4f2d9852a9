using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Days, months and years, and what is missing of them (spec families 1 and 2).</summary>
internal static class CalendarDateResolver
{
    public static Resolved Resolve(CalendarDate date, ReadingFrame frame)
    {
        if (date is { IsOrderOpen: true, Day: { } first and <= 12, Month: { } second } && first != second)
        {
            var plain = date with { IsOrderOpen = false };
            return Resolve(plain, frame).Or(Resolve(plain with { Day = second, Month = first }, frame) with { Remark = null }, "the month told first");
        }

        if (date.Year is { } year)
        {
            return InYear(date, year);
        }

        if (date.Month is null)
        {
            return PartialDateResolver.DayAlone(date, frame);
        }

        if (date.Pull == Pull.None && frame.Situation?.YearOfNext(date) is { } shared && Of(date, shared) is { } joined)
        {
            return joined.Inferring($"year {shared}, that of the date that it is joined to");
        }

        if (date.Pull == Pull.None && frame.StatedYear(date) is { } stated && Of(date, stated) is { } again)
        {
            return again.Inferring($"year {stated}, stated before");
        }

        return frame.StoryYear is { } storyYear && date.Pull == Pull.None && Of(date, storyYear) is { } told
            ? told.Inferring($"year {storyYear}, the story's")
            : NearSlip(date, frame) ?? PartialDateResolver.Infer(date, frame);
    }

    /// <summary>How far from the publication <em>hier</em> or <em>ce</em> may lead.</summary>
    private const int FarthestSlip = 31;

    /// <summary><em>Demain, mercredi 16 mars</em>, dated a day late, <em>ce jeudi 18 mars</em>, which is a Friday: of a slip the near day is kept, and no year is sought in which it would be right; null where all fits, or where the year before is recalled.</summary>
    private static Resolved? NearSlip(CalendarDate date, ReadingFrame frame)
    {
        if (date is not { IsNear: true, Month: not null, Day: not null } || IsAnniversary(date, frame))
        {
            return null;
        }

        for (var year = Math.Max(1, frame.Today.Year - 1); year <= Math.Min(9999, frame.Today.Year + 1); year++)
        {
            if (PeriodOf(date with { Weekday = null }, year, date.Month) is { Start: { } start } && Math.Abs(Period.DaysBetween(frame.Today, start.Date)) <= FarthestSlip)
            {
                var fits = date.Weekday is null || date.Weekday == start.DayOfWeek;
                return (fits && date.Pull is not (Pull.Last or Pull.Next)) || (fits && (date.Pull == Pull.Last ? start.Date < frame.Today : start.Date > frame.Today))
                    ? null
                    : InYear(date, year).From(frame.SpeechAnchor, $"year {year}, the near one");
            }
        }

        return null;
    }

    /// <summary><em>Ce vendredi 13 novembre, ils étaient au stade</em>, <em>nul n'a oublié ce mercredi 7 janvier où l'usine a brûlé</em>, read a year later: what is recalled of a day that the year before had.</summary>
    private static bool IsAnniversary(CalendarDate date, ReadingFrame frame) =>
        date is { Weekday: not null, Pull: Pull.None }
        && (frame is { IsPluperfect: true } or { Direction: Direction.Past, IsPunctual: false } or { Situation.LeadsToClause: true })
        && PeriodOf(date, Math.Max(1, frame.Today.Year - 1), date.Month) is not null;

    /// <summary>The date in the year that is stated; what weekday it was is remarked on where the words say another.</summary>
    public static Resolved InYear(CalendarDate date, int year)
    {
        if (date.Month is null)
        {
            return Values.YearOf(year);
        }

        if (year < 1)
        {
            return new Resolved(TimexType.Date, Values.Month(year, date.Month.Value) + (date.Day is { } d ? $"-{d:D2}" : ""), null, date.Granularity);
        }

        var resolved = Of(date.Weekday is null ? date : date with { Weekday = null }, year);
        if (resolved is null)
        {
            return Resolved.Unknown(date.Granularity) with { Remark = new Remark(DiagnosticKind.ImpossibleDate, "No calendar has this date.") };
        }

        return date.Weekday is { } weekday && resolved.Interval!.Value.Start!.Value.DayOfWeek is var actual && actual != weekday
            ? resolved with { Remark = new Remark(DiagnosticKind.WeekdayConflict, $"{resolved.Value} was a {actual}, not a {weekday}; the date is kept.") }
            : resolved;
    }

    /// <summary>The date in a year; null where that year does not have it, or not on that weekday.</summary>
    public static Resolved? Of(CalendarDate date, int year) =>
        PeriodOf(date, year, date.Month) is { } period ? new Resolved(TimexType.Date, Value(date, period), period, date.Day is null ? Granularity.Month : Granularity.Day) : null;

    /// <summary>The value of such a period.</summary>
    public static string Value(CalendarDate date, LocalInterval period)
    {
        var first = period.Start!.Value.Date;
        return date.Day is null ? Values.Month(first.Year, first.Month) : Values.Day(first);
    }

    /// <summary>The day in a month of a year, or the whole month; null where it does not have that day, or not on that weekday.</summary>
    public static LocalInterval? PeriodOf(CalendarDate date, int year, int? monthOfYear)
    {
        if (year is < 1 or > 9999 || monthOfYear is not { } month)
        {
            return null;
        }

        var last = CalendarSystem.Iso.GetDaysInMonth(year, month);
        if (date.Day is not { } day)
        {
            return LocalInterval.Between(new LocalDate(year, month, 1), new LocalDate(year, month, last));
        }

        if (day > last)
        {
            return null;
        }

        var found = new LocalDate(year, month, day);
        return date.Weekday is { } weekday && found.DayOfWeek != weekday ? null : LocalInterval.Of(found);
    }
}
