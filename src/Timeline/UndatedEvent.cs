namespace Timeline;

/// <summary>A predicate that no date, but a sequence word places (<em>puis, ensuite, dans la foulée</em>).</summary>
/// <param name="Trigger">The head of the predicate.</param>
/// <param name="Clause">Its clause.</param>
/// <param name="Relation"><see cref="TemporalRelation.After"/> or <see cref="TemporalRelation.Before"/>.</param>
/// <param name="Anchor">The dated event that it follows or precedes.</param>
/// <param name="Signal">The words that say so.</param>
public sealed record UndatedEvent(
    TextFragment Trigger,
    TextFragment Clause,
    TemporalRelation Relation,
    TimelineEvent Anchor,
    TextFragment Signal)
{
    /// <summary>The relation, the anchor's trigger, and the clause, on one line.</summary>
    public override string ToString() => $"{Relation} {Anchor.Trigger}: {Clause}";
}
