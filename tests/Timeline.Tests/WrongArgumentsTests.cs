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

    private sealed class Careless(bool findsAList) : ITemporalRecognizer
    {
        public string Name => "distraite";

        public IEnumerable<TemporalFinding> Find(Article article) => findsAList ? [null!] : null!;
    }
}
