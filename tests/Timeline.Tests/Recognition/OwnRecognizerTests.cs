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

    [Theory]
    [InlineData("Le titre a été remis après la 30e journée.", "après la 30e journée", "[2016-03-13, …)")]
    [InlineData("Le titre a été remis avant la 30e journée.", "avant la 30e journée", "[…, 2016-03-12)")]
    [InlineData("Le club est premier depuis la 30e journée.", "depuis la 30e journée", "[2016-03-12, …)")]
    [InlineData("Le titre a été remis au lendemain de la 30e journée.", "lendemain de la 30e journée", "[2016-03-13, 2016-03-14)")]
    [InlineData("Le titre a été remis deux jours après la 30e journée.", "deux jours après la 30e journée", "[2016-03-14, 2016-03-15)")]
    public void It_is_part_of_larger_expressions_as_our_days_are(string text, string words, string interval)
    {
        foreach (var overrides in new[] { false, true })
        {
            var read = TemporalTagger.Tag(new Article(text, Day), With(new Names("la 30e journée", new LocalDate(2016, 3, 12)) { Overrides = overrides })).Should().ContainSingle().Subject;
            (read.Text, read.Reading.Interval.ToString()).Should().Be((words, interval));
        }
    }

    [Fact]
    public void A_larger_expression_takes_ours_where_both_claim_the_same_words() =>
        Extract("Il pleut depuis lundi.", new Names("lundi", new LocalDate(2000, 1, 1))).Should().ContainSingle().Which.Interval.Start.Should().Be(new LocalDate(2016, 3, 14).AtMidnight());

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

    [Fact]
    public void All_that_it_says_of_a_date_is_kept()
    {
        var reading = new TemporalReading("2016-06", TimexModifier.End, LocalInterval.Between(new LocalDate(2016, 6, 20), new LocalDate(2016, 6, 30)), Granularity.Month, true, "the last ten days");
        var read = TemporalTagger.Tag(new Article("Le bac fermera aux foins.", Day), With(new Findings(("foins", reading)))).Should().ContainSingle().Subject;
        read.Reading.Should().Be(reading);
        read.Type.Should().Be(TimexType.Date);
    }

    /// <summary>Whatever the order in which it finds them, they stand in that of the text, between ours.</summary>
    [Theory]
    [InlineData("Il a signé aux foins, puis lundi, puis aux semailles.", "foins lundi semailles")]
    [InlineData("Lundi, il a signé. Aux foins, il a ri. Mardi, il a bu. Aux semailles, il a pleuré.", "Lundi foins Mardi semailles")]
    [InlineData("Foins. Semailles. Il a signé lundi.", "Foins Semailles lundi")]
    [InlineData("Il a signé lundi aux foins", "lundi foins")]
    public void What_it_finds_stands_among_ours_in_the_order_of_the_text(string text, string words)
    {
        var day = OfDay(new LocalDate(2016, 6, 20));
        TemporalTagger.Tag(new Article(text, Day), With(new Findings(("emailles", day), ("oins", day)))).Select(one => one.Text).Should().Equal(words.Split(' '));
    }

    /// <summary>A finding that overrides takes the place of all of ours that it touches; one that does not gives way to any.</summary>
    [Theory]
    [InlineData("lundi, mardi", true, "Il a signé [lundi, mardi] et [jeudi].")]
    [InlineData("lundi, mardi", false, "Il a signé [lundi], [mardi] et [jeudi].")]
    [InlineData("mardi et", true, "Il a signé [lundi], [mardi et] [jeudi].")]
    [InlineData("signé", true, "Il a [signé] [lundi], [mardi] et [jeudi].")]
    [InlineData("signé", false, "Il a [signé] [lundi], [mardi] et [jeudi].")]
    public void A_finding_that_overrides_takes_the_place_of_all_that_it_touches(string words, bool overrides, string expected)
    {
        const string Text = "Il a signé lundi, mardi et jeudi.";
        var read = TemporalTagger.Tag(new Article(Text, Day), With(new Findings((words, OfDay(new LocalDate(2000, 1, 1)))) { Overrides = overrides }));
        var marked = read.Reverse().Aggregate(Text, (text, one) => text.Insert(one.Span.End, "]").Insert(one.Span.Start, "["));
        marked.Should().Be(expected);
    }

    [Fact]
    public void Of_two_findings_that_overlap_the_first_one_stays()
    {
        var (one, other) = (OfDay(new LocalDate(2000, 1, 1)), OfDay(new LocalDate(2001, 1, 1)));
        TemporalTagger.Tag(new Article("Il a signé aux grands foins verts.", Day), With(new Findings(("grands foins", one), ("foins verts", other), ("verts", other))))
            .Select(read => (read.Text, read.Value)).Should().Equal(("grands foins", "2000-01-01"), ("verts", "2001-01-01"));
    }

    [Fact]
    public void The_first_word_of_a_text_may_be_a_finding() =>
        TemporalTagger.Tag(new Article("Foins coupés, il a signé.", Day), With(new Findings(("Foins", OfDay(new LocalDate(2000, 1, 1)))))).Should().ContainSingle().Which.Text.Should().Be("Foins");

    [Fact]
    public void A_span_of_nothing_is_nothing() =>
        TemporalTagger.Tag(new Article("Il a signé.", Day), With(new Bad(new TextSpan(2, 0)))).Should().BeEmpty();

    [Fact]
    public void A_finding_goes_no_further_than_its_sentence() =>
        TemporalTagger.Tag(new Article("Il a signé aux foins. Puis il a ri.", Day), With(new Findings(("foins. Puis il", OfDay(new LocalDate(2000, 1, 1))))))
            .Should().ContainSingle().Which.Text.Should().StartWith("foins").And.NotContain("Puis");

    [Theory]
    [InlineData(0, 100)]
    [InlineData(11, 1)]
    [InlineData(2_000_000_000, 0)]
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

    private static TemporalReading OfDay(LocalDate day) => new(day.ToString("uuuu-MM-dd", null), TimexModifier.None, LocalInterval.Of(day), Granularity.Day, false, "a date of mine");

    /// <summary>Finds some words, in this order.</summary>
    private sealed class Findings(params (string Words, TemporalReading Reading)[] all) : ITemporalRecognizer
    {
        public string Name => "mes dates";

        public bool Overrides { get; init; }

        public IEnumerable<TemporalFinding> Find(Article article) => all.Where(one => article.Text.Contains(one.Words, StringComparison.Ordinal)).Select(one =>
            new TemporalFinding(new TextSpan(article.Text.IndexOf(one.Words, StringComparison.Ordinal), one.Words.Length), TimexType.Date, one.Reading) { Overrides = Overrides });
    }

    private sealed class Bad(TextSpan span) : ITemporalRecognizer
    {
        public string Name => "mauvais";

        public IEnumerable<TemporalFinding> Find(Article article) =>
            [new TemporalFinding(span, TimexType.Date, new TemporalReading("2016", TimexModifier.None, null, Granularity.Year, false, ""))];
    }
}
