namespace Timeline.Tests.Ordering;

/// <summary>Several readings kept beside the one timeline that they tell.</summary>
public class MergedTimelineTests
{
    [Fact]
    public void Each_event_says_which_article_it_is_from()
    {
        var merged = MergedTimeline.Of([Reading("Le maire de Valmont a démissionné lundi.", "a"), Reading("La démission lundi du maire de Valmont inquiète. Le pont a cédé samedi.", "b")]);

        merged.Events.Should().Equal(TimelineMerger.Merge(merged.Readings));
        merged.Events.SelectMany(happening => happening.Mentions.Append(happening)).Select(telling => telling.ArticleId).Distinct().Should().BeEquivalentTo("a", "b");
    }

    [Theory]
    [InlineData(new[] { null, "a", null }, new[] { "1", "a", "3" })]
    [InlineData(new[] { "a", "a", "b" }, new[] { "a", "2", "b" })]
    [InlineData(new[] { "2", "a", "a" }, new[] { "2", "a", "3" })]
    [InlineData(new[] { "2", null }, new[] { "2", "4" })]
    [InlineData(new[] { null, "1" }, new[] { "3", "1" })]
    public void An_article_without_a_name_of_its_own_is_named_by_its_number(string?[] given, string[] expected)
    {
        var merged = MergedTimeline.Of(given.Select(id => Reading("Le pont a cédé lundi. Puis il a brûlé.", id)));

        merged.Readings.Select(reading => reading.Article.Id).Should().Equal(expected);
        merged.Readings.Should().OnlyContain(reading => reading.Events.All(happening => happening.ArticleId == reading.Article.Id));
        merged.Readings.Should().OnlyContain(reading => reading.Undated.All(undated => undated.Anchor.ArticleId == reading.Article.Id));
    }

    [Fact]
    public void Two_articles_of_one_name_are_refused_where_nobody_names_them() =>
        FluentActions.Invoking(() => new MergedTimeline([Reading("", "a"), Reading("", "a")], [])).Should().Throw<ArgumentException>().WithMessage("Two articles are called “a”*");

    [Fact]
    public void It_is_a_value()
    {
        MergedTimeline Of() => MergedTimeline.Of([Reading("Le pont a cédé lundi.", "a")], "Le pont");

        Of().Should().Be(Of());
        Of().ToString().Should().Be("Le pont of 1 article: 1 event");
    }

    [Fact]
    public void No_article_makes_an_empty_timeline() => MergedTimeline.Of([]).Events.Should().BeEmpty();

    private static TimelineReading Reading(string text, string? id) => TimelineExtractor.Read(new Article(text, new LocalDate(2016, 3, 15), Id: id));
}
