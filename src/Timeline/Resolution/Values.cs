using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>TIMEX3 values (TimeML, ISO 24617-1) of calendar units, and the units that a day lies in.</summary>
internal static class Values
{
    public static string Day(LocalDate day) => Iso.Date(day);

    public static string Year(int year) => year < 0 ? "BC" + (-year).ToString("D4", CultureInfo.InvariantCulture) : year.ToString("D4", CultureInfo.InvariantCulture);

    public static string Month(int year, int month) => Year(year) + "-" + month.ToString("D2", CultureInfo.InvariantCulture);

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

    public static Resolved Week(LocalDate day)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        return new Resolved(TimexType.Date, WeekValue(day), LocalInterval.Between(monday, monday.PlusDays(6)), Granularity.Week);
    }

    public static Resolved Weekend(LocalDate day)
    {
        var saturday = day.PlusDays(6 - (int)day.DayOfWeek);
        return new Resolved(TimexType.Date, WeekValue(day) + "-WE", LocalInterval.Between(saturday, saturday.PlusDays(1)), Granularity.Weekend);
    }

    public static Resolved MonthOf(LocalDate day)
    {
        var first = new LocalDate(day.Year, day.Month, 1);
        return new Resolved(TimexType.Date, Month(day.Year, day.Month), LocalInterval.Between(first, first.With(DateAdjusters.EndOfMonth)), Granularity.Month);
    }

    public static Resolved Quarter(LocalDate day)
    {
        var number = (day.Month - 1) / 3 + 1;
        var first = new LocalDate(day.Year, number * 3 - 2, 1);
        return new Resolved(TimexType.Date, $"{Year(day.Year)}-Q{number}", LocalInterval.Between(first, first.PlusMonths(2).With(DateAdjusters.EndOfMonth)), Granularity.Quarter);
    }

    public static Resolved HalfYear(LocalDate day)
    {
        var number = (day.Month - 1) / 6 + 1;
        var first = new LocalDate(day.Year, number * 6 - 5, 1);
        return new Resolved(TimexType.Date, $"{Year(day.Year)}-H{number}", LocalInterval.Between(first, first.PlusMonths(5).With(DateAdjusters.EndOfMonth)), Granularity.HalfYear);
    }

    /// <summary>Before year 1 the value is kept and the interval is null: nothing of .NET counts days there as news does.</summary>
    public static Resolved YearOf(int year) => year is < 1 or > 9999
        ? new Resolved(TimexType.Date, year is < 0 and >= -9999 ? Year(year) : "XXXX", null, Granularity.Year)
        : new Resolved(TimexType.Date, Year(year), LocalInterval.Between(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)), Granularity.Year);

    public static Resolved Decade(int decade) => Years(decade.ToString("D3", CultureInfo.InvariantCulture), decade * 10, decade * 10 + 9, Granularity.Decade);

    /// <summary>The 19th century (value 18) is 1801 to 1900: there was no year 0.</summary>
    public static Resolved Century(int century) =>
        Years((century - 1).ToString("D2", CultureInfo.InvariantCulture), century * 100 - 99, century * 100, Granularity.Century)
            .Or(Years((century - 1).ToString("D2", CultureInfo.InvariantCulture), Math.Max(1, century * 100 - 100), century * 100 - 1, Granularity.Century), "counted from the round year");

    private static Resolved Years(string value, int first, int last, Granularity granularity) => first is < 1 or > 9999 || last > 9999 || last < first
        ? OutOfRange(granularity)
        : new Resolved(TimexType.Date, value, LocalInterval.Between(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31)), granularity);

    private static Resolved OutOfRange(Granularity granularity) => Resolved.Unknown(granularity) with { Remark = (DiagnosticKind.ImpossibleDate, "The date lies outside the years 1 to 9999.") };

    private static string WeekValue(LocalDate day)
    {
        var rule = WeekYearRules.Iso;
        return $"{Year(rule.GetWeekYear(day))}-W{rule.GetWeekOfWeekYear(day).ToString("D2", CultureInfo.InvariantCulture)}";
    }
}
