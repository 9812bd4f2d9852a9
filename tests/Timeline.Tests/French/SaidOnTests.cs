using Xunit.Sdk;

namespace Timeline.Tests.French;

/// <summary>The vocabulary of the tests itself: what it accepts, and what it says when it refuses.</summary>
public sealed class SaidOnTests
{
    [Fact]
    public void A_sentence_dates_its_event() =>
        "Le maire a démissionné lundi.".PublishedOn("2016-03-15").ShouldRead("lundi", "2016-03-14").ShouldDate("démissionné", "2016-03-14");

    [Fact]
    public void A_failure_says_what_was_read_by_which_rule_and_why() =>
        FluentActions.Invoking(() => "Le maire a démissionné lundi.".ShouldRead("lundi", "2016-03-21")).Should().Throw<TrueException>()
            .WithMessage("*“lundi” should be 2016-03-21*[lundi] → 2016-03-14*rule “mardi”*publication*past*");
}
