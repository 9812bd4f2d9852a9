namespace Timeline.Recognition;

/// <summary>Gathers patterns into a tree, and turns the tree into the arrays that a text is matched with.</summary>
internal sealed class TrieBuilder<T>
{
    private readonly Node root = new();

    public bool CanStartWithNumber => root.Others.Exists(static edge => edge.Step.Digits is not null || edge.Step.Slot is { CanStartWithNumber: true });

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
