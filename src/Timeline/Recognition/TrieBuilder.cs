namespace Timeline.Recognition;

/// <summary>Gathers patterns into a tree: <see cref="TrieLayout"/> lays it out.</summary>
internal sealed class TrieBuilder
{
    /// <summary>Where every pattern begins.</summary>
    public TrieBranch Root { get; } = new(null);

    /// <summary>The runs of digits that patterns can begin with.</summary>
    public DigitRuns OpeningDigits
    {
        get
        {
            var runs = NamedDigits;
            foreach (var slot in FirstSlots)
            {
                runs |= slot.OpeningDigits;
            }

            return runs;
        }
    }

    /// <summary>The lengths of the numbers that patterns begin with and name themselves, in whatever digits: <em>8, 08</em>.</summary>
    public DigitRuns NamedDigits => Root.Numbers.Count > 0 || Root.Others.Exists(static edge => edge.Step.Digits is not null) ? DigitRuns.All : DigitRuns.None;

    /// <summary>The words that patterns begin with, but for glued ones.</summary>
    public IEnumerable<Step> FirstWords => Root.Words.Select(static branch => branch.Step);

    /// <summary>The slots that patterns begin with.</summary>
    public IEnumerable<Slot> FirstSlots => Root.Others.Select(static edge => edge.Step.Slot).OfType<Slot>();

    /// <param name="steps">A pattern.</param>
    /// <param name="outcome">The number of what it leads to.</param>
    public void Add(IReadOnlyList<Step> steps, int outcome)
    {
        var node = Root;
        foreach (var step in steps)
        {
            node = node.Next(step);
        }

        node.Outcomes.Add(outcome);
    }

    public bool CanStartWith(ushort word) =>
        Root.Find(word) is not null || Root.Others.Exists(edge => edge.Step.Slot is { } slot && slot.CanStartWith(word));

    public Trie Build() => new TrieLayout().Build(Root, 0);

    /// <summary>The same for a tree with many beginnings, whose slots are sealed.</summary>
    /// <param name="vocabulary">How many words the vocabulary has.</param>
    public Trie Build(int vocabulary) => new TrieLayout().Build(Root, vocabulary);
}
