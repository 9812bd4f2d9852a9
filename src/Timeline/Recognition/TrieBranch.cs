namespace Timeline.Recognition;

/// <summary>
/// A place in a tree of patterns that still grows. There are tens of thousands, which the first text waits for: those that a place leads to are linked
/// to each other, and no list is made of them.
/// </summary>
/// <param name="step">The step that leads to it; null at the beginning of every pattern.</param>
internal sealed class TrieBranch(Step? step)
{
    private static readonly int[] None = new int[0];

    private TrieBranch? words;
    private TrieBranch? numbers;
    private TrieBranch? others;
    private TrieBranch? next;

    public Step Step => step!;

    /// <summary>Where plain words lead, in ascending order of the words.</summary>
    public TrieBranches Words => new(words);

    /// <summary>Where numbers that the patterns name lead (<c>8</c> in <c>8 mai 1945</c>), in ascending order.</summary>
    public TrieBranches Numbers => new(numbers);

    /// <summary>Where everything else leads, in the order of the rules.</summary>
    public TrieBranches Others => new(others);

    /// <summary>The numbers of the patterns that end there.</summary>
    public int[] Outcomes { get; private set; } = None;

    /// <summary>The next one that the place before leads to.</summary>
    internal TrieBranch? Sibling => next;

    /// <param name="outcome">The number of a pattern that ends there, alone in an array: all its ends share it.</param>
    public void AddOutcome(int[] outcome) => Outcomes = Outcomes.Length == 0 ? outcome : [.. Outcomes, .. outcome];

    /// <summary>Where a step leads, which is new where none has led there.</summary>
    public TrieBranch Next(Step step) => step switch
    {
        { Word: not 0, Glued: false } => Sorted(ref words, step),
        { Digits: not null, Glued: false } => Sorted(ref numbers, step),
        _ => Last(ref others, step),
    };

    /// <summary>Where a plain word leads, or null.</summary>
    public TrieBranch? Find(ushort word)
    {
        foreach (var branch in Words)
        {
            if (branch.Step.Word >= word)
            {
                return branch.Step.Word == word ? branch : null;
            }
        }

        return null;
    }

    private static TrieBranch Sorted(ref TrieBranch? first, Step step)
    {
        var key = KeyOf(step);
        ref var place = ref first;
        while (place is not null && KeyOf(place.Step) < key)
        {
            place = ref place.next;
        }

        if (place is null || KeyOf(place.Step) != key)
        {
            place = new TrieBranch(step) { next = place };
        }

        return place;
    }

    private static TrieBranch Last(ref TrieBranch? first, Step step)
    {
        ref var place = ref first;
        while (place is not null && !ReferenceEquals(place.Step, step) && place.Step != step)
        {
            place = ref place.next;
        }

        return place ??= new TrieBranch(step);
    }

    private static int KeyOf(Step step) => step.Digits ?? step.Word;
}

/// <summary>The places that one leads to.</summary>
/// <param name="first">The first of them, which leads to the others.</param>
internal readonly struct TrieBranches(TrieBranch? first)
{
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var _ in this)
            {
                count++;
            }

            return count;
        }
    }

    public Enumerator GetEnumerator() => new(first);

    public struct Enumerator(TrieBranch? first)
    {
        private TrieBranch? ahead = first;

        public TrieBranch Current { get; private set; } = null!;

        public bool MoveNext()
        {
            if (ahead is null)
            {
                return false;
            }

            (Current, ahead) = (ahead, ahead.Sibling);
            return true;
        }
    }
}
