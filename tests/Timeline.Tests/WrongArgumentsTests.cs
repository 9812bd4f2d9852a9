using System.Reflection;
using Timeline.Export;

namespace Timeline.Tests;

/// <summary>What is wrong with an argument is said by the standard exceptions, at once and where it was given.</summary>
public sealed class WrongArgumentsTests
{
    private static readonly Article Article = new("Il a signé lundi.", new LocalDate(2016, 3, 15));

    [Fact]
    public void A_list_with_a_null_in_it_is_refused()
    {
        FluentActions.Invoking(() => TimelineOptions.Default with { Recognizers = [null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TimelineOptions.Default with { NamedEvents = [null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TimelineMerger.Merge((TimelineReading[])[null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TimelineMerger.Merge((TimelineEvent[])[null!])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_number_that_is_no_region_and_no_preference_is_refused()
    {
        FluentActions.Invoking(() => TimelineOptions.Default with { Region = (FrenchRegion)77 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TimelineOptions.Default with { Direction = (DirectionPreference)77 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_bound_that_no_clock_or_month_has_is_refused()
    {
        foreach (var bound in typeof(ConventionalBounds).GetProperties().Where(property => property.PropertyType == typeof(int)))
        {
            foreach (var value in bound.Name.StartsWith("Month", StringComparison.Ordinal) ? (int[])[-1, 0, 28, 40] : [-3, 25, 30, 99])
            {
                FluentActions.Invoking(() => bound.SetValue(new ConventionalBounds(), value)).Should().Throw<TargetInvocationException>()
                    .WithInnerException<ArgumentOutOfRangeException>().And.ParamName.Should().Be(bound.Name);
            }
        }
    }

    public static readonly TheoryData<ConventionalBounds> Contradictory =
    [
        new() { MorningStart = 12 }, new() { Noon = 18 }, new() { MiddayEnd = 11 }, new() { EveningStart = 12 }, new() { EveningStart = 24 },
        new() { NightStart = 24, NightEnd = 0 }, new() { MonthMiddleLastDay = 10 }, new() { MonthStartLastDay = 20 },
    ];

    [Theory]
    [MemberData(nameof(Contradictory))]
    public void Bounds_that_leave_a_part_of_the_day_or_month_no_time_are_refused(ConventionalBounds bounds) =>
        FluentActions.Invoking(() => TimelineOptions.Default with { Bounds = bounds }).Should().Throw<ArgumentException>().And.ParamName.Should().Be("Bounds");

    public static readonly TheoryData<ConventionalBounds> Extreme =
    [
        new() { MorningStart = 0, Noon = 1, MiddayStart = 0, MiddayEnd = 1, EveningStart = 2, NightStart = 0, NightEnd = 0, MonthStartLastDay = 1, MonthMiddleLastDay = 2 },
        new() { MorningStart = 21, Noon = 22, MiddayStart = 23, MiddayEnd = 24, EveningStart = 23, NightStart = 24, NightEnd = 24, MonthStartLastDay = 26, MonthMiddleLastDay = 27 },
    ];

    [Theory]
    [MemberData(nameof(Extreme))]
    public void Bounds_that_are_accepted_are_read_with(ConventionalBounds bounds)
    {
        const string Text = "Il a plu lundi à l'aube, mardi matin, lundi à la mi-journée, lundi après-midi, lundi en fin de soirée, dans la nuit de lundi à mardi, début février, mi-février et fin février 2015.";
        TimelineExtractor.Extract(Text, new LocalDate(2016, 3, 15), TimelineOptions.Default with { Bounds = bounds })
            .Should().HaveCountGreaterThan(6).And.OnlyContain(e => e.Interval.Start < e.Interval.End);
    }

    [Fact]
    public void A_null_is_refused_where_it_is_given()
    {
        FluentActions.Invoking(() => TimelineOptions.Default with { Bounds = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TimelineOptions.Default with { Zone = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TimelineOptions.Default with { ZoneId = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Article(null!, new LocalDate(2016, 3, 15))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Article with { Text = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => MergedTimeline.Of([null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new MergedTimeline([null!], [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new MergedTimeline([], [null!])).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_recognizer_that_finds_null_is_named(bool findsAList) =>
        FluentActions.Invoking(() => TemporalTagger.Tag(Article, TimelineOptions.Default with { Recognizers = [new Careless(findsAList)] }))
            .Should().Throw<InvalidOperationException>().WithMessage("*“distraite”*");

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"articles": [], "events": []}""")]
    public void A_document_of_another_kind_is_told_from_one_reading(string json) =>
        FluentActions.Invoking(() => JsonExport.Read(json)).Should().Throw<FormatException>().WithMessage("*ReadMerged*");

    [Fact]
    public void A_year_out_of_range_is_that_of_the_argument_that_was_given()
    {
        var day = new LocalDate(0, 3, 15);

        FluentActions.Invoking(() => TimelineExtractor.Extract("", day)).Should().Throw<ArgumentOutOfRangeException>().And.ParamName.Should().Be("publishedOn");
        FluentActions.Invoking(() => TimelineExtractor.Read("", day)).Should().Throw<ArgumentOutOfRangeException>().And.ParamName.Should().Be("publishedOn");
        FluentActions.Invoking(() => TemporalTagger.Tag("", day)).Should().Throw<ArgumentOutOfRangeException>().And.ParamName.Should().Be("publishedOn");
        FluentActions.Invoking(() => TemporalTagger.Tag(new Article("", day))).Should().Throw<ArgumentOutOfRangeException>().And.ParamName.Should().Be("article");
        FluentActions.Invoking(() => TimelineExtractor.Read((string)null!, day)).Should().Throw<ArgumentNullException>().And.ParamName.Should().Be("text");
    }

    [Fact]
    public void A_span_that_no_text_has_is_refused()
    {
        FluentActions.Invoking(() => new TextSpan(-1, 5)).Should().Throw<ArgumentOutOfRangeException>().And.ParamName.Should().Be("Start");
        FluentActions.Invoking(() => new TextSpan(1, -5)).Should().Throw<ArgumentOutOfRangeException>().And.ParamName.Should().Be("Length");
        FluentActions.Invoking(() => new TextSpan(1, 5) with { Length = -9 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TextSpan(int.MaxValue, 5)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TextSpan.FromBounds(5, 2)).Should().Throw<ArgumentOutOfRangeException>().And.ParamName.Should().Be("end");
        new TextSpan(int.MaxValue, 0).End.Should().Be(int.MaxValue);
    }

    [Fact]
    public void A_finding_without_a_meaning_is_refused_where_it_is_made()
    {
        var reading = new TemporalReading("2016-03-15", TimexModifier.None, null, Granularity.Day, false, "");

        FluentActions.Invoking(() => new TemporalFinding(default, TimexType.Date, null!)).Should().Throw<ArgumentNullException>().And.ParamName.Should().Be("Reading");
        FluentActions.Invoking(() => reading with { Value = null! }).Should().Throw<ArgumentNullException>().And.ParamName.Should().Be("Value");
        FluentActions.Invoking(() => reading with { Reason = null! }).Should().Throw<ArgumentNullException>().And.ParamName.Should().Be("Reason");
    }

    [Theory]
    [InlineData("\"trigger\":{\"text\":\"signé\",\"start\":5", "\"trigger\":{\"text\":\"signé\",\"start\":-5")]
    [InlineData("\"text\":\"signé\",\"start\":5,\"end\":10", "\"text\":\"signé\",\"start\":5,\"end\":2200")]
    [InlineData("\"text\":\"lundi\",\"start\":11,\"end\":16", "\"text\":\"lundi\",\"start\":11,\"end\":18")]
    [InlineData("\"text\":\"lundi\",\"start\":11,\"end\":16", "\"text\":\"lundi\",\"start\":11,\"end\":1")]
    public void A_document_whose_spans_leave_the_text_is_refused(string field, string instead)
    {
        using var output = new StringWriter();
        JsonExport.Write(TimelineExtractor.Read(Article), output);
        var json = System.Text.RegularExpressions.Regex.Replace(output.ToString(), "(?<=[{,:])\\s+|(?<=[\\w\"}\\]])\\s+(?=[}\\]])|(?<=:) ", "");

        json.Should().Contain(field);
        JsonExport.Read(json).Article.Should().Be(Article);
        FluentActions.Invoking(() => JsonExport.Read(json.Replace(field, instead, StringComparison.Ordinal))).Should().Throw<FormatException>().WithMessage("This is not a timeline in JSON: *");
    }

    private sealed class Careless(bool findsAList) : ITemporalRecognizer
    {
        public string Name => "distraite";

        public IEnumerable<TemporalFinding> Find(Article article) => findsAList ? [null!] : null!;
    }
}
