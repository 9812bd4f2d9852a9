using NodaTime.Text;
using Timeline.Export;

namespace Timeline.Tests.Ordering;

/// <summary>Articles of several zones: a moment is compared with a moment, and a day with a day.</summary>
public class ZonedMergingTests
{
    private const string AtEight = "Le maire de Valmont partira à 20 heures.";
    private const string Montreal = "2016-03-15T08:00:00-04:00";
    private const string Paris = "2016-03-15T08:00:00+01:00";

    [Fact]
    public void One_local_time_of_two_zones_is_two_events() =>
        TimelineMerger.Merge([Read(AtEight, Montreal), Read(AtEight, Paris)]).Should().HaveCount(2).And.OnlyContain(one => one.Mentions.Count == 0);

    [Theory]
    [InlineData("Le maire de Valmont partira à 20 heures.", Montreal, "Le maire de Valmont partira mercredi à 1 heure du matin.", Paris)]
    [InlineData("Le maire de Valmont partira à 15 heures.", Montreal, AtEight, Paris)]
    [InlineData("Le maire de Valmont partira mercredi à 7 heures.", "2016-03-15T08:00:00+11:00", "Le maire de Valmont partira mardi à 16 heures.", Montreal)]
    public void One_moment_told_by_two_clocks_is_one_event(string one, string published, string other, string otherPublished)
    {
        foreach (var merged in new[] { TimelineMerger.Merge([Read(one, published), Read(other, otherPublished)]), TimelineMerger.Merge([Read(other, otherPublished), Read(one, published)]) })
        {
            merged.Should().ContainSingle().Which.Mentions.Should().ContainSingle();
            TimelineMerger.Merge(merged).Should().Equal(merged);
        }
    }

    [Fact]
    public void A_day_has_one_name_in_both() =>
        TimelineMerger.Merge([Read("Le maire de Valmont a démissionné lundi.", Montreal), Read("Le maire de Valmont a démissionné lundi.", Paris)]).Should().ContainSingle();

    [Fact]
    public void An_hour_lies_in_the_day_that_it_is_there()
    {
        const string Wednesday = "Le maire de Valmont partira mercredi.";

        TimelineMerger.Merge([Read(Wednesday, Paris), Read(AtEight, Montreal)]).Should().ContainSingle("20:00 in Montréal is Wednesday in Paris");
        TimelineMerger.Merge([Read(Wednesday, Montreal), Read(AtEight, Montreal)]).Should().HaveCount(2);
    }

    [Fact]
    public void Where_one_zone_is_not_known_the_local_times_are_compared() =>
        TimelineMerger.Merge([Read(AtEight, Montreal), Read(AtEight, "2016-03-15")]).Should().ContainSingle();

    [Theory]
    [InlineData("2016-03-15", null)]
    [InlineData("2016-03-15T08:00", null)]
    [InlineData(Paris, "Europe/Paris")]
    [InlineData("2016-03-15T07:00Z", "Europe/Paris")]
    [InlineData(Montreal, "UTC-04")]
    public void An_event_says_its_zone_where_somebody_said_it(string published, string? zone)
    {
        var reading = Read(AtEight, published);
        using var lines = new StringWriter();
        using var rows = new StringWriter();
        JsonLinesExport.Write(reading, lines);
        CsvExport.Write(reading, rows);

        reading.Events.Should().OnlyContain(one => one.ZoneId == zone);
        JsonLinesExport.Read(new StringReader(lines.ToString())).Should().Equal(reading.Events);
        rows.ToString().Split("\r\n")[0].Should().EndWith(",zone");
        rows.ToString().Split("\r\n")[1].Should().EndWith("," + zone);
    }

    [Fact]
    public void A_zone_that_is_set_is_known() =>
        TimelineExtractor.Extract(AtEight, new LocalDate(2016, 3, 15), TimelineOptions.Default with { ZoneId = "America/Montreal" }).Single().ZoneId.Should().Be("America/Montreal");

    [Fact]
    public void A_zone_that_no_database_has_is_not_known() =>
        TimelineMerger.Merge([Read(AtEight, Paris).Events[0], Read(AtEight, Montreal).Events[0] with { ZoneId = "Mars/Olympus" }]).Should().ContainSingle();

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    [InlineData(-9998, 1, 1)]
    public void At_the_ends_of_the_calendar_nothing_is_carried_over(int year, int month, int day)
    {
        var moment = new LocalDateTime(year, month, day, 20, 0);
        var one = Read(AtEight, Paris).Events[0] with { Interval = new LocalInterval(moment, moment.PlusMinutes(1)), ZoneId = "UTC-04" };

        TimelineMerger.Merge([one, one with { ZoneId = "UTC+11" }]).Should().ContainSingle();
    }

    private static TimelineReading Read(string text, string published) =>
        TimelineExtractor.Read(new Article(text, published.Length == 10 ? LocalDatePattern.Iso.Parse(published).Value : Publication.Parse(published), Id: published + text.Length));
}
