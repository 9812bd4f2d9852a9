using System.Text.Json;

namespace Timeline.Tests;

/// <summary>Results are values: equal when read twice, and carried by <c>System.Text.Json</c> as it comes.</summary>
public class PlainSerializerTests
{
    private const string Text = "« Nous partirons demain », a assuré lundi le capitaine. Le navire est à quai depuis le 30 septembre. Le 31 février, il pleuvait.";

    private static TimelineReading Read() => TimelineExtractor.Read(new Article(Text, new LocalDate(2016, 3, 15), Id: "a"));

    [Fact]
    public void Two_readings_of_one_text_are_equal()
    {
        Read().Should().Be(Read());
        Read().GetHashCode().Should().Be(Read().GetHashCode());
        Read().Events[0].Should().NotBe(Read().Events[^1]);
    }

    [Fact]
    public void A_reading_comes_back_from_plain_JSON_as_it_went()
    {
        var json = JsonSerializer.Serialize(Read());
        JsonSerializer.Deserialize<TimelineReading>(json).Should().Be(Read(), "{0}", json);
    }

    [Fact]
    public void So_does_a_merged_timeline()
    {
        var merged = MergedTimeline.Of([Read(), Read()], "Un navire");
        var json = JsonSerializer.Serialize(merged);
        JsonSerializer.Deserialize<MergedTimeline>(json).Should().Be(merged, "{0}", json);
    }

    [Fact]
    public void Plain_JSON_writes_names_and_dates()
    {
        var json = JsonSerializer.Serialize(Read().Events[^1]);
        json.Should().Contain("\"Status\":\"").And.Contain("{\"start\":\"2016-03-1");
    }

    [Theory]
    [InlineData("{\"start\":\"2016-02-31\",\"end\":null}")]
    [InlineData("{\"start\":5,\"end\":null}")]
    [InlineData("[1]")]
    public void A_bad_interval_is_an_error_of_the_document(string json)
    {
        var read = () => JsonSerializer.Deserialize<LocalInterval?>(json);
        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void Names_with_their_days_come_from_a_file_and_go_there()
    {
        const string Names = """[{"name":"la nuit des phares","first":"2015-12-19"},{"Name":"le Grenelle","First":"2007-09-01","Last":"2007-12-31"}]""";
        NamedEvent[] names = [new("la nuit des phares", new LocalDate(2015, 12, 19)), new("le Grenelle", new LocalDate(2007, 9, 1), new LocalDate(2007, 12, 31))];
        JsonSerializer.Deserialize<NamedEvent[]>(Names).Should().Equal(names);
        JsonSerializer.Deserialize<NamedEvent[]>(JsonSerializer.Serialize(names)).Should().Equal(names);
        JsonSerializer.Serialize(names[0]).Should().Be("""{"Name":"la nuit des phares","First":"2015-12-19","Last":"2015-12-19"}""");
        JsonSerializer.Serialize(names[0], JsonSerializerOptions.Web).Should().Be("""{"name":"la nuit des phares","first":"2015-12-19","last":"2015-12-19"}""");
    }

    [Theory]
    [InlineData("""{"Name":"la crise","First":"un jour"}""")]
    [InlineData("""{"Name":"la crise","First":"2016-02-01","Last":"2016-01-01"}""")]
    [InlineData("""{"Name":" ","First":"2016-02-01"}""")]
    [InlineData("""{"Name":"la crise"}""")]
    [InlineData("""{"First":"2016-02-01"}""")]
    [InlineData("""{"Name":5,"First":"2016-02-01"}""")]
    [InlineData("""["la crise"]""")]
    public void A_bad_name_is_an_error_of_the_document(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<NamedEvent>(json)).Should().Throw<JsonException>();

    [Fact]
    public void Options_come_back_as_they_went()
    {
        TimelineOptions[] all =
        [
            TimelineOptions.Default,
            new() { ZoneId = "Europe/Paris" },
            new() { ZoneId = "America/Montreal", Region = FrenchRegion.Quebec, Bounds = new() { EveningStart = 19 }, NamedEvents = [new NamedEvent("la crise", new LocalDate(2008, 9, 15))] },
        ];
        all.Should().OnlyContain(options => options.Equals(JsonSerializer.Deserialize<TimelineOptions>(JsonSerializer.Serialize(options, JsonSerializerOptions.Default), JsonSerializerOptions.Default)));
        JsonSerializer.Deserialize<TimelineOptions>("{}").Should().Be(TimelineOptions.Default);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<TimelineOptions>("""{"ZoneId":"Mars/Olympus"}""")).Should().Throw<JsonException>();
    }

    [Fact]
    public void Every_result_says_what_it_is_on_one_line()
    {
        const string Broken = "Le maire\r\na démissionné\u001b[31m\nlundi\nmatin. Puis\nil est parti. Le 31\nfévrier.";
        var reading = TimelineExtractor.Read(new Article(Broken, new LocalDate(2016, 3, 15), "Un\ntitre"));
        object[] results =
        [
            reading, reading.Article, reading.Events[0], reading.Events[0].Clause, reading.Expressions[0], .. reading.Undated, .. reading.Diagnostics,
            reading.Events[0] with { Attribution = new Attribution(reading.Events[0].Sentence, reading.Events[0].Trigger) }, MergedTimeline.Of([reading], "Un\ntitre"),
            new NamedEvent("la\nfête", new LocalDate(2016, 3, 15)), new Attribution(reading.Events[0].Sentence, reading.Events[0].Trigger),
        ];
        results.Should().HaveCountGreaterThan(10).And.OnlyContain(result => !result.ToString()!.Any(char.IsControl));
    }

    [Fact]
    public void An_article_is_cut_between_characters_and_a_list_after_a_few_items()
    {
        new Article(new string('x', 59) + "😀😀", new LocalDate(2016, 3, 15)).ToString().Should().EndWith("x…").And.NotContain("\ud83d");
        new Article(new string('x', 58) + "😀", new LocalDate(2016, 3, 15)).ToString().Should().EndWith("x😀");

        var names = Enumerable.Range(1, 9).Select(day => new NamedEvent($"fête {day}", new LocalDate(2016, 1, day)));
        (TimelineOptions.Default with { NamedEvents = [.. names] }).ToString().Should()
            .StartWith("TimelineOptions { ZoneId = Europe/Paris, Region = France").And.Contain("Recognizers = []").And.Contain("[fête 1 (2016-01-01), fête 2 (2016-01-02), fête 3 (2016-01-03), … (9 in all)]").And.NotContain("`");
    }

    [Fact]
    public void Every_result_says_what_it_is()
    {
        Read().ToString().Should().StartWith("a of 2016-03-15: ").And.Contain("1 diagnostic");
        var (interval, trigger) = Read().Events[^1];
        Read().Events[^1].ToString().Should().StartWith($"{interval} {trigger}: ");
    }
}
