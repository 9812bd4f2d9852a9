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
    IReadOnlyList<Diagnostic> Diagnostics);
