using NodaTime;

namespace Timeline.Ordering;

/// <summary>Fifth stage: the order of a timeline, by their local times. It is total, and the same on every run.</summary>
internal sealed class EventOrder : IComparer<TimelineEvent>
{
    public static EventOrder Instance { get; } = new();

    private static LocalDateTime Latest { get; } = LocalDate.MaxIsoValue.AtMidnight();

    public static IReadOnlyList<TimelineEvent> Sort(IEnumerable<TimelineEvent> events, CancellationToken cancellation = default)
    {
        List<TimelineEvent> sorted = [.. events];
        new CancellableOrder<TimelineEvent>(Instance, cancellation).Sort(sorted);
        return sorted;
    }

    /// <summary>In the order of the text; the events of one predicate stay in theirs.</summary>
    public static IReadOnlyList<TimelineEvent> ByPlace(IEnumerable<TimelineEvent> events, CancellationToken cancellation = default)
    {
        List<TimelineEvent> sorted = [.. events];
        var byPlace = Comparer<TimelineEvent>.Create((x, y) => x.Trigger.Span.Start.CompareTo(y.Trigger.Span.Start) is not 0 and var place ? place : Instance.Compare(x, y));
        new CancellableOrder<TimelineEvent>(byPlace, cancellation).Sort(sorted);
        return sorted;
    }

    /// <summary>By the beginning (an open one counts as its end), then narrower first, then by place in the text.</summary>
    public int Compare(TimelineEvent? x, TimelineEvent? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        return Beginning(x).CompareTo(Beginning(y)) is not 0 and var byBeginning ? byBeginning
            : End(x).CompareTo(End(y)) is not 0 and var byEnd ? byEnd
            : x.Trigger.Span.Start.CompareTo(y.Trigger.Span.Start) is not 0 and var byPlace ? byPlace
            : x.When.Span.Start.CompareTo(y.When.Span.Start) is not 0 and var byExpression ? byExpression
            : string.CompareOrdinal(x.ArticleId, y.ArticleId);
    }

    private static LocalDateTime Beginning(TimelineEvent e) => e.Interval.Start ?? e.Interval.End ?? Latest;

    private static LocalDateTime End(TimelineEvent e) => e.Interval.End ?? Latest;
}
