namespace Timeline.Recognition;

/// <summary>Gathers patterns into a tree: <see cref="TrieLayout"/> lays it out.</summary>
internal sealed class TrieBuilder
{
    private readonly TrieBranch root = new(null);

    /// <summary>Whether a pattern can begin with digits.</summary>
    public bool CanStartWithNumber => NamesNumber || root.Others.Exists(static edge => edge.Step.Slot is { CanStartWithNumber: true });

    /// <summary>Whether a pattern begins with a number that it names.</summary>
    public bool NamesNumber => root.Others.Exists(static edge => edge.Step.Digits is not null);

    /// <summary>The words that patterns begin with, but for glued ones.</summary>
    public IEnumerable<Step> FirstWords => root.Words.Select(static branch => branch.Step);

    /// <summary>The slots that patterns begin with.</summary>
    public IEnumerable<Slot> FirstSlots => root.Others.Select(static edge => edge.Step.Slot).OfType<Slot>();

    /// <param name="steps">A pattern.</param>
    /// <param name="outcome">The number of what it leads to.</param>
    public void Add(IReadOnlyList<Step> steps, int outcome)
    {
        var node = root;
        foreach (var step in steps)
        {
            node = node.Next(step);
        }

        node.Outcomes.Add(outcome);
    }

    public bool CanStartWith(ushort word) =>
        root.Words.Exists(branch => branch.Step.Word == word) || root.Others.Exists(edge => edge.Step.Slot is { } slot && slot.CanStartWith(word));

    public Trie Build() => new TrieLayout().Build(root, 0);

    /// <summary>The same for a tree with many beginnings, whose slots are sealed.</summary>
    /// <param name="vocabulary">How many words the vocabulary has.</param>
    public Trie Build(int vocabulary) => new TrieLayout().Build(root, vocabulary);
}
