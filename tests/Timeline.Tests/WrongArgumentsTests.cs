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
