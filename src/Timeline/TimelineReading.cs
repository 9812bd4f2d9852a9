namespace Timeline;

/// <summary>All that was read in one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Expressions">Every temporal expression, resolved or not, in the order of the text.</param>
/// <param name="Events">The dated events, in the order of time (beginning first, then narrower first, then by position in the text).</param>
/// <param name="Undated">The predicates that only a sequence word places, in the order of the text.</param>
/// <param name="Diagnostics">What a careful reader would remark on, in the order of the text.</param>
public sealed record TimelineReading(
    Article Article,
    IReadOnlyList<TemporalExpression> Expressions,
    IReadOnlyList<TimelineEvent> Events,
    IReadOnlyList<UndatedEvent> Undated,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Every temporal expression, resolved or not, in the order of the text.</summary>
    public IReadOnlyList<TemporalExpression> Expressions { get; init => field = ValueList.Of(value); } = ValueList.Of(Expressions);

    /// <summary>The dated events, in the order of time.</summary>
    public IReadOnlyList<TimelineEvent> Events { get; init => field = ValueList.Of(value); } = ValueList.Of(Events);

    /// <summary>The predicates that only a sequence word places, in the order of the text.</summary>
    public IReadOnlyList<UndatedEvent> Undated { get; init => field = ValueList.Of(value); } = ValueList.Of(Undated);

    /// <summary>What a careful reader would remark on, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init => field = ValueList.Of(value); } = ValueList.Of(Diagnostics);

    /// <summary>How much was read, and where.</summary>
    public override string ToString() =>
        $"{Article.Name} of {Article.PublishedOn}: {Count(Events.Count, "event")}, {Count(Expressions.Count, "expression")}, {Count(Diagnostics.Count, "diagnostic")}";

    internal static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}") + (count == 1 ? "" : "s");
}
