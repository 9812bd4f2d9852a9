using System.Text;
using System.Text.Json;
using Timeline.Export;
using Timeline.Tests.Cli;

namespace Timeline.Tests.Export;

public class JsonExportTests
{
    [Theory]
    [MemberData(nameof(Readings.Names), MemberType = typeof(Readings))]
    public void What_is_read_back_equals_what_was_written(string name)
    {
        var reading = Readings.Named(name);

        var back = JsonExport.Read(Written(reading));

        back.Should().BeEquivalentTo(WithoutHalves(reading), options => options.WithStrictOrdering().ComparingByMembers<TimelineReading>().RespectingRuntimeTypes());
    }

    [Fact]
    public void A_merged_timeline_comes_back_equal_from_text_and_from_bytes()
    {
        using var stream = new MemoryStream();
        JsonExport.Write(Readings.Merged, stream);
        stream.Position = 0;

        JsonExport.ReadMerged(Written(Readings.Merged)).Should().Be(Readings.Merged);
        JsonExport.ReadMerged(stream).Should().Be(Readings.Merged);
        JsonExport.ReadMerged(new StringReader(Written(Readings.Merged))).Should().Be(Readings.Merged);
        Readings.Merged.Events.Should().Contain(happening => happening.Mentions.Count > 0, "or nothing was tried of them");
    }

    [Fact]
    public async Task What_is_fetched_is_what_is_read()
    {
        var (one, merged) = (Written(Readings.Dispatch), Written(Readings.Merged));
        using var ended = new CancellationTokenSource();
        await ended.CancelAsync();

        (await JsonExport.ReadAsync(new StringReader(one))).Should().Be(Readings.Dispatch);
        (await JsonExport.ReadAsync(Bytes(one))).Should().Be(Readings.Dispatch);
        (await JsonExport.ReadMergedAsync(new StringReader(merged))).Should().Be(Readings.Merged);
        (await JsonExport.ReadMergedAsync(Bytes(merged))).Should().Be(Readings.Merged);
        await FluentActions.Awaiting(() => JsonExport.ReadAsync(Bytes(merged))).Should().ThrowAsync<FormatException>();
        await FluentActions.Awaiting(() => JsonExport.ReadAsync(Bytes(one), ended.Token)).Should().ThrowAsync<OperationCanceledException>();
        FluentActions.Invoking(() => { _ = JsonExport.ReadAsync((Stream)null!); }).Should().Throw<ArgumentNullException>().WithParameterName("json");

        static MemoryStream Bytes(string json) => new(Encoding.UTF8.GetBytes(json));
    }

    [Fact]
    public void One_article_is_no_merged_timeline_and_two_of_one_name_are_none_either()
    {
        var one = Written(Readings.Dispatch);
        var twice = $$"""{"title":null,"articles":[{{one}},{{one}}],"events":[]}""";

        FluentActions.Invoking(() => JsonExport.ReadMerged(one)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => JsonExport.Read(Written(Readings.Merged))).Should().Throw<FormatException>();
        FluentActions.Invoking(() => JsonExport.ReadMerged(twice)).Should().Throw<FormatException>().WithMessage("*Two articles are called “depeche”*");
    }

    [Fact]
    public void Events_of_lines_equal_those_that_were_written()
    {
        using var output = new StringWriter();
        JsonLinesExport.Write(Readings.Dispatch, output);

        var back = JsonLinesExport.Read(new StringReader(output.ToString()));

        back.Should().BeEquivalentTo(Readings.Dispatch.Events, options => options.WithStrictOrdering());
    }

    [Fact]
    public void The_time_of_publication_and_its_absence_are_both_kept()
    {
        var day = new TimelineReading(new Article("", new LocalDate(2016, 3, 15)), [], [], [], []);
        var midnight = new TimelineReading(new Article("", new LocalDateTime(2016, 3, 15, 0, 0)), [], [], [], []);

        JsonExport.Read(Written(day)).Article.Should().Be(day.Article);
        JsonExport.Read(Written(midnight)).Article.Should().Be(midnight.Article);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"text\": 3}")]
    [InlineData("""{"text":"","published":"hier","expressions":[],"events":[],"undated":[],"diagnostics":[]}""")]
    public void What_is_no_timeline_is_refused_in_one_way(string json)
    {
        FluentActions.Invoking(() => JsonExport.Read(json)).Should().Throw<FormatException>().WithMessage("This is not a timeline in JSON: *");
        FluentActions.Invoking(() => JsonExport.Read(new StringReader(json))).Should().Throw<FormatException>().WithMessage("This is not a timeline in JSON: *");
    }

    [Fact]
    public void A_stream_and_a_writer_get_the_same()
    {
        using var stream = new MemoryStream();
        JsonExport.Write(Readings.Dispatch, stream);

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(Written(Readings.Dispatch));
        stream.Position = 0;
        JsonExport.Read(stream).Should().Be(Readings.Dispatch);
        JsonExport.Read(new StringReader(Written(Readings.Dispatch))).Should().Be(Readings.Dispatch);
    }

    [Fact]
    public void The_schema_names_every_field_and_every_name()
    {
        var schema = JsonDocument.Parse(Repository.Read("docs", "schema", "timeline.schema.json")).RootElement;

        SchemaCheck.Problems(schema, schema, JsonDocument.Parse(Written(Readings.Dispatch)).RootElement, "$").Should().BeEmpty();
        SchemaCheck.Problems(schema, schema, JsonDocument.Parse(Written(Readings.Hostile)).RootElement, "$").Should().BeEmpty();
        SchemaCheck.Problems(schema, schema, JsonDocument.Parse(Written(Readings.Merged)).RootElement, "$").Should().BeEmpty();
        Enumerations(schema).Should().BeEquivalentTo(
        [
            Names.Types.All, Names.Modifiers.All.Skip(1), Names.Granularities.All, Names.Relations.All, Names.Classes.All, Names.Tenses.All, Names.Moods.All,
            Names.Aspects.All, Names.Modalities.All, Names.Polarities.All, Names.Statuses.All, Names.Factualities.All, Names.Anchors.All, Names.Diagnostics.All,
        ]);
    }

    [Theory]
    [InlineData("tag", "taggedLine")]
    [InlineData("extract", "extractedLine")]
    public void The_schema_describes_the_lines_of_a_batch_too(string command, string definition)
    {
        var schema = JsonDocument.Parse(Repository.Read("docs", "schema", "timeline.schema.json")).RootElement;
        var lines = ToolRun.With("""
            {"id":1.5,"text":"Le maire a démissionné lundi. Puis il est parti. Le 31 février, il pleuvait.","published":"2016-03-15T18:00-04:00"}
            {"id":2}
            """, command, "--jsonl").Lines;

        foreach (var (line, name) in lines.Zip([definition, "unreadLine"]))
        {
            SchemaCheck.Problems(schema, schema.GetProperty("$defs").GetProperty(name), JsonDocument.Parse(line).RootElement, "$").Should().BeEmpty();
        }

        lines.Should().HaveCount(2);
    }

    private static IEnumerable<string[]> Enumerations(JsonElement schema) => schema.GetProperty("$defs").EnumerateObject()
        .Where(definition => definition.Value.TryGetProperty("enum", out _))
        .Select(definition => definition.Value.GetProperty("enum").EnumerateArray().Select(name => name.GetString()!).ToArray());

    private static string Written(TimelineReading reading) => Output.ToText(output => JsonExport.Write(reading, output));

    private static string Written(MergedTimeline timeline) => Output.ToText(output => JsonExport.Write(timeline, output));

    // JSON in UTF-8 cannot carry half a surrogate pair.
    private static TimelineReading WithoutHalves(TimelineReading reading) =>
        reading.Article.Text.Contains('\ud83d') ? Readings.Of(reading.Article.Text.Replace('\ud83d', '\ufffd'), reading.Article.Title, reading.Article.Source, reading.Article.Id) : reading;
}
