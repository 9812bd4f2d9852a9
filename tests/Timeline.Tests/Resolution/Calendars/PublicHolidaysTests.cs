using NodaTime.Text;
using Timeline.Resolution.Calendars;

namespace Timeline.Tests.Resolution.Calendars;

public sealed class PublicHolidaysTests
{
    [Theory]
    [InlineData(FrenchRegion.France, 2016, "01-01 03-28 05-01 05-05 05-08 05-16 07-14 08-15 11-01 11-11 12-25")]
    [InlineData(FrenchRegion.France, 2024, "01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25")]
    [InlineData(FrenchRegion.France, 2008, "01-01 03-24 05-01 05-08 05-12 07-14 08-15 11-01 11-11 12-25")]
    [InlineData(FrenchRegion.Belgium, 2016, "01-01 03-28 05-01 05-05 05-16 07-21 08-15 11-01 11-11 12-25")]
    [InlineData(FrenchRegion.Switzerland, 2016, "01-01 05-05 08-01 12-25")]
    [InlineData(FrenchRegion.Quebec, 2016, "01-01 03-25 03-28 05-23 06-24 07-01 09-05 10-10 12-25")]
    [InlineData(FrenchRegion.Quebec, 2018, "01-01 03-30 04-02 05-21 06-24 07-02 09-03 10-08 12-25")]
    public void The_jours_fériés_of_a_year_are_exactly_these(FrenchRegion region, int year, string days)
    {
        var found = new List<string>();
        for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            if (Feasts.IsPublicHoliday(day, region))
            {
                found.Add(LocalDatePattern.Iso.Format(day)[5..]);
            }
        }

        string.Join(' ', found).Should().Be(days);
    }

    [Fact]
    public void Days_outside_the_years_that_can_be_dated_are_no_holidays()
    {
        foreach (var region in Enum.GetValues<FrenchRegion>())
        {
            Feasts.IsPublicHoliday(LocalDate.MinIsoValue, region).Should().BeFalse();
            Feasts.IsPublicHoliday(new LocalDate(0, 1, 1), region).Should().BeFalse();
            Feasts.IsPublicHoliday(LocalDate.MaxIsoValue, region).Should().BeFalse();
        }
    }
}
