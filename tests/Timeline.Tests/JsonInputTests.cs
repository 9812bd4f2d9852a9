using System.Text.Json;

namespace Timeline.Tests;

/// <summary>What a service or a configuration file gets wrong is an error of the document, and says where.</summary>
public sealed class JsonInputTests
{
    [Theory]
    [InlineData("""{"text":"Il a signé lundi."}""", "publishedOn")]
    [InlineData("""{"text":"Il a signé lundi.","published":"2016-03-15"}""", "publishedOn")]
    [InlineData("""{"text":"Il a signé lundi.","publishedOn":null}""", "publishedOn")]
    [InlineData("""{"text":"Il a signé lundi.","publishedOn":20160315}""", "publishedOn")]
    [InlineData("""{"text":"Il a signé lundi.","publishedOn":"15/03/2016"}""", "publishedOn")]
    [InlineData("""{"text":"Il a signé lundi.","publishedOn":"0000-03-15"}""", "publishedOn")]
    [InlineData("""{"publishedOn":"2016-03-15"}""", "text")]
    [InlineData("""{"text":null,"publishedOn":"2016-03-15"}""", "text")]
    [InlineData("""{"text":5,"publishedOn":"2016-03-15"}""", "text")]
    [InlineData("{}", "text")]
    public void An_article_needs_its_text_and_its_date(string json, string property)
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Article>(json, JsonSerializerOptions.Web)).Should().Throw<JsonException>().WithMessage($"*{property}*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Article>($$"""[{{json}}]""", JsonSerializerOptions.Web)).Should().Throw<JsonException>();
    }

    [Fact]
    public void An_article_that_has_both_is_read_and_comes_back()
    {
        var article = JsonSerializer.Deserialize<Article>("""{"text":"Il a signé lundi.","publishedOn":"2016-03-15T18:00-04:00"}""", JsonSerializerOptions.Web)!;

        article.Should().Be(new Article("Il a signé lundi.", new LocalDateTime(2016, 3, 15, 18, 0).WithOffset(Offset.FromHours(-4))));
        JsonSerializer.Deserialize<Article>(JsonSerializer.Serialize(article)).Should().Be(article);
    }

    [Theory]
    [InlineData("""{"Bounds":{"EveningStart":99}}""", "Bounds", "EveningStart")]
    [InlineData("""{"bounds":{"monthStartLastDay":28}}""", "bounds", "monthStartLastDay")]
    [InlineData("""{"Bounds":{"EveningStart":"dix-neuf"}}""", "Bounds", "EveningStart")]
    [InlineData("""{"Bounds":{"MorningStart":12}}""", "Bounds", "morning")]
    [InlineData("""{"Bounds":null}""", "Bounds", "")]
    [InlineData("""{"LongestText":-1}""", "LongestText", "")]
    [InlineData("""{"MostExpressions":1.5}""", "MostExpressions", "")]
    [InlineData("""{"Region":"Wallonie"}""", "Region", "Belgium")]
    [InlineData("""{"Region":77}""", "Region", "")]
    [InlineData("""{"Direction":"77"}""", "Direction", "Nearest")]
    [InlineData("""{"ZoneId":"Mars/Olympus"}""", "ZoneId", "Mars/Olympus")]
    [InlineData("""{"ReadsOcrDigits":"oui"}""", "ReadsOcrDigits", "")]
    [InlineData("""{"NamedEvents":null}""", "NamedEvents", "")]
    [InlineData("""{"NamedEvents":[null]}""", "NamedEvents", "")]
    [InlineData("""{"NamedEvents":[{"Name":"la crise","First":"2016-13-01"}]}""", "NamedEvents", "2016-13-01")]
    public void An_option_out_of_bounds_is_named(string json, string property, string also) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<TimelineOptions>(json)).Should().Throw<JsonException>().WithMessage($"*“{property}”*{also}*");

    [Theory]
    [InlineData("[]")]
    [InlineData("5")]
    public void Options_are_an_object(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<TimelineOptions>(json)).Should().Throw<JsonException>();

    [Fact]
    public void Options_follow_those_of_the_serializer()
    {
        JsonSerializer.Deserialize<TimelineOptions>("""{"bounds":{"eveningStart":"19"}}""", JsonSerializerOptions.Web)!.Bounds.EveningStart.Should().Be(19);
        JsonSerializer.Serialize(TimelineOptions.Default, JsonSerializerOptions.Web).Should().StartWith("{\"zoneId\":null,\"region\":\"France\"");
        JsonSerializer.Deserialize<TimelineOptions>("""{"Zone":"x"}""").Should().Be(TimelineOptions.Default);
    }

    [Theory]
    [InlineData("""{"Bound":{}}""", "Bound")]
    [InlineData("""{"Bounds":{"Morning":5}}""", "Morning")]
    [InlineData("""{"NamedEvents":[{"Name":"la crise","First":"2016-03-01","End":"2016-03-09"}]}""", "End")]
    public void A_name_that_is_none_is_refused_where_the_serializer_is_told_to(string json, string name)
    {
        JsonSerializer.Deserialize<TimelineOptions>(json).Should().NotBeNull();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<TimelineOptions>(json, new JsonSerializerOptions { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow }))
            .Should().Throw<JsonException>().WithMessage($"*“{name}”*");
    }

    [Fact]
    public void Bounds_alone_come_back_as_they_went()
    {
        var bounds = new ConventionalBounds { MorningStart = 5, Noon = 13, MiddayStart = 10, MiddayEnd = 15, EveningStart = 19, NightStart = 23, NightEnd = 5, MonthStartLastDay = 9, MonthMiddleLastDay = 19 };
        JsonSerializer.Deserialize<ConventionalBounds>(JsonSerializer.Serialize(bounds)).Should().Be(bounds);
        typeof(ConventionalBounds).GetProperties().Where(property => property.PropertyType == typeof(int)).Should().OnlyContain(property => JsonSerializer.Serialize(bounds, JsonSerializerOptions.Default).Contains($"\"{property.Name}\":"));
    }
}
