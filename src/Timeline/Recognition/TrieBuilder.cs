namespace Timeline.Recognition;

/// <summary>Gathers patterns into a tree: <see cref="TrieLayout"/> lays it out.</summary>
internal sealed class TrieBuilder
{
    /// <summary>Where every pattern begins.</summary>
    public TrieBranch Root { get; } = new(null);

    /// <summary>The lengths of the numbers that patterns begin with and name themselves, in whatever digits: <em>8, 08</em>.</summary>
    public DigitRuns NamedDigits => Root.Numbers.Count > 0 || Array.Exists(Firsts, static step => step.Digits is not null) ? DigitRuns.All : DigitRuns.None;

    /// <summary>The words that patterns begin with, but for glued ones.</summary>
    public Step[] FirstWords => StepsOf(Root.Words);

    /// <summary>The slots that patterns begin with.</summary>
    public IEnumerable<Slot> FirstSlots => Firsts.Select(static step => step.Slot).OfType<Slot>();

    /// <summary>What patterns begin with that is neither a plain word nor a number.</summary>
    private Step[] Firsts => StepsOf(Root.Others);

    /// <param name="pattern">A pattern.</param>
    /// <param name="outcome">The number of what it leads to.</param>
    public void Add(Pattern pattern, int outcome)
    {
        int[] alone = [outcome];
        pattern.Walk(Root, static (branch, step) => branch.Next(step), branch => branch.AddOutcome(alone));
    }

    public Trie Build() => new TrieLayout().Build(Root, 0);

    /// <summary>The same for a tree with many beginnings, whose slots are sealed.</summary>
    /// <param name="vocabulary">How many words the vocabulary has.</param>
    public Trie Build(int vocabulary) => new TrieLayout().Build(Root, vocabulary);

    private static Step[] StepsOf(TrieBranches branches)
    {
        var steps = new Step[branches.Count];
        var count = 0;
        foreach (var branch in branches)
        {
            steps[count++] = branch.Step;
        }

        return steps;
    }
}
