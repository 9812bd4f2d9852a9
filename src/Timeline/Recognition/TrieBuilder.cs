namespace Timeline.Recognition;

/// <summary>Gathers patterns into a tree, and turns the tree into the arrays that a text is matched with.</summary>
internal sealed class TrieBuilder<T>
{
    private readonly Node root = new();

    /// <summary>Whether a pattern can begin with digits.</summary>
    public bool CanStartWithNumber => root.Others.Exists(static edge => edge.Step.Digits is not null || edge.Step.Slot is { CanStartWithNumber: true });

    /// <summary>Whether a pattern begins with a number that it names.</summary>
    public bool NamesNumber => root.Others.Exists(static edge => edge.Step.Digits is not null);

    /// <summary>The words that patterns begin with, but for glued ones.</summary>
    public IEnumerable<ushort> FirstWords => root.Words.Keys;

    /// <summary>The slots that patterns begin with.</summary>
    public IEnumerable<Slot> FirstSlots => root.Others.Select(static edge => edge.Step.Slot).OfType<Slot>();

    public void Add(IReadOnlyList<Step> steps, T outcome)
    {
        var node = root;
        foreach (var step in steps)
        {
            node = node.Next(step);
        }

        node.Outcomes.Add(outcome);
    }

    public bool CanStartWith(ushort word) =>
        root.Words.ContainsKey(word) || root.Others.Exists(edge => edge.Step.Slot is { } slot && slot.CanStartWith(word));

    public Trie<T> Build() => new(root.Build());

    /// <summary>The same for a tree with many beginnings, whose slots are sealed.</summary>
    /// <param name="words">How many words the vocabulary has.</param>
    public Trie<T> Build(int words)
    {
        var built = root.Build();
        return new(built, new TrieStarts<T>(built.Others, words));
    }

    private sealed class Node
    {
        public SortedList<ushort, Node> Words { get; } = [];

        public List<(Step Step, Node Next)> Others { get; } = [];

        public List<T> Outcomes { get; } = [];

        public Node Next(Step step)
        {
            if (step is { Word: not 0, Glued: false })
            {
                if (!Words.TryGetValue(step.Word, out var known))
                {
                    Words.Add(step.Word, known = new Node());
                }

                return known;
            }

            foreach (var (other, next) in Others)
            {
                if (other == step)
                {
                    return next;
                }
            }

            var added = new Node();
            Others.Add((step, added));
            return added;
        }

        public TrieNode<T> Build()
        {
            var nodes = new TrieNode<T>[Words.Count];
            for (var i = 0; i < nodes.Length; i++)
            {
                nodes[i] = Words.Values[i].Build();
            }

            var others = new TrieEdge<T>[Others.Count];
            for (var i = 0; i < others.Length; i++)
            {
                others[i] = new(Others[i].Step, Others[i].Next.Build());
            }

            return new([.. Words.Keys], nodes, others, [.. Outcomes]);
        }
    }
}
