using Timeline.Meanings;
using Timeline.Resolution.Calendars;

namespace Timeline.Tests.Resolution.Calendars;

/// <summary>Seasons, weeks, months, quarters, decades, centuries: the interval, the TIMEX value, and the edges of the calendar.</summary>
public sealed class UnitsTests
{
    private static readonly int[] Undatable = [int.MinValue, -1, 0, 10_000, int.MaxValue];

    [Theory]
    [InlineData(nameof(Season.Spring), 2016, "2016-SP", "[2016-03-20, 2016-06-21)")]
    [InlineData(nameof(Season.Summer), 2015, "2015-SU", "[2015-06-21, 2015-09-23)")]
    [InlineData(nameof(Season.Autumn), 2010, "2010-FA", "[2010-09-23, 2010-12-21)")]
    [InlineData(nameof(Season.Winter), 2014, "2014-WI", "[2014-12-21, 2015-03-20)")]
    [InlineData(nameof(Season.Winter), 9999, "9999-WI", "[9999-12-21, …)")]
    public void Saisons(string season, int year, string value, string interval)
    {
        Seasons.Of(Enum.Parse<Season>(season), year).ToString().Should().Be(interval);
        Seasons.Value(Enum.Parse<Season>(season), year).Should().Be(value);
    }

    [Theory]
    [InlineData("2016-03-15", "2015-WI"), InlineData("2016-03-20", "2016-SP"), InlineData("2016-06-20", "2016-SP")]
    [InlineData("2016-06-21", "2016-SU")]
    [InlineData("2016-09-22", "2016-SU"), InlineData("2016-09-23", "2016-FA"), InlineData("2016-12-20", "2016-FA")]
    [InlineData("2016-12-21", "2016-WI")]
    public void The_season_of_a_day(string day, string value)
    {
        var (season, year) = Seasons.At(day.Day());
        Seasons.Value(season, year).Should().Be(value);
        Seasons.Of(season, year)!.Value.Contains(day.Day().AtMidnight()).Should().BeTrue();
    }

    [Theory]
    [InlineData("2016-03-15", "2016-W11", "[2016-03-14, 2016-03-21)", "[2016-03-19, 2016-03-21)")]
    [InlineData("2016-05-29", "2016-W21", "[2016-05-23, 2016-05-30)", "[2016-05-28, 2016-05-30)")]
    [InlineData("2016-01-03", "2015-W53", "[2015-12-28, 2016-01-04)", "[2016-01-02, 2016-01-04)")]
    [InlineData("2021-01-03", "2020-W53", "[2020-12-28, 2021-01-04)", "[2021-01-02, 2021-01-04)")]
    [InlineData("2008-12-29", "2009-W01", "[2008-12-29, 2009-01-05)", "[2009-01-03, 2009-01-05)")]
    [InlineData("0001-01-01", "0001-W01", "[0001-01-01, 0001-01-08)", "[0001-01-06, 0001-01-08)")]
    [InlineData("9999-12-31", "9999-W52", "[9999-12-27, …)", "")]
    public void Semaines_et_week_ends(string day, string value, string interval, string weekend)
    {
        var week = IsoWeeks.Of(day.Day());
        IsoWeeks.Value(week).Should().Be(value);
        IsoWeeks.WeekendValue(week).Should().Be(value + "-WE");
        IsoWeeks.Interval(week).ToString().Should().Be(interval);
        IsoWeeks.Weekend(week).ToString().Should().Be(weekend);
    }

    [Theory]
    [InlineData(2016, 53), InlineData(2016, 0), InlineData(2016, -1), InlineData(2015, 54), InlineData(2015, int.MaxValue)]
    public void Weeks_that_do_not_exist(int year, int number)
    {
        IsoWeeks.Interval(new IsoWeek(year, number)).Should().BeNull();
        IsoWeeks.Weekend(new IsoWeek(year, number)).Should().BeNull();
    }

    [Fact]
    public void Every_day_lies_in_the_interval_of_its_week_and_the_extreme_days_do_no_harm()
    {
        for (var day = new LocalDate(1, 1, 1); day.Year < 9999; day = day.PlusDays(100))
        {
            IsoWeeks.Interval(IsoWeeks.Of(day))!.Value.Contains(day.AtMidnight()).Should().BeTrue("{0}", day);
        }

        IsoWeeks.Interval(IsoWeeks.Of(LocalDate.MinIsoValue)).Should().BeNull();
    }

    [Theory]
    [InlineData(2016, 3, "2016-03", "[2016-03-01, 2016-04-01)"), InlineData(2016, 12, "2016-12", "[2016-12-01, 2017-01-01)")]
    [InlineData(9999, 12, "9999-12", "[9999-12-01, …)"), InlineData(52, 2, "0052-02", "[0052-02-01, 0052-03-01)")]
    [InlineData(2016, 0, "2016-00", ""), InlineData(2016, 13, "2016-13", "")]
    public void Mois(int year, int month, string value, string interval)
    {
        Months.Of(year, month).ToString().Should().Be(interval);
        Months.Value(year, month).Should().Be(value);
    }

    [Theory]
    [InlineData(2016, 5, IsoDayOfWeek.Sunday, 5, "2016-05-29"), InlineData(2016, 6, IsoDayOfWeek.Sunday, 5, null)]
    [InlineData(2016, 2, IsoDayOfWeek.Monday, 5, "2016-02-29"), InlineData(2016, 9, IsoDayOfWeek.Thursday, 1, "2016-09-01")]
    [InlineData(2016, 9, IsoDayOfWeek.Thursday, 0, null), InlineData(2016, 9, IsoDayOfWeek.Thursday, int.MaxValue, null)]
    [InlineData(2016, 13, IsoDayOfWeek.Thursday, 1, null)]
    public void The_nth_weekday_of_a_month(int year, int month, IsoDayOfWeek weekday, int ordinal, string? day) =>
        Months.NthWeekday(year, month, weekday, ordinal).Should().Be(day.DayOrNone());

    [Theory]
    [InlineData(2016, 5, IsoDayOfWeek.Sunday, "2016-05-29"), InlineData(2016, 6, IsoDayOfWeek.Sunday, "2016-06-26")]
    [InlineData(2015, 2, IsoDayOfWeek.Saturday, "2015-02-28")]
    public void The_last_weekday_of_a_month(int year, int month, IsoDayOfWeek weekday, string day) =>
        Months.LastWeekday(year, month, weekday).Should().Be(day.Day());

    [Theory]
    [InlineData(2016, 1, "2016-Q1", "[2016-01-01, 2016-04-01)"), InlineData(2014, 3, "2014-Q3", "[2014-07-01, 2014-10-01)")]
    [InlineData(2015, 4, "2015-Q4", "[2015-10-01, 2016-01-01)"), InlineData(9999, 4, "9999-Q4", "[9999-10-01, …)")]
    public void Trimestres(int year, int number, string value, string interval)
    {
        Quarters.Of(year, number).ToString().Should().Be(interval);
        Quarters.Value(year, number).Should().Be(value);
        Quarters.At(Quarters.Of(year, number)!.Value.Start!.Value.Month).Should().Be(number);
    }

    [Theory]
    [InlineData(2016, 1, "2016-H1", "[2016-01-01, 2016-07-01)"), InlineData(2016, 2, "2016-H2", "[2016-07-01, 2017-01-01)")]
    [InlineData(9999, 2, "9999-H2", "[9999-07-01, …)")]
    public void Semestres(int year, int number, string value, string interval)
    {
        HalfYears.Of(year, number).ToString().Should().Be(interval);
        HalfYears.Value(year, number).Should().Be(value);
        HalfYears.At(HalfYears.Of(year, number)!.Value.Start!.Value.Month).Should().Be(number);
    }

    [Fact]
    public void The_quarter_and_the_half_of_a_month() => Enumerable.Range(1, 12).Select(month => (Quarters.At(month), HalfYears.At(month)))
        .Should().Equal((1, 1), (1, 1), (1, 1), (2, 1), (2, 1), (2, 1), (3, 2), (3, 2), (3, 2), (4, 2), (4, 2), (4, 2));

    [Theory]
    [InlineData(2014, "2014/2015", "[2014-09-01, 2015-07-05)"), InlineData(9999, "9999/10000", "[9999-09-01, …)")]
    public void Années_scolaires(int firstYear, string value, string interval)
    {
        SchoolYears.Of(firstYear).ToString().Should().Be(interval);
        SchoolYears.Value(firstYear).Should().Be(value);
    }

    [Theory]
    [InlineData(1, "00", "[0001-01-01, 0101-01-01)"), InlineData(16, "15", "[1501-01-01, 1601-01-01)")]
    [InlineData(19, "18", "[1801-01-01, 1901-01-01)")]
    [InlineData(20, "19", "[1901-01-01, 2001-01-01)"), InlineData(100, "99", "[9901-01-01, …)")]
    public void Siècles(int number, string value, string interval)
    {
        Centuries.Of(number).ToString().Should().Be(interval);
        Centuries.Value(number).Should().Be(value);
    }

    [Theory]
    [InlineData(1, 1), InlineData(100, 1), InlineData(101, 2), InlineData(1900, 19), InlineData(1901, 20), InlineData(2000, 20)]
    [InlineData(2001, 21)]
    public void The_century_of_a_year(int year, int number) => Centuries.At(year).Should().Be(number);

    [Theory]
    [InlineData(197, "197", "[1970-01-01, 1980-01-01)"), InlineData(200, "200", "[2000-01-01, 2010-01-01)")]
    [InlineData(0, "000", "[0001-01-01, 0010-01-01)"), InlineData(19, "019", "[0190-01-01, 0200-01-01)")]
    [InlineData(999, "999", "[9990-01-01, …)")]
    public void Décennies(int number, string value, string interval)
    {
        Decades.Of(number).ToString().Should().Be(interval);
        Decades.Value(number).Should().Be(value);
    }

    [Fact]
    public void Whatever_number_a_text_says_nothing_throws_and_what_cannot_be_dated_is_null()
    {
        foreach (var year in Undatable)
        {
            IsoYears.Of(year).Should().BeNull();
            Months.Of(year, 1).Should().BeNull();
            Months.LastWeekday(year, 1, IsoDayOfWeek.Monday).Should().BeNull();
            Seasons.Of(Season.Winter, year).Should().BeNull();
            IsoWeeks.Interval(new IsoWeek(year, 1)).Should().BeNull();
            Quarters.Of(year, 1).Should().BeNull();
            HalfYears.Of(year, 2).Should().BeNull();
            SchoolYears.Of(year).Should().BeNull();
        }

        foreach (var number in new[] { int.MinValue, -1, 0, 101, int.MaxValue })
        {
            Centuries.Of(number).Should().BeNull();
            Quarters.Of(2016, number).Should().BeNull();
            HalfYears.Of(2016, number).Should().BeNull();
        }

        foreach (var number in new[] { int.MinValue, -1, 1000, int.MaxValue })
        {
            Decades.Of(number).Should().BeNull();
        }
    }

    [Fact]
    public void The_parts_of_every_year_follow_one_another_without_gap()
    {
        for (var year = 1; year <= 9998; year++)
        {
            var whole = IsoYears.Of(year)!.Value;
            ShouldTile(whole, [.. Enumerable.Range(1, 12).Select(month => Months.Of(year, month)!.Value)]);
            ShouldTile(whole, [.. Enumerable.Range(1, 4).Select(quarter => Quarters.Of(year, quarter)!.Value)]);
            ShouldTile(whole, [HalfYears.Of(year, 1)!.Value, HalfYears.Of(year, 2)!.Value]);
            Centuries.Of(Centuries.At(year))!.Value.Contains(whole.Start!.Value).Should().BeTrue("{0}", year);
            Decades.Of(Decades.At(year))!.Value.Contains(whole.Start!.Value).Should().BeTrue("{0}", year);
        }
    }

    private static void ShouldTile(LocalInterval whole, LocalInterval[] parts)
    {
        var next = whole.Start;
        foreach (var part in parts)
        {
            if (part.Start != next)
            {
                Assert.Fail($"{part} should start at {next}");
            }

            next = part.End;
        }

        if (next != whole.End)
        {
            Assert.Fail($"The parts of {whole} end at {next}");
        }
    }
}
