namespace Timeline.Tests;

/// <summary>Limits are kept and told; a reading that is cancelled ends.</summary>
public sealed class LimitsTests
{
    private static readonly LocalDate Day = new(2016, 3, 15);

    [Fact]
    public void A_text_that_is_too_long_is_read_up_to_the_limit()
    {
        const string text = "Il a signé lundi. Elle a refusé mardi.";
        var reading = TimelineExtractor.Read(new Article(text, Day), TimelineOptions.Default with { LongestText = 18 });
        reading.Expressions.Should().ContainSingle().Which.Text.Should().Be("lundi");
        reading.Diagnostics.Should().ContainSingle(remark => remark.Kind == DiagnosticKind.LimitReached).Which.Words.Span.Should().Be(new TextSpan(18, 0));
    }

    [Fact]
    public void A_text_as_long_as_the_limit_is_read_without_a_remark()
    {
        const string text = "Il a signé lundi.";
        TimelineExtractor.Read(new Article(text, Day), TimelineOptions.Default with { LongestText = text.Length })
            .Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Expressions_beyond_the_most_are_left_unread(int most)
    {
        const string text = "Il a signé lundi. Elle a refusé mardi. Ils sont partis hier, puis revenus ce matin.";
        var reading = TimelineExtractor.Read(new Article(text, Day), TimelineOptions.Default with { MostExpressions = most });
        reading.Expressions.Should().HaveCount(most);
        reading.Diagnostics.Should().ContainSingle(remark => remark.Kind == DiagnosticKind.LimitReached);
    }

    [Fact]
    public void As_many_expressions_as_the_most_are_read_without_a_remark() =>
        TimelineExtractor.Read(new Article("Il a signé lundi.", Day), TimelineOptions.Default with { MostExpressions = 1 })
            .Diagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("La veille, il est parti. ")]
    [InlineData("mardi ")]
    [InlineData("e\u0301")]
    public void A_cancelled_reading_ends(string words)
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var read = () => TimelineExtractor.Read(new Article(string.Concat(Enumerable.Repeat(words, 10_000)), Day), null, source.Token);
        read.Should().Throw<OperationCanceledException>();
    }
}
