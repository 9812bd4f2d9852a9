using Timeline.Resolution.Calendars;

namespace Timeline.Tests.Resolution.Calendars;

public sealed class EasterTests
{
    [Theory]
    [InlineData("1583-04-10"), InlineData("1609-04-19"), InlineData("1700-04-11"), InlineData("1761-03-22"), InlineData("1777-03-30")]
    [InlineData("1789-04-12"), InlineData("1800-04-13"), InlineData("1818-03-22"), InlineData("1886-04-25"), InlineData("1900-04-15")]
    [InlineData("1913-03-23"), InlineData("1914-04-12"), InlineData("1916-04-23"), InlineData("1918-03-31"), InlineData("1940-03-24")]
    [InlineData("1943-04-25"), InlineData("1944-04-09"), InlineData("1945-04-01"), InlineData("1954-04-18"), InlineData("1961-04-02")]
    [InlineData("1968-04-14"), InlineData("1970-03-29"), InlineData("1981-04-19"), InlineData("1986-03-30"), InlineData("1989-03-26")]
    [InlineData("1995-04-16"), InlineData("1999-04-04"), InlineData("2000-04-23"), InlineData("2005-03-27"), InlineData("2008-03-23")]
    [InlineData("2010-04-04"), InlineData("2011-04-24"), InlineData("2012-04-08"), InlineData("2013-03-31"), InlineData("2014-04-20")]
    [InlineData("2015-04-05"), InlineData("2016-03-27"), InlineData("2017-04-16"), InlineData("2018-04-01"), InlineData("2019-04-21")]
    [InlineData("2020-04-12"), InlineData("2021-04-04"), InlineData("2022-04-17"), InlineData("2023-04-09"), InlineData("2024-03-31")]
    [InlineData("2025-04-20"), InlineData("2026-04-05"), InlineData("2027-03-28"), InlineData("2030-04-21"), InlineData("2038-04-25")]
    public void Pâques_known_from_almanacs(string date)
    {
        var day = date.Day();
        Easter.Sunday(day.Year).Should().Be(day);
    }

    [Theory]
    [InlineData("1991-04-07"), InlineData("2000-04-30"), InlineData("2008-04-27"), InlineData("2010-04-04"), InlineData("2013-05-05"), InlineData("2016-05-01")]
    [InlineData("2017-04-16"), InlineData("2018-04-08"), InlineData("2019-04-28"), InlineData("2020-04-19"), InlineData("2021-05-02"), InlineData("2022-04-24"), InlineData("2023-04-16"), InlineData("2024-05-05"), InlineData("2025-04-20")]
    public void Pâque_orthodoxe_known_from_almanacs(string date)
    {
        var day = date.Day();
        Easter.OrthodoxSunday(day.Year).Should().Be(day);
    }

    [Fact]
    public void No_orthodox_Easter_is_before_the_western_one_nor_on_another_weekday()
    {
        for (var year = Easter.FirstYear; year < 9999; year++)
        {
            var orthodox = Easter.OrthodoxSunday(year)!.Value;
            (orthodox.DayOfWeek == IsoDayOfWeek.Sunday && orthodox.Year == year && (year > 2500 || orthodox >= Easter.Sunday(year))).Should().BeTrue("orthodox Easter of {0} was {1}", year, orthodox);
        }
    }

    [Fact]
    public void Every_Easter_of_1583_to_4099_is_that_of_the_tables_of_Clavius()
    {
        for (var year = 1583; year <= 4099; year++)
        {
            Easter.Sunday(year).Should().Be(ByEpact(year), "Easter of {0}", year);
        }
    }

    [Fact]
    public void Every_Easter_is_a_Sunday_from_22_March_to_25_April()
    {
        for (var year = Easter.FirstYear; year <= 9999; year++)
        {
            var easter = Easter.Sunday(year)!.Value;
            var inRange = easter >= new LocalDate(year, 3, 22) && easter <= new LocalDate(year, 4, 25);
            (easter.DayOfWeek == IsoDayOfWeek.Sunday && inRange).Should().BeTrue("Easter of {0} was {1}", year, easter);
        }
    }

    [Theory]
    [InlineData(int.MinValue), InlineData(0), InlineData(1582), InlineData(10_000), InlineData(int.MaxValue)]
    public void No_Easter_beyond_the_Gregorian_calendar(int year) => (Easter.Sunday(year) ?? Easter.OrthodoxSunday(year)).Should().BeNull();

    /// <summary>Another road than the library's: the epact, the fourteenth day of the moon, and then walk to the Sunday after it.</summary>
    private static LocalDate ByEpact(int year)
    {
        var golden = year % 19 + 1;
        var century = year / 100 + 1;
        var droppedLeapDays = 3 * century / 4 - 12;
        var moonShift = (8 * century + 5) / 25 - 5;
        var epact = (((11 * golden + 20 + moonShift - droppedLeapDays) % 30) + 30) % 30;
        if (epact == 24 || (epact == 25 && golden > 11))
        {
            epact++;
        }

        var fullMoon = 44 - epact < 21 ? 74 - epact : 44 - epact;
        var day = new LocalDate(year, 3, 1).PlusDays(fullMoon);
        while (day.DayOfWeek != IsoDayOfWeek.Sunday)
        {
            day = day.PlusDays(1);
        }

        return day;
    }
}
