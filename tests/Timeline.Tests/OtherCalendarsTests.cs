namespace Timeline.Tests;

/// <summary>A day of another calendar is the same day: it is taken over to ISO where it comes in.</summary>
public sealed class OtherCalendarsTests
{
    private const string Text = "Le maire a démissionné lundi. La fête des étangs a été annulée hier.";

    private static readonly LocalDate Day = new(2016, 3, 15);

    public static TheoryData<string> Calendars { get; } = new(CalendarSystem.Ids.Where(id => id != "ISO"));

    [Theory]
    [MemberData(nameof(Calendars))]
    public void It_is_read_as_in_ISO(string calendar)
    {
        var there = Day.WithCalendar(CalendarSystem.ForId(calendar));
        var options = TimelineOptions.Default with { NamedEvents = [new NamedEvent("la fête des étangs", there, there.PlusDays(1))] };
        var expected = TimelineOptions.Default with { NamedEvents = [new NamedEvent("la fête des étangs", Day, Day.PlusDays(1))] };

        TimelineExtractor.Read(Text, there, options).Should().Be(TimelineExtractor.Read(Text, Day, expected));
        TimelineExtractor.Read(Text, there.At(new LocalTime(18, 0)).InUtc(), options).Should().Be(TimelineExtractor.Read(Text, Instant.FromUtc(2016, 3, 15, 18, 0), expected));
        new Publication(there).Should().Be(new Publication(Day));
        (new Publication(Day) with { Date = there }).Should().Be(new Publication(Day));
        options.Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Calendars))]
    public void An_interval_is_of_ISO(string calendar)
    {
        var there = Day.WithCalendar(CalendarSystem.ForId(calendar));

        LocalInterval.Of(there).Should().Be(LocalInterval.Of(Day));
        LocalInterval.Between(there, Day.PlusDays(1)).Should().Be(LocalInterval.Between(Day, Day.PlusDays(1)));
        new LocalInterval(there.AtMidnight(), Day.PlusDays(1).AtMidnight()).Should().Be(LocalInterval.Of(Day));
        LocalInterval.Of(Day).Contains(there.AtMidnight()).Should().BeTrue();
    }

    [Fact]
    public void One_that_begins_before_ISO_does_is_read_or_refused_as_a_year_is() =>
        FluentActions.Invoking(() => TimelineExtractor.Extract(Text, new LocalDate(1, 1, 1, CalendarSystem.HebrewCivil)))
            .Should().Throw<ArgumentOutOfRangeException>().And.ParamName.Should().Be("publishedOn");
}
