namespace Timeline.Tests.Recognition;

/// <summary>A recognizer of the user's beside ours.</summary>
public class OwnRecognizerTests
{
    private static readonly LocalDate Day = new(2016, 3, 15);

    [Fact]
    public void What_it_finds_dates_the_verb_and_is_explained_by_its_name()
    {
        var events = Extract("Le match a été reporté à la trêve hivernale.", new Names("la trêve hivernale", new LocalDate(2015, 12, 21)));
        events.Should().ContainSingle().Which.Trigger.Text.Should().Be("reporté");
        events[0].When.Explanation.Rule.Should().Be("mes dates");
        events[0].When.Text.Should().Be("la trêve hivernale");
        events[0].Interval.Should().Be(LocalInterval.Of(new LocalDate(2015, 12, 21)));
    }

    [Fact]
    public void The_day_before_counts_from_it() =>
        TemporalTagger.Tag(new Article("Il a joué à la Fête du stade. La veille, il hésitait.", Day), With(new Names("la Fête du stade", new LocalDate(2016, 2, 10))))
            .Select(expression => expression.Value).Should().Equal("2016-02-10", "2016-02-09");

    [Fact]
    public void Ours_wins_where_both_claim_the_same_words() =>
        Extract("Il a signé lundi.", new Names("lundi", new LocalDate(2000, 1, 1))).Should().ContainSingle()
            .Which.Interval.Should().Be(LocalInterval.Of(new LocalDate(2016, 3, 14)));

    [Fact]
    public void Unless_it_is_told_otherwise() =>
        Extract("Il a signé lundi.", new Names("lundi", new LocalDate(2000, 1, 1)) { Overrides = true }).Should().ContainSingle()
            .Which.Interval.Should().Be(LocalInterval.Of(new LocalDate(2000, 1, 1)));

    [Fact]
    public void Of_two_recognizers_the_first_one_wins() =>
        Extract("Il a signé au solstice.", new Names("solstice", new LocalDate(2016, 6, 20)), new Names("au solstice", new LocalDate(2015, 12, 22))).Should().ContainSingle()
            .Which.Interval.Should().Be(LocalInterval.Of(new LocalDate(2016, 6, 20)));

    [Fact]
    public void A_span_is_widened_to_whole_words_also_where_the_text_is_decomposed()
    {
        const string Text = "Il a signe\u0301 au so\u200blstice d'e\u0301te\u0301.";
        var expression = TemporalTagger.Tag(new Article(Text, Day), With(new Names("lstice", new LocalDate(2016, 6, 20)))).Should().ContainSingle().Subject;
        expression.Text.Should().Be("so\u200blstice");
        expression.Span.In(Text).Should().Be(expression.Text);
    }

    [Fact]
    public void A_span_of_no_word_is_nothing() =>
        Extract("Il a signé   .", new Names("  ", new LocalDate(2016, 6, 20))).Should().BeEmpty();

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 100)]
    [InlineData(3, -1)]
    public void A_span_outside_the_text_is_the_recognizers_fault(int start, int length)
    {
        var extract = () => Extract("Il a signé.", new Bad(new TextSpan(start, length)));
        extract.Should().Throw<InvalidOperationException>().WithMessage("*“mauvais”*");
    }

    private static TimelineOptions With(params ITemporalRecognizer[] recognizers) => TimelineOptions.Default with { Recognizers = recognizers };

    private static IReadOnlyList<TimelineEvent> Extract(string text, params ITemporalRecognizer[] recognizers) => TimelineExtractor.Extract(text, Day, With(recognizers));

    private sealed class Names(string words, LocalDate day) : ITemporalRecognizer
    {
        public string Name => "mes dates";

        public bool Overrides { get; init; }

        public IEnumerable<TemporalFinding> Find(Article article)
        {
            for (var at = article.Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = article.Text.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                yield return new TemporalFinding(
                    new TextSpan(at, words.Length),
                    TimexType.Date,
                    new TemporalReading(day.ToString("uuuu-MM-dd", null), TimexModifier.None, LocalInterval.Of(day), Granularity.Day, false, "a date of mine"))
                {
                    Overrides = Overrides,
                };
            }
        }
    }

    private sealed class Bad(TextSpan span) : ITemporalRecognizer
    {
        public string Name => "mauvais";

        public IEnumerable<TemporalFinding> Find(Article article) =>
            [new TemporalFinding(span, TimexType.Date, new TemporalReading("2016", TimexModifier.None, null, Granularity.Year, false, ""))];
    }
}
