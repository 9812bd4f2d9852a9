using System.Globalization;
using NodaTime;
using Timeline.Meanings;
using Timeline.Resolution.Calendars;

namespace Timeline.Resolution;

/// <summary>TIMEX3 values (TimeML, ISO 24617-1) of calendar units, and the units that a day lies in.</summary>
internal static class Values
{
    public static string Day(LocalDate day) => Iso.Date(day);

    public static string Year(int year) => year < 0 ? "BC" + (-year).ToString("D4", CultureInfo.InvariantCulture) : year.ToString("D4", CultureInfo.InvariantCulture);

    public static string Month(int year, int month) => Year(year) + "-" + month.ToString("D2", CultureInfo.InvariantCulture);

    /// <summary>A month of every year, or a day of it: <em>chaque 1er mai</em>, <c>XXXX-05-01</c>.</summary>
    public static string EachYear(int month, int? day = null) => "XXXX-" + month.ToString("D2", CultureInfo.InvariantCulture) + (day is { } of ? "-" + of.ToString("D2", CultureInfo.InvariantCulture) : "");

    /// <summary>The calendar unit of a kind that <paramref name="day"/> lies in, moved by <paramref name="count"/> units.</summary>
    public static Resolved Unit(CalendarUnit unit, LocalDate day, int count = 0)
    {
        try
        {
            return unit switch
            {
                CalendarUnit.Week or CalendarUnit.Fortnight => Week(day.PlusWeeks(count)),
                CalendarUnit.Weekend => Weekend(day.PlusWeeks(count)),
                CalendarUnit.Month => MonthOf(day.PlusMonths(count)),
                CalendarUnit.Quarter => Quarter(day.PlusMonths(3 * count)),
                CalendarUnit.HalfYear => HalfYear(day.PlusMonths(6 * count)),
                CalendarUnit.Year or CalendarUnit.Season => YearOf(day.Year + count),
                CalendarUnit.Decade => Decade(day.Year / 10 + count),
                CalendarUnit.Century => Century((day.Year - 1) / 100 + 1 + count),
                _ => Resolved.Day(day.PlusDays(count)),
            };
        }
        catch (OverflowException)
        {
            return OutOfRange(Granularities.Of(unit));
        }
        catch (ArgumentOutOfRangeException)
        {
            return OutOfRange(Granularities.Of(unit));
        }
    }

    public static Resolved Week(LocalDate day) => IsoWeeks.Of(day) is var week && IsoWeeks.Interval(week) is { } interval
        ? new Resolved(TimexType.Date, IsoWeeks.Value(week), interval, Granularity.Week)
        : OutOfRange(Granularity.Week);

    public static Resolved Weekend(LocalDate day)
    {
        if (IsoWeeks.Of(day) is var week && IsoWeeks.Weekend(week) is not { } interval)
        {
            return OutOfRange(Granularity.Weekend);
        }

        // « Les bouchons du week-end » begin on Friday evening.
        var resolved = new Resolved(TimexType.Date, IsoWeeks.WeekendValue(week), interval, Granularity.Weekend);
        return resolved.Or(resolved with { Interval = new LocalInterval(interval.Start!.Value.PlusHours(-6), interval.End) }, "from Friday evening on");
    }

    public static Resolved MonthOf(LocalDate day)
    {
        var first = new LocalDate(day.Year, day.Month, 1);
        return new Resolved(TimexType.Date, Month(day.Year, day.Month), LocalInterval.Between(first, first.With(DateAdjusters.EndOfMonth)), Granularity.Month);
    }

    public static Resolved Quarter(LocalDate day) => YearPart(CalendarUnit.Quarter, day.Year, Quarters.At(day.Month));

    public static Resolved HalfYear(LocalDate day) => YearPart(CalendarUnit.HalfYear, day.Year, HalfYears.At(day.Month));

    /// <summary>The so-many-th quarter or half of a year.</summary>
    public static Resolved YearPart(CalendarUnit unit, int year, int number) => unit == CalendarUnit.Quarter
        ? Quarters.Of(year, number) is { } quarter ? new Resolved(TimexType.Date, Quarters.Value(year, number), quarter, Granularity.Quarter) : OutOfRange(Granularity.Quarter)
        : HalfYears.Of(year, number) is { } half ? new Resolved(TimexType.Date, HalfYears.Value(year, number), half, Granularity.HalfYear) : OutOfRange(Granularity.HalfYear);

    /// <summary>Before year 1 the value is kept and the interval is null: nothing of .NET counts days there as news does.</summary>
    public static Resolved YearOf(int year) => year is < 1 or > 9999
        ? new Resolved(TimexType.Date, year is < 0 and >= -9999 ? Year(year) : "XXXX", null, Granularity.Year)
        : new Resolved(TimexType.Date, Year(year), LocalInterval.Between(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)), Granularity.Year);

    public static Resolved Decade(int decade) => Decades.Of(decade) is { } interval
        ? new Resolved(TimexType.Date, Decades.Value(decade), interval, Granularity.Decade)
        : OutOfRange(Granularity.Decade);

    /// <summary>The 19th century (value 18) is 1801 to 1900: there was no year 0.</summary>
    public static Resolved Century(int century)
    {
        if (Centuries.Of(century) is not { } interval)
        {
            return OutOfRange(Granularity.Century);
        }

        var resolved = new Resolved(TimexType.Date, Centuries.Value(century), interval, Granularity.Century);
        return interval is { Start.Year: > 1, End: { } end }
            ? resolved.Or(resolved with { Interval = new LocalInterval(interval.Start!.Value.PlusYears(-1), end.PlusYears(-1)) }, "counted from the round year")
            : resolved;
    }

    private static Resolved OutOfRange(Granularity granularity) => Resolved.Unknown(granularity) with { Remark = new Remark(DiagnosticKind.ImpossibleDate, "The date lies outside the years 1 to 9999.") };
}
