using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Timeline.Tests.Resolution;

/// <summary>In whose day an article is read, where its publication says how far its clocks are from UTC.</summary>
public sealed class PublicationTests
{
    private const string Text = "Le maire a démissionné lundi.";

    private static readonly TimelineOptions InParis = new() { Zone = DateTimeZoneProviders.Tzdb["Europe/Paris"] };

    [Theory]
    [InlineData("2016-03-14T22:00:00-04:00", "2016-03-14", "2016-03-14")] // Monday night in Montréal, Tuesday in Paris
    [InlineData("2016-03-15T08:30:00+11:00", "2016-03-14", "2016-03-14")] // Tuesday morning in Nouméa, Monday in Paris
    [InlineData("2016-03-15T08:30:00+00:00", "2016-03-14", "2016-03-14")]
    [InlineData("2016-03-15T08:30:00+01:00", "2016-03-14", "2016-03-14")]
    public void A_weekday_is_of_the_place_of_publication_unless_a_zone_is_set(string published, string here, string inParis)
    {
        var moment = OffsetDateTimePattern.ExtendedIso.Parse(published).Value;

        TimelineExtractor.Extract(Text, moment).Single().Interval.Start!.Value.Date.Should().Be(LocalDatePattern.Iso.Parse(here).Value, "“lundi” was written on {0}", published);
        TimelineExtractor.Extract(Text, moment, InParis).Single().Interval.Start!.Value.Date.Should().Be(LocalDatePattern.Iso.Parse(inParis).Value);
    }

    [Theory]
    [InlineData("2016-03-14T22:00:00-04:00", "2016-03-13", "2016-03-14")]
    [InlineData("2016-03-15T08:30:00+11:00", "2016-03-14", "2016-03-13")]
    [InlineData("2016-03-15T08:30:00+01:00", "2016-03-14", "2016-03-14")]
    public void Yesterday_is_of_the_place_of_publication_unless_a_zone_is_set(string published, string here, string inParis)
    {
        var article = new Article("Il est mort hier.", OffsetDateTimePattern.ExtendedIso.Parse(published).Value);

        TemporalTagger.Tag(article).Single().Value.Should().Be(here);
        TemporalTagger.Tag(article, InParis).Single().Value.Should().Be(inParis);
    }

    [Fact]
    public void Hours_are_of_the_place_and_those_of_another_zone_are_carried_over_to_it()
    {
        var nouméa = new LocalDateTime(2018, 11, 5, 8, 30).WithOffset(Offset.FromHours(11));

        var hours = TimelineExtractor.Read(new Article("L'appareil avait décollé dimanche à 16 h 40 (05 h 40 GMT).", nouméa)).Expressions;

        hours.Select(one => one.Interval!.Value.Start).Should().AllBeEquivalentTo(new LocalDateTime(2018, 11, 4, 16, 40));
    }

    [Fact]
    public void A_moment_that_is_known_in_UTC_alone_is_read_in_the_zone()
    {
        Publication moment = Instant.FromUtc(2016, 3, 15, 23, 30);

        TimelineOptions.Default.Local(moment).Should().Be((Publication)new LocalDateTime(2016, 3, 16, 0, 30));
        TemporalTagger.Tag("Il est mort hier.", moment).Single().Value.Should().Be("2016-03-15");
        moment.ToString().Should().Be("2016-03-15T23:30Z");
    }

    [Fact]
    public void An_offset_that_is_that_of_Paris_is_of_Paris()
    {
        Publication summer = new LocalDateTime(2016, 7, 15, 18, 0).WithOffset(Offset.FromHours(2));

        TimelineOptions.Default.ZoneOf(summer).Id.Should().Be("Europe/Paris");
        TimelineOptions.Default.Local(summer).Should().Be((Publication)new LocalDateTime(2016, 7, 15, 18, 0));
    }

    [Theory]
    [InlineData("0001-01-01T00:30:00+05:00")]
    [InlineData("9999-12-31T23:30:00-05:00")]
    public void At_the_ends_of_the_calendar_no_day_is_carried_over(string published)
    {
        var moment = OffsetDateTimePattern.ExtendedIso.Parse(published).Value;

        foreach (var options in new[] { TimelineOptions.Default, InParis })
        {
            TimelineExtractor.Read(new Article(Text, moment), options).Article.PublishedOn.Date.Should().Be(moment.Date);
        }
    }

    [Theory]
    [InlineData("2016-03-15")]
    [InlineData("2016-03-15T18:00:00")]
    [InlineData("2016-03-15T18:00:00-04:00")]
    [InlineData("2016-03-15T18:00:00+00:00")]
    [InlineData("2016-03-15T18:00:00Z")]
    public void A_publication_is_written_as_it_is_read(string published) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize<Publication>($"\"{published}\"")).Replace("\\u002B", "+", StringComparison.Ordinal).Should().Be($"\"{published}\"");
}
