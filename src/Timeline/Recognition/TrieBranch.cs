using System.Runtime.InteropServices;

namespace Timeline.Recognition;

/// <summary>A place in a tree of patterns that still grows.</summary>
/// <param name="step">The step that leads to it; null at the beginning of every pattern.</param>
internal sealed class TrieBranch(Step? step)
{
    /// <summary>What it is found by among the words, or among the numbers.</summary>
    private readonly int key = step is null ? 0 : KeyOf(step);

    // Nearly every place has one way on, and there are tens of thousands: what it has none of is no list.
    private List<TrieBranch>? words;
    private List<TrieBranch>? numbers;
    private List<TrieBranch>? others;
    private List<int>? outcomes;

    public Step Step => step!;

    /// <summary>Where plain words lead, in ascending order of the words.</summary>
    public ReadOnlySpan<TrieBranch> Words => CollectionsMarshal.AsSpan(words);

    /// <summary>Where numbers that the patterns name lead (<c>8</c> in <c>8 mai 1945</c>), in ascending order.</summary>
    public ReadOnlySpan<TrieBranch> Numbers => CollectionsMarshal.AsSpan(numbers);

    /// <summary>Where everything else leads, in the order of the rules.</summary>
    public ReadOnlySpan<TrieBranch> Others => CollectionsMarshal.AsSpan(others);

    /// <summary>The numbers of the patterns that end there.</summary>
    public ReadOnlySpan<int> Outcomes => CollectionsMarshal.AsSpan(outcomes);

    public void AddOutcome(int outcome) => (outcomes ??= new(1)).Add(outcome);

    public TrieBranch Next(Step next)
    {
        if (next is { Word: not 0, Glued: false })
        {
            return Sorted(words ??= new(1), next);
        }

        if (next is { Digits: not null, Glued: false })
        {
            return Sorted(numbers ??= new(1), next);
        }

        foreach (var other in Others)
        {
            if (ReferenceEquals(other.Step, next) || other.Step == next)
            {
                return other;
            }
        }

        var branch = new TrieBranch(next);
        (others ??= new(1)).Add(branch);
        return branch;
    }

    /// <summary>Where a plain word leads, or null.</summary>
    public TrieBranch? Find(ushort word) => Place(Words, word) is var place && place < Words.Length && Words[place].key == word ? Words[place] : null;

    private static int Place(ReadOnlySpan<TrieBranch> branches, int key)
    {
        var (low, high) = (0, branches.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = branches[middle].key < key ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static TrieBranch Sorted(List<TrieBranch> branches, Step next)
    {
        var key = KeyOf(next);
        var place = Place(CollectionsMarshal.AsSpan(branches), key);
        if (place == branches.Count || branches[place].key != key)
        {
            branches.Insert(place, new TrieBranch(next));
        }

        return branches[place];
    }

    private static int KeyOf(Step step) => step.Digits ?? step.Word;
}
