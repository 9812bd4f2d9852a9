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
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("7")]
    [InlineData("ah")]
    public void A_cancelled_reading_ends(string words)
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var read = () => TimelineExtractor.Read(new Article(string.Concat(Enumerable.Repeat(words, 10_000)), Day), null, source.Token);
        read.Should().Throw<OperationCanceledException>();
    }

    /// <summary>No recursion is as deep as the text: a stack of a quarter of a megabyte is enough for a text of a hundred kilobytes.</summary>
    [Theory]
    [InlineData("(")]
    [InlineData("« il a dit que ")]
    [InlineData("qui a dit que le projet dont la ville qui ")]
    [InlineData("la veille du lendemain de ")]
    [InlineData("depuis jusqu'à avant après ")]
    [InlineData("deux cent mille ")]
    [InlineData("du 1er au ")]
    [InlineData("1, 2, 3, ")]
    [InlineData("au début de la fin du milieu du mois de ")]
    [InlineData("mardi ")]
    [InlineData("7")]
    [InlineData("l'")]
    public void A_small_stack_is_enough(string words)
    {
        TimelineExtractor.Extract("Le maire a démissionné lundi.", Day);
        var article = new Article(string.Concat(Enumerable.Repeat(words, 100_000 / words.Length)), Day);
        TimelineReading? reading = null;
        var thread = new Thread(() => reading = TimelineExtractor.Read(article), 256 * 1024);
        thread.Start();
        thread.Join();
        reading.Should().NotBeNull();
    }
}
