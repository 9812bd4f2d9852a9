using Timeline.Meanings;
using Timeline.Resolution.Calendars;

namespace Timeline.Tests.Laws;

/// <summary>Two roads meet: the interval that the calendars give for a unit is the one that its TIMEX value says.</summary>
public sealed class CalendarValueLaws
{
    [Fact]
    public void Every_unit_of_every_year_has_the_value_of_its_interval()
    {
        for (var year = IsoYears.First; year <= IsoYears.Last; year++)
        {
            ShouldMeet(IsoYears.Value(year), IsoYears.Of(year));
            for (var month = 1; month <= 12; month++)
            {
                ShouldMeet(Months.Value(year, month), Months.Of(year, month));
            }

            for (var quarter = 1; quarter <= 4; quarter++)
            {
                ShouldMeet(Quarters.Value(year, quarter), Quarters.Of(year, quarter));
            }

            ShouldMeet(HalfYears.Value(year, 1), HalfYears.Of(year, 1));
            ShouldMeet(HalfYears.Value(year, 2), HalfYears.Of(year, 2));
            foreach (var season in Enum.GetValues<Season>())
            {
                ShouldMeet(Seasons.Value(season, year), Seasons.Of(season, year));
            }
        }
    }

    [Fact]
    public void Every_decade_and_century_has_the_value_of_its_interval()
    {
        for (var decade = 0; decade <= 999; decade++)
        {
            ShouldMeet(Decades.Value(decade), Decades.Of(decade));
        }

        for (var century = 1; century <= 100; century++)
        {
            ShouldMeet(Centuries.Value(century), Centuries.Of(century));
        }
    }

    /// <summary>The Gregorian calendar repeats its weeks every 400 years: four centuries and both edges are all there is to see.</summary>
    [Theory]
    [InlineData(1, 3), InlineData(1800, 2200), InlineData(9996, 9999)]
    public void Every_week_and_week_end_has_the_value_of_its_interval(int firstYear, int lastYear)
    {
        for (var year = firstYear; year <= lastYear; year++)
        {
            for (var number = 1; IsoWeeks.Interval(new IsoWeek(year, number)) is { } interval; number++)
            {
                var week = new IsoWeek(year, number);
                ShouldMeet(IsoWeeks.Value(week), interval);
                ShouldMeet(IsoWeeks.WeekendValue(week), IsoWeeks.Weekend(week));
            }
        }
    }

    private static void ShouldMeet(string value, LocalInterval? interval)
    {
        var read = TimexValueReader.Read(value);
        if (read?.From != interval?.Start || read?.To != interval?.End)
        {
            Assert.Fail($"{value} reads as [{read?.From}, {read?.To}), the calendar says {interval}");
        }
    }
}
