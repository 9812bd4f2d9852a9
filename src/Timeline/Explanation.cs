namespace Timeline;

/// <summary>Why an expression or an event was read as it was.</summary>
/// <param name="Rule">The name of the rule that fired, as <c>timeline rules</c> lists it (<em>il y a N unités</em>).</param>
/// <param name="Anchor">What the meaning was counted from.</param>
/// <param name="Stated">What the words themselves say (<c>day</c>, <c>month</c>), in the order of the words.</param>
/// <param name="Inferred">What the reader added (<c>year</c>), with what decided it.</param>
public sealed record Explanation(string Rule, Anchor Anchor, IReadOnlyList<string> Stated, IReadOnlyList<string> Inferred)
{
    /// <summary>What the words themselves say (<c>day</c>, <c>month</c>), in the order of the words.</summary>
    public IReadOnlyList<string> Stated { get; init => field = ValueList.Of(value); } = ValueList.Of(Stated);

    /// <summary>What the reader added (<c>year</c>), with what decided it.</summary>
    public IReadOnlyList<string> Inferred { get; init => field = ValueList.Of(value); } = ValueList.Of(Inferred);

    /// <summary>One sentence.</summary>
    public override string ToString() =>
        $"rule “{Rule}”, counted from {Anchor}"
        + (Stated.Count == 0 ? "" : "; stated: " + string.Join(", ", Stated))
        + (Inferred.Count == 0 ? "" : "; inferred: " + string.Join(", ", Inferred));
}
