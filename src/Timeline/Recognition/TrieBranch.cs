namespace Timeline.Recognition;

/// <summary>A place in a tree of patterns that still grows.</summary>
/// <param name="step">The step that leads to it; null at the beginning of every pattern.</param>
internal sealed class TrieBranch(Step? step)
{
    public Step Step => step!;

    /// <summary>Where plain words lead, in ascending order of the words.</summary>
    public List<TrieBranch> Words { get; } = [];

    /// <summary>Where everything else leads, in the order of the rules.</summary>
    public List<TrieBranch> Others { get; } = [];

    public List<int> Outcomes { get; } = [];

    public TrieBranch Next(Step next)
    {
        if (next is { Word: not 0, Glued: false })
        {
            return NextWord(next);
        }

        foreach (var other in Others)
        {
            if (other.Step == next)
            {
                return other;
            }
        }

        Others.Add(new TrieBranch(next));
        return Others[^1];
    }

    private TrieBranch NextWord(Step next)
    {
        var (low, high) = (0, Words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Words[middle].Step.Word < next.Word ? (middle + 1, high) : (low, middle);
        }

        if (low == Words.Count || Words[low].Step.Word != next.Word)
        {
            Words.Insert(low, new TrieBranch(next));
        }

        return Words[low];
    }
}
