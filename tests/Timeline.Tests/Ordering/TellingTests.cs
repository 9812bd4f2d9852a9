using Timeline.Ordering;

namespace Timeline.Tests.Ordering;

/// <summary>When two tellings are of one happening: by their time, by whether it happened, and by their words.</summary>
public class TellingTests
{
    [Theory]
    [InlineData("Les pompiers ont signé lundi.", "Depuis la signature lundi des pompiers, la ville attend.", "signé, signature")]
    [InlineData("Les pompiers ont manifesté lundi.", "Depuis la manifestation lundi des pompiers, la ville attend.", "manifesté, manifestation")]
    [InlineData("Le candidat Delmas a été élu lundi.", "Le candidat Delmas a été élu lundi.", "one short word, twice")]
    [InlineData("La place a été évacuée lundi par les pompiers.", "Evacuée lundi par les pompiers, la place reste fermée.", "a capital without its accent")]
    [InlineData("Les pompiers ont voté lundi.", "Les pompiers ont voté lundi contre la fusion des casernes.", "one of them tells less")]
    public void Words_of_one_family_tell_one_happening(string one, string other, string because) => Same(one, other).Should().BeTrue(because);

    [Theory]
    [InlineData("Les pompiers ont construit lundi une caserne.", "Les pompiers ont constaté lundi une caserne.", "construit, constaté")]
    [InlineData("Les élus de Metz ont voté samedi.", "Les élus de Gap ont voté samedi.", "a short name is a name")]
    [InlineData("Le conseil municipal a voté samedi.", "Le parlement catalan a voté samedi.", "the day is not what they have in common")]
    public void Others_tell_two(string one, string other, string because) => Same(one, other).Should().BeFalse(because);

    [Fact]
    public void Related_triggers_and_one_thing_in_common_are_enough_for_a_deed_and_not_for_a_saying()
    {
        var deed = Told("Le préfet Delmas a inauguré lundi une passerelle.");
        var other = Told("Le député Delmas a inauguré lundi un gymnase.");
        new Telling(deed).IsSameAs(new Telling(other)).Should().BeTrue();
        var saying = new Telling(deed with { Class = EventClass.Reporting });
        saying.IsSameAs(new Telling(other)).Should().BeFalse("the first is a saying");
        new Telling(other).IsSameAs(saying).Should().BeFalse("the second is a saying");
        saying.IsSameAs(saying).Should().BeTrue("it names the same things");
    }

    [Fact]
    public void Sureness_goes_from_facts_to_hearsay_and_then_by_the_confidence_of_the_rule()
    {
        var fact = Told("Le pont a cédé lundi.") with { Confidence = 0.9, Status = EventStatus.Asserted, Attribution = null };
        var source = Told("Le pont a cédé lundi, selon la police.").Attribution;
        source.Should().NotBeNull();
        TimelineEvent[] fromSureToUnsure =
        [
            fact,
            fact with { Confidence = 0.2 },
            fact with { Attribution = source },
            fact with { Status = EventStatus.Planned, Attribution = source, Confidence = 1 },
            fact with { Status = EventStatus.Alleged, Confidence = 0.7 },
            fact with { Status = EventStatus.Alleged, Confidence = 0.1 },
            fact with { Status = EventStatus.Possible, Confidence = 1 },
            fact with { Status = EventStatus.Unknown, Confidence = 1 },
        ];
        fromSureToUnsure.Select(one => new Telling(one).Doubt).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        new Telling(fact with { Status = EventStatus.Negated }).Doubt.Should().Be(new Telling(fact).Doubt, "a denial is as sure as a fact");
    }

    [Fact]
    public void An_affirmation_agrees_with_no_denial()
    {
        var fact = Told("Le pont a cédé lundi.");
        Agree(fact, fact).Should().BeTrue();
        Agree(fact, fact with { Polarity = EventPolarity.Negative }).Should().BeFalse();
        Agree(fact, fact with { Status = EventStatus.Negated }).Should().BeFalse();
        Agree(fact with { Status = EventStatus.Negated }, fact with { Status = EventStatus.Negated }).Should().BeTrue();
    }

    [Theory]
    [InlineData("2016-03-14 2016-03-15", "2016-03-14 2016-03-15", true)]
    [InlineData("2016-03-14 2016-03-15", "2016-03-14T00:00 2016-03-14T00:01", false)] // The same beginning, another end: midnight is no day.
    [InlineData("2016-03-14 2016-03-15", "2016-03-14T20:00 2016-03-14T20:01", true)]
    [InlineData("2016-03-14 2016-03-15", "2016-03-14T23:59 2016-03-15", true)]
    [InlineData("2016-03-14 2016-03-15", "2016-03-14T23:59 2016-03-15T00:01", false)]
    [InlineData("2016-03-14 2016-03-15", "2016-03-13T23:59 2016-03-14T12:00", false)]
    [InlineData("2016-03-14 2016-03-16", "2016-03-14T20:00 2016-03-14T20:01", false)] // Two days are too long for an hour in them to be the same.
    [InlineData("2016-03-14 ∞", "2016-03-14 2016-03-15", true)]
    [InlineData("2016-03-14 ∞", "2016-03-14 ∞", true)]
    [InlineData("2016-03-14 ∞", "2016-03-15 ∞", false)]
    [InlineData("∞ 2016-03-15", "∞ 2016-03-15", true)]
    [InlineData("∞ 2016-03-15", "∞ 2016-03-16", false)]
    [InlineData("∞ 2016-03-15", "2016-03-14 2016-03-15", false)]
    public void Times_agree_that_begin_together_or_lie_in_one_day(string one, string other, bool agree)
    {
        var fact = Told("Le pont a cédé lundi.");
        Agree(fact with { Interval = Interval(one) }, fact with { Interval = Interval(other) }).Should().Be(agree);
        Agree(fact with { Interval = Interval(other) }, fact with { Interval = Interval(one) }).Should().Be(agree, "it goes both ways");
    }

    private static bool Agree(TimelineEvent one, TimelineEvent other) => new Telling(one).Agrees(new Telling(other));

    private static bool Same(string one, string other) => new Telling(Told(one)).IsSameAs(new Telling(Told(other)));

    private static TimelineEvent Told(string sentence) =>
        TimelineExtractor.Extract(sentence, new LocalDate(2016, 3, 15)).Should().NotBeEmpty($"“{sentence}” dates something").And.Subject.First();

    private static LocalInterval Interval(string ends)
    {
        var (start, end) = (Moment(ends.Split(' ')[0]), Moment(ends.Split(' ')[1]));
        return new LocalInterval(start, end);
    }

    private static LocalDateTime? Moment(string written) => written == "∞" ? null
        : NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(written.Contains('T', StringComparison.Ordinal) ? written : written + "T00:00").Value;
}
