namespace Timeline.Tests.Ordering;

/// <summary>One happening, told more than once, is one event with its mentions (spec events 8).</summary>
public class TimelineMergerTests
{
    [Fact]
    public void The_same_fact_in_two_articles_is_one_event_with_two_mentions()
    {
        var merged = Merge(
            "Le maire de Valmont a démissionné lundi.",
            "Depuis la démission lundi du maire de Valmont, la commune attend.");
        merged.Should().ContainSingle(e => e.Mentions.Count == 1).Which.Mentions[0].ArticleId.Should().NotBeNull();
    }

    [Fact]
    public void A_phase_of_something_and_the_thing_are_one_happening() =>
        Merge("Moscou a commencé le 30 septembre ses frappes.", "Les frappes russes depuis le 30 septembre ont tué.")
            .Should().Contain(e => e.Mentions.Count == 1 && e.Interval.Start == new LocalDateTime(2015, 9, 30, 0, 0));

    [Fact]
    public void A_day_and_an_hour_of_that_day_may_be_one_happening() =>
        Merge("L'usine Delmas a brûlé dimanche.", "L'usine Delmas a brûlé dimanche à 15 heures.").Should().ContainSingle();

    [Theory]
    [InlineData("Le ministre de la Santé a parlé lundi.", "Le préfet de la Creuse a parlé lundi.", "two speakers")]
    [InlineData("Le maire de Valmont a démissionné lundi.", "Le maire de Valmont n'a pas démissionné lundi.", "an affirmation and a denial")]
    [InlineData("Le maire de Valmont a démissionné lundi.", "Le maire de Valmont a démissionné samedi.", "two days")]
    [InlineData("Le maire de Valmont a démissionné lundi.", "Le maire de Valmont a voyagé lundi.", "two deeds")]
    public void What_may_be_two_happenings_stays_two(string one, string other, string because) =>
        Merge(one, other).Should().HaveCount(2).And.OnlyContain(e => e.Mentions.Count == 0, because);

    [Fact]
    public void The_surest_telling_stands_for_the_happening()
    {
        var merged = Merge("Le maire de Valmont aurait démissionné lundi.", "Le maire de Valmont a démissionné lundi.");
        merged.Should().ContainSingle().Which.Status.Should().Be(EventStatus.Asserted);
        merged[0].Mentions.Should().ContainSingle().Which.Status.Should().Be(EventStatus.Alleged);
    }

    [Fact]
    public void Nothing_is_lost_and_merging_again_changes_nothing()
    {
        string[] texts = ["Le maire a démissionné lundi.", "Le maire a démissionné lundi.", "Le pont a cédé mardi.", "La démission du maire, lundi, inquiète."];
        var merged = Merge(texts);
        merged.Sum(e => 1 + e.Mentions.Count).Should().Be(Readings(texts).Sum(reading => reading.Events.Count));
        TimelineMerger.Merge(merged).Should().Equal(merged);
    }

    [Fact]
    public void No_article_makes_an_empty_timeline() => TimelineMerger.Merge(Array.Empty<TimelineReading>()).Should().BeEmpty();

    private static IReadOnlyList<TimelineEvent> Merge(params string[] texts) => TimelineMerger.Merge(Readings(texts));

    private static IEnumerable<TimelineReading> Readings(string[] texts) =>
        texts.Select((text, number) => TimelineExtractor.Read(new Article(text, new LocalDate(2016, 3, 15), Id: $"article {number}")));
}
