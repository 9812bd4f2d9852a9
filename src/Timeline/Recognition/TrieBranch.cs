namespace Timeline.Recognition;

/// <summary>A place in a tree of patterns that still grows.</summary>
/// <param name="step">The step that leads to it; null at the beginning of every pattern.</param>
internal sealed class TrieBranch(Step? step)
{
    public Step Step => step!;

    /// <summary>Where plain words lead, in ascending order of the words.</summary>
    public List<TrieBranch> Words { get; } = [];

    /// <summary>Where numbers that the patterns name lead (<c>8</c> in <c>8 mai 1945</c>), in ascending order.</summary>
    public List<TrieBranch> Numbers { get; } = [];

    /// <summary>Where everything else leads, in the order of the rules.</summary>
    public List<TrieBranch> Others { get; } = [];

    public List<int> Outcomes { get; } = [];

    public TrieBranch Next(Step next)
    {
        if (next is { Word: not 0, Glued: false })
        {
            return Sorted(Words, next, static step => step.Word);
        }

        if (next is { Digits: not null, Glued: false })
        {
            return Sorted(Numbers, next, static step => step.Digits!.Value);
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

    /// <summary>Where a plain word leads, or null.</summary>
    public TrieBranch? Find(ushort word) => Place(Words, static step => step.Word, word) is var place && place < Words.Count && Words[place].Step.Word == word ? Words[place] : null;

    private static int Place(List<TrieBranch> branches, Func<Step, int> key, int sought)
    {
        var (low, high) = (0, branches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = key(branches[middle].Step) < sought ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static TrieBranch Sorted(List<TrieBranch> branches, Step next, Func<Step, int> key)
    {
        var low = Place(branches, key, key(next));
        if (low == branches.Count || key(branches[low].Step) != key(next))
        {
            branches.Insert(low, new TrieBranch(next));
        }

        return branches[low];
    }
}
