using Timeline.Resolution.Calendars;

namespace Timeline.Tests.Resolution.Calendars;

public sealed class ReligiousFeastsTests
{
    [Theory]
    [InlineData("ramadan", nameof(IslamicFeast.Ramadan), "2016-06-06/2016-07-05")]
    [InlineData("ramadan", nameof(IslamicFeast.Ramadan), "2015-06-18/2015-07-16")]
    [InlineData("ramadan", nameof(IslamicFeast.Ramadan), "2024-03-11/2024-04-09")]
    [InlineData("Aïd el-Fitr", nameof(IslamicFeast.EidAlFitr), "2016-07-06/2016-07-06")]
    [InlineData("Aïd el-Fitr", nameof(IslamicFeast.EidAlFitr), "2015-07-17/2015-07-17")]
    [InlineData("Aïd el-Fitr", nameof(IslamicFeast.EidAlFitr), "2024-04-10/2024-04-10")]
    [InlineData("Achoura", nameof(IslamicFeast.Ashura), "2016-10-11/2016-10-11")]
    [InlineData("Mouloud", nameof(IslamicFeast.Mawlid), "2016-12-11/2016-12-11")]
    public void Feasts_of_Islam_by_Um_al_Qura(string name, string feast, string days) =>
        IslamicFeasts.FirstIn(Enum.Parse<IslamicFeast>(feast), days.AsSpan(0, 10).ToString().Day().Year).Written().Should().Be(days, name);

    /// <summary>Saudi Arabia announced these Aïd el-Adha by sighting: the calculated day may be one off, and no more.</summary>
    [Theory]
    [InlineData("2015-09-24"), InlineData("2016-09-12"), InlineData("2018-08-21"), InlineData("2020-07-31"), InlineData("2023-06-28")]
    [InlineData("2024-06-16")]
    public void The_Aïd_el_Kébir_is_within_a_day_of_the_one_that_was_announced(string announced)
    {
        var calculated = IslamicFeasts.FirstIn(IslamicFeast.EidAlAdha, announced.Day().Year)!.Start;
        Math.Abs(Period.DaysBetween(announced.Day(), calculated)).Should().BeLessThanOrEqualTo(1, "calculated {0}", calculated);
    }

    [Fact]
    public void A_feast_can_begin_twice_in_a_year() =>
        IslamicFeasts.AllIn(IslamicFeast.EidAlFitr, 2000).Select(days => days.Start)
            .Should().Equal("2000-01-08".Day(), "2000-12-27".Day());

    [Fact]
    public void Every_known_year_has_each_feast_of_Islam_once_or_twice_and_ramadan_ends_on_the_eve_of_the_Aïd()
    {
        for (var year = IslamicFeasts.FirstYear; year <= IslamicFeasts.LastYear; year++)
        {
            foreach (var feast in Enum.GetValues<IslamicFeast>())
            {
                var all = IslamicFeasts.AllIn(feast, year);
                all.Should().HaveCountGreaterThanOrEqualTo(1, "{0} of {1}", feast, year).And.HaveCountLessThanOrEqualTo(2);
            }

            var ramadan = IslamicFeasts.FirstIn(IslamicFeast.Ramadan, year)!;
            var aïd = ramadan.End.PlusDays(1);
            if (aïd.Year <= IslamicFeasts.LastYear)
            {
                IslamicFeasts.AllIn(IslamicFeast.EidAlFitr, aïd.Year).Should().Contain(days => days.Start == aïd);
            }
        }
    }

    [Theory]
    [InlineData(int.MinValue), InlineData(0), InlineData(1900), InlineData(2077), InlineData(int.MaxValue)]
    public void No_feast_of_Islam_beyond_the_table(int year) => IslamicFeasts.FirstIn(IslamicFeast.Ramadan, year).Should().BeNull();

    [Theory]
    [InlineData("Roch Hachana", nameof(JewishFeast.RoshHashanah),
        "2016-10-03/2016-10-04 2015-09-14/2015-09-15 2023-09-16/2023-09-17 2024-10-03/2024-10-04")]
    [InlineData("Yom Kippour", nameof(JewishFeast.YomKippur),
        "2016-10-12/2016-10-12 2015-09-23/2015-09-23 1973-10-06/1973-10-06 2023-09-25/2023-09-25 2024-10-12/2024-10-12")]
    [InlineData("Souccot", nameof(JewishFeast.Sukkot), "2016-10-17/2016-10-23 2023-09-30/2023-10-06")]
    [InlineData("Hanoucca", nameof(JewishFeast.Hanukkah),
        "2016-12-25/2017-01-01 2015-12-07/2015-12-14 2023-12-08/2023-12-15 2024-12-26/2025-01-02")]
    [InlineData("Pourim", nameof(JewishFeast.Purim),
        "2016-03-24/2016-03-24 2015-03-05/2015-03-05 2023-03-07/2023-03-07 2024-03-24/2024-03-24")]
    [InlineData("Pessah", nameof(JewishFeast.Passover),
        "2016-04-23/2016-04-30 2015-04-04/2015-04-11 2023-04-06/2023-04-13 2024-04-23/2024-04-30")]
    [InlineData("Chavouot", nameof(JewishFeast.Shavuot), "2016-06-12/2016-06-13 2024-06-12/2024-06-13")]
    public void Feasts_of_Judaism(string name, string feast, string years)
    {
        foreach (var days in years.Split(' '))
        {
            JewishFeasts.In(Enum.Parse<JewishFeast>(feast), days[..10].Day().Year).Written().Should().Be(days, name);
        }
    }

    [Fact]
    public void Every_feast_of_Judaism_that_is_given_begins_in_its_year_and_none_is_missing_before_3000()
    {
        for (var year = JewishFeasts.FirstYear; year <= JewishFeasts.LastYear; year++)
        {
            foreach (var feast in Enum.GetValues<JewishFeast>())
            {
                var days = JewishFeasts.In(feast, year);
                (days is null ? year >= 3000 : days.Start.Year == year).Should().BeTrue("{0} of {1} was {2}", feast, year, days);
            }
        }
    }

    [Theory]
    [InlineData(int.MinValue), InlineData(0), InlineData(1582), InlineData(6239), InlineData(int.MaxValue)]
    public void No_feast_of_Judaism_beyond_the_calendar(int year) => JewishFeasts.In(JewishFeast.Passover, year).Should().BeNull();
}
