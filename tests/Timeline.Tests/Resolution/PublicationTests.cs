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

        TimelineOptions.Default.Local(moment).Should().Be((Publication)new LocalDateTime(2016, 3, 16, 0, 30).WithOffset(Offset.FromHours(1)));
        TemporalTagger.Tag("Il est mort hier.", moment).Single().Value.Should().Be("2016-03-15");
        moment.ToString().Should().Be("2016-03-15T23:30Z");
    }

    [Fact]
    public void An_offset_that_is_that_of_Paris_is_of_Paris()
    {
        Publication summer = new LocalDateTime(2016, 7, 15, 18, 0).WithOffset(Offset.FromHours(2));

        TimelineOptions.Default.ZoneOf(summer).Id.Should().Be("Europe/Paris");
        TimelineOptions.Default.Local(summer).Should().Be(summer);
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

    [Theory]
    [InlineData("2016-03-15")]
    [InlineData("2016-03-15T18:00")]
    [InlineData("2016-03-15T03:04:05")]
    [InlineData("2016-03-15T03:04:05.25")]
    [InlineData("2016-03-15T03:04:05.000000001")]
    [InlineData("2016-03-15T18:00-04:00")]
    [InlineData("2016-03-15T18:00:05+05:30")]
    [InlineData("1911-03-10T18:00+00:09:21")]
    [InlineData("2016-03-15T18:00-01:06:41")]
    [InlineData("2016-03-15T18:00Z")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31T23:59Z")]
    public void What_it_says_is_read_back_by_the_library_and_by_JSON(string text)
    {
        var publication = Publication.Parse(text);

        publication.ToString().Should().Be(text);
        Publication.TryParse(text, out var tried).Should().BeTrue();
        tried.Should().Be(publication);
        JsonSerializer.Deserialize<Publication>($"\"{text}\"").Should().Be(publication);
        JsonSerializer.Deserialize<Publication>(JsonSerializer.Serialize(publication)).Should().Be(publication);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hier")]
    [InlineData("15/03/2016")]
    [InlineData("2016-02-30")]
    [InlineData("0000-03-15")]
    [InlineData("-0044-03-15")]
    [InlineData("2016-03-15T25:00")]
    [InlineData("2016-03-15T18:00 ")]
    [InlineData("2016-03-15T18:00+20:00")]
    public void What_is_no_publication_is_refused(string text)
    {
        FluentActions.Invoking(() => Publication.Parse(text)).Should().Throw<FormatException>().WithMessage($"“{text}”*");
        Publication.TryParse(text, out var publication).Should().BeFalse();
        Publication.TryParse(null, out _).Should().BeFalse();
        publication.Should().Be(default(Publication));
    }

    [Fact]
    public void An_offset_with_seconds_comes_back_from_a_document()
    {
        var reading = TimelineExtractor.Read(Text, new LocalDateTime(2016, 3, 15, 22, 0).WithOffset(Offset.FromSeconds(-4001)));
        using var output = new StringWriter();
        Timeline.Export.JsonExport.Write(reading, output);
        Timeline.Export.JsonExport.Read(output.ToString()).Should().Be(reading);
    }

    [Fact]
    public void A_DateOnly_is_the_day_alone() => ((Publication)new DateOnly(2016, 3, 15)).Should().Be((Publication)new LocalDate(2016, 3, 15));

    [Theory]
    [InlineData(-4, "2016-03-15T18:00-04:00")]
    [InlineData(1, "2016-03-15T18:00+01:00")]
    [InlineData(0, "2016-03-15T18:00Z")] // What a database hands over in UTC was not written in Dakar.
    public void A_DateTimeOffset_keeps_its_clocks_unless_they_are_those_of_UTC(int hours, string published) =>
        ((Publication)new DateTimeOffset(2016, 3, 15, 18, 0, 0, TimeSpan.FromHours(hours))).Should().Be(Publication.Parse(published));

    [Fact]
    public void The_ends_of_the_calendar_of_the_runtime_are_read()
    {
        foreach (var publication in (Publication[])[DateOnly.MinValue, DateOnly.MaxValue, DateTimeOffset.MinValue, DateTimeOffset.MaxValue])
        {
            FluentActions.Invoking(() => TimelineExtractor.Read(Text, publication)).Should().NotThrow("{0} is of the years 1 to 9999", publication);
        }
    }

    [Fact]
    public void Every_form_of_a_publication_is_taken_by_every_verb()
    {
        var zoned = new LocalDateTime(2016, 3, 15, 8, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb["America/Montreal"]);
        Publication[] all = [new LocalDate(2016, 3, 15), zoned.LocalDateTime, zoned.ToOffsetDateTime(), zoned.ToInstant(), zoned, new DateOnly(2016, 3, 15), zoned.ToDateTimeOffset()];

        all[4].Should().Be(all[3]);
        all[5].Should().Be(all[0]);
        all[6].Should().Be(all[2]);
        foreach (var publication in all)
        {
            TimelineExtractor.Read(Text, publication).Should().Be(TimelineExtractor.Read(new Article(Text, publication)));
            TimelineExtractor.Extract(Text, publication).Should().Equal(TimelineExtractor.Read(Text, publication).Events);
            TemporalTagger.Tag(Text, publication).Should().Equal(TimelineExtractor.Read(Text, publication).Expressions);
        }

        TimelineExtractor.Extract(Text, zoned).Should().Equal(TimelineExtractor.Extract(Text, zoned.ToInstant()));
        FluentActions.Invoking(() => TimelineExtractor.Extract(Text, zoned, cancellation: new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData("2016-03-15T08:00:00+01:00")]
    [InlineData("2016-03-15T07:00:00Z")]
    public void A_reading_keeps_how_far_the_clocks_were_from_UTC(string published) =>
        TimelineExtractor.Read(Text, Publication.Parse(published)).Article.PublishedOn.ToString().Should().Be("2016-03-15T08:00+01:00");
}
