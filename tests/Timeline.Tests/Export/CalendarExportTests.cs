using System.Text;
using Timeline.Export;

namespace Timeline.Tests.Export;

public class CalendarExportTests
{
    [Fact]
    public void A_day_is_all_day_and_its_end_is_the_next_one()
    {
        var entry = Entry("Le maire a démissionné hier.");

        entry["DTSTART;VALUE=DATE"].Should().Be("20160314");
        entry["DTEND;VALUE=DATE"].Should().Be("20160315");
        entry["SUMMARY"].Should().Be("Le maire a démissionné hier");
        entry["STATUS"].Should().Be("CONFIRMED");
        entry["DTSTAMP"].Should().Be("20160315T000000Z");
    }

    [Fact]
    public void A_time_is_local_without_a_zone_and_in_UTC_with_one()
    {
        const string Text = "Le train est arrivé hier à 20 h 30.";

        Entry(Text)["DTSTART"].Should().Be("20160314T203000");
        Entry(Text, DateTimeZoneProviders.Tzdb["Europe/Paris"])["DTSTART"].Should().Be("20160314T193000Z");
    }

    [Theory]
    [InlineData("2016-03-15", "20160315T000000Z", "20160315T200000")]
    [InlineData("2016-03-15T08:00", "20160315T080000Z", "20160315T200000")]
    [InlineData("2016-03-15T08:00-04:00", "20160315T120000Z", "20160316T000000Z")]
    [InlineData("2016-03-15T08:00+01:00", "20160315T070000Z", "20160315T190000Z")]
    [InlineData("2016-03-15T12:00Z", "20160315T120000Z", "20160315T190000Z")]
    public void The_stamp_and_the_times_are_in_UTC_where_the_publication_says_its_clocks(string published, string stamp, string start)
    {
        var reading = TimelineExtractor.Read("Le maire partira à 20 heures.", Publication.Parse(published));
        using var output = new StringWriter();
        CalendarExport.Write(reading, output);
        using var merged = new StringWriter();
        CalendarExport.Write(TimelineMerger.Merge([reading]), Publication.Parse(published), null, merged);

        foreach (var entry in new[] { output, merged }.Select(calendar => CalendarReader.Events(calendar.ToString()).Single()))
        {
            entry["DTSTAMP"].Should().Be(stamp);
            entry["DTSTART"].Should().Be(start);
        }
    }

    [Fact]
    public void A_zone_that_an_event_says_is_stronger_than_the_one_that_is_given()
    {
        var reading = TimelineExtractor.Read("Le maire partira à 20 heures.", Publication.Parse("2016-03-15T08:00-04:00"));
        using var output = new StringWriter();
        CalendarExport.Write(reading, output, DateTimeZoneProviders.Tzdb["Asia/Tokyo"]);

        CalendarReader.Events(output.ToString()).Single()["DTSTART"].Should().Be("20160316T000000Z");
    }

    [Fact]
    public void An_open_end_stands_on_the_first_day_and_an_open_beginning_on_the_last()
    {
        Entry("La ville est bombardée depuis le 3 mars.").Should().Contain("DTSTART;VALUE=DATE", "20160303").And.NotContainKey("DTEND;VALUE=DATE");
        Entry("La grève durera jusqu'à jeudi.").Should().Contain("DTSTART;VALUE=DATE", "20160317").And.Contain("DTEND;VALUE=DATE", "20160318");
    }

    [Fact]
    public void A_calendar_without_events_has_a_component_all_the_same()
    {
        CalendarReader.Events(Text([])).Should().BeEmpty();
        Text([]).Should().Contain("BEGIN:VTIMEZONE\r\nTZID:Etc/UTC\r\n").And.EndWith("END:VTIMEZONE\r\nEND:VCALENDAR\r\n");
        Text(Readings.Dispatch.Events).Should().NotContain("VTIMEZONE");
    }

    [Theory]
    [InlineData(EventStatus.Asserted, "CONFIRMED")]
    [InlineData(EventStatus.Negated, "CANCELLED")]
    [InlineData(EventStatus.Planned, "TENTATIVE")]
    [InlineData(EventStatus.Alleged, "TENTATIVE")]
    [InlineData(EventStatus.Possible, "TENTATIVE")]
    [InlineData(EventStatus.Unknown, "TENTATIVE")]
    public void The_status_is_told_in_the_calendars_words(EventStatus status, string word) =>
        CalendarReader.Events(Text([Readings.Dispatch.Events[0] with { Status = status }]))[0]["STATUS"].Should().Be(word);

    [Theory]
    [MemberData(nameof(Readings.Names), MemberType = typeof(Readings))]
    public void Lines_are_short_and_whole_characters(string name)
    {
        var text = Text(Readings.Named(name).Events);

        foreach (var line in text.Split("\r\n"))
        {
            Encoding.UTF8.GetByteCount(line).Should().BeLessThanOrEqualTo(75);
            line.Should().NotContain("\n").And.NotContain("\r").And.NotContain("\u001b");
        }
    }

    [Fact]
    public void A_line_break_of_the_article_begins_no_line_of_the_calendar()
    {
        using var output = new StringWriter();
        CalendarExport.Write(Readings.Hostile, output);
        var lines = output.ToString().Split("\r\n");

        lines.Should().NotContain(line => line.StartsWith("X-EVIL"));
        lines.Count(line => line == "BEGIN:VEVENT").Should().Be(Readings.Hostile.Events.Count);
    }

    [Fact]
    public void Each_event_has_an_identity_that_stays()
    {
        var first = CalendarReader.Events(Text(Readings.Dispatch.Events)).Select(entry => entry["UID"]).ToArray();

        first.Should().OnlyHaveUniqueItems();
        CalendarReader.Events(Text(Readings.Dispatch.Events)).Select(entry => entry["UID"]).Should().Equal(first);
        var moved = Readings.Dispatch.Events[0] with { Interval = LocalInterval.Of(new LocalDate(1999, 1, 1)) };
        CalendarReader.Events(Text([moved]))[0]["UID"].Should().Be(first[0], "a better date moves the event, and does not double it");
    }

    [Fact]
    public void Years_before_1_have_no_place_in_a_calendar() =>
        Text([Readings.Dispatch.Events[0] with { Interval = LocalInterval.Of(new LocalDate(-51, 3, 1)) }]).Should().NotContain("VEVENT");

    private static Dictionary<string, string> Entry(string text, DateTimeZone? zone = null)
    {
        using var output = new StringWriter();
        CalendarExport.Write(Readings.Of(text), output, zone);
        return CalendarReader.Events(output.ToString()).Should().ContainSingle().Subject;
    }

    private static string Text(IEnumerable<TimelineEvent> events)
    {
        using var output = new StringWriter();
        CalendarExport.Write(events, new LocalDate(2016, 3, 15), null, output);
        return output.ToString();
    }
}
