using Timeline.Resolution.Calendars;

namespace Timeline.Tests.Resolution.Calendars;

public sealed class RepublicanCalendarTests
{
    [Theory]
    [InlineData("1er vendémiaire an I", 1, 1, 1, "1792-09-22")]
    [InlineData("2 pluviôse an I", 1, 5, 2, "1793-01-21")]
    [InlineData("9 thermidor an II", 2, 11, 9, "1794-07-27")]
    [InlineData("12 germinal an III", 3, 7, 12, "1795-04-01")]
    [InlineData("1er prairial an III", 3, 9, 1, "1795-05-20")]
    [InlineData("13 vendémiaire an IV", 4, 1, 13, "1795-10-05")]
    [InlineData("18 fructidor an V", 5, 12, 18, "1797-09-04")]
    [InlineData("18 brumaire an VIII", 8, 2, 18, "1799-11-09")]
    [InlineData("28 floréal an XII", 12, 8, 28, "1804-05-18")]
    [InlineData("11 frimaire an XIII", 13, 3, 11, "1804-12-02")]
    [InlineData("11 frimaire an XIV", 14, 3, 11, "1805-12-02")]
    [InlineData("6e jour complémentaire an III", 3, 13, 6, "1795-09-22")]
    [InlineData("5e jour complémentaire an II", 2, 13, 5, "1794-09-21")]
    [InlineData("10 nivôse an XIV, the last day", 14, 4, 10, "1805-12-31")]
    public void Days_of_the_Republic(string name, int year, int month, int day, string date) =>
        RepublicanCalendar.ToLocalDate(year, month, day).Should().Be(date.Day(), name);

    [Theory]
    [InlineData(2, 13, 6, "an II has five complementary days")]
    [InlineData(3, 13, 7, "an III has six")]
    [InlineData(2, 11, 31, "months have thirty days")]
    [InlineData(2, 11, 0, "days count from one")]
    [InlineData(2, 0, 1, "months count from one")]
    [InlineData(2, 14, 1, "there are twelve months and the complementary days")]
    [InlineData(0, 1, 1, "years count from one")]
    [InlineData(14, 4, 11, "the calendar ended with 10 nivôse an XIV")]
    [InlineData(14, 13, 1, "the calendar ended with 10 nivôse an XIV")]
    [InlineData(15, 1, 1, "there is no an XV")]
    [InlineData(int.MaxValue, int.MaxValue, int.MaxValue, "any number may stand in a text")]
    [InlineData(int.MinValue, int.MinValue, int.MinValue, "any number may stand in a text")]
    public void Impossible_days(int year, int month, int day, string why) =>
        RepublicanCalendar.ToLocalDate(year, month, day).Should().BeNull(why);

    [Theory]
    [InlineData(1, "[1792-09-22, 1793-09-22)"), InlineData(2, "[1793-09-22, 1794-09-22)"), InlineData(3, "[1794-09-22, 1795-09-23)")]
    [InlineData(13, "[1804-09-23, 1805-09-23)"), InlineData(14, "[1805-09-23, 1806-01-01)"), InlineData(0, null), InlineData(15, null)]
    public void Years_of_the_Republic(int year, string? interval) =>
        RepublicanCalendar.YearInterval(year)?.ToString().Should().Be(interval);

    [Theory]
    [InlineData(2, 11, "[1794-07-19, 1794-08-18)"), InlineData(3, 13, "[1795-09-17, 1795-09-23)")]
    [InlineData(14, 4, "[1805-12-22, 1806-01-01)"), InlineData(14, 5, null)]
    public void Months_of_the_Republic(int year, int month, string? interval) =>
        RepublicanCalendar.MonthInterval(year, month)?.ToString().Should().Be(interval);

    [Fact]
    public void The_days_follow_one_another_without_gap_to_the_end()
    {
        var next = new LocalDate(1792, 9, 22);
        for (var year = 1; year <= 14; year++)
        {
            for (var month = 1; month <= 13; month++)
            {
                for (var day = 1; day <= 30; day++)
                {
                    if (RepublicanCalendar.ToLocalDate(year, month, day) is { } date)
                    {
                        date.Should().Be(next, "{0}/{1} an {2} comes next", day, month, year);
                        next = next.PlusDays(1);
                    }
                }
            }
        }

        next.Should().Be(new LocalDate(1806, 1, 1));
    }
}
