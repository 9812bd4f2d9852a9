using Timeline.Ordering;

namespace Timeline.Tests.Ordering;

/// <summary>The order of a timeline: by beginning, then narrower first, then as the text has it.</summary>
public class EventOrderTests
{
    private readonly TimelineEvent fact = TimelineExtractor.Extract("Le pont a cédé lundi.", new LocalDate(2016, 3, 15))[0] with { ArticleId = "b" };

    [Fact]
    public void The_earlier_beginning_comes_first_and_an_open_one_counts_as_its_end()
    {
        var tuesday = fact with { Interval = LocalInterval.Of(new LocalDate(2016, 3, 15)) };
        ShouldCome(fact, tuesday);
        ShouldCome(fact with { Interval = new LocalInterval(null, new LocalDateTime(2016, 3, 14, 12, 0)) }, tuesday);
        ShouldCome(fact, fact with { Interval = new LocalInterval(null, new LocalDateTime(2016, 3, 14, 12, 0)) });
    }

    [Fact]
    public void Of_two_that_begin_together_the_narrower_comes_first_and_the_open_one_last()
    {
        var month = fact with { Interval = LocalInterval.Between(new LocalDate(2016, 3, 14), new LocalDate(2016, 4, 13)) };
        ShouldCome(fact, month);
        ShouldCome(month, fact with { Interval = new LocalInterval(fact.Interval.Start, null) });
    }

    [Fact]
    public void Of_two_at_the_same_time_the_one_that_is_told_first_comes_first()
    {
        var later = fact with { Trigger = fact.Trigger with { Span = new TextSpan(fact.Trigger.Span.Start + 1, fact.Trigger.Span.Length) } };
        ShouldCome(fact, later);
        ShouldCome(fact with { ArticleId = "a" }, fact);
        EventOrder.Instance.Compare(fact, fact).Should().Be(0);
    }

    [Fact]
    public void In_the_order_of_the_text_the_place_decides_before_the_time()
    {
        var events = TimelineExtractor.Extract("Elle est élue mardi, il est parti lundi, ils ont fui dimanche.", new LocalDate(2016, 3, 16));
        events.Should().HaveCount(3).And.BeInAscendingOrder(one => one.Interval.Start);
        EventOrder.ByPlace(events).Should().Equal(events.Reverse());
    }

    [Fact]
    public void There_is_no_place_for_nothing()
    {
        var first = () => EventOrder.Instance.Compare(null, fact);
        var last = () => EventOrder.Instance.Compare(fact, null);
        first.Should().Throw<ArgumentNullException>();
        last.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_sort_that_is_cancelled_ends()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var sort = () => EventOrder.Sort([fact, fact, fact], cancelled.Token);
        sort.Should().Throw<OperationCanceledException>();
    }

    private static void ShouldCome(TimelineEvent first, TimelineEvent second)
    {
        EventOrder.Sort([first, second]).Should().Equal(first, second);
        EventOrder.Sort([second, first]).Should().Equal(first, second);
    }
}
