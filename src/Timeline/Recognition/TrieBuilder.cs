namespace Timeline.Recognition;

/// <summary>Gathers patterns into a tree, and lays the tree out in the arrays that a text is matched with.</summary>
internal sealed class TrieBuilder
{
    private readonly Node root = new();

    /// <summary>Whether a pattern can begin with digits.</summary>
    public bool CanStartWithNumber => NamesNumber || root.Others.Exists(static edge => edge.Step.Slot is { CanStartWithNumber: true });

    /// <summary>Whether a pattern begins with a number that it names.</summary>
    public bool NamesNumber => root.Others.Exists(static edge => edge.Step.Digits is not null);

    /// <summary>The words that patterns begin with, but for glued ones.</summary>
    public IEnumerable<ushort> FirstWords => root.Words.Keys;

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
        root.Words.ContainsKey(word) || root.Others.Exists(edge => edge.Step.Slot is { } slot && slot.CanStartWith(word));

    public Trie Build() => new Layout().Build(root, 0);

    /// <summary>The same for a tree with many beginnings, whose slots are sealed.</summary>
    /// <param name="vocabulary">How many words the vocabulary has.</param>
    public Trie Build(int vocabulary) => new Layout().Build(root, vocabulary);

    private sealed class Node
    {
        public SortedList<ushort, Node> Words { get; } = [];

        public List<(Step Step, Node Next)> Others { get; } = [];

        public List<int> Outcomes { get; } = [];

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
    }

    /// <summary>The arrays of a trie while they grow: each node reserves the places of its children, which are then filled in.</summary>
    private sealed class Layout
    {
        private readonly List<TrieNode> nodes = [default];
        private readonly List<ushort> words = [];
        private readonly List<TrieEdge> edges = [];
        private readonly List<Step> steps = [];
        private readonly List<int> outcomes = [];

        public Trie Build(Node root, int vocabulary)
        {
            Place(root, 0);
            var starts = vocabulary == 0 ? null : StartsOf(root, vocabulary);
            return new Trie([.. nodes], [.. words], [.. edges], [.. steps], [.. outcomes], starts);
        }

        private void Place(Node node, int number)
        {
            var placed = new TrieNode
            {
                Words = words.Count,
                WordCount = checked((ushort)node.Words.Count),
                FirstChild = nodes.Count,
                Edges = edges.Count,
                EdgeCount = checked((ushort)node.Others.Count),
                Outcomes = outcomes.Count,
                OutcomeCount = checked((ushort)node.Outcomes.Count),
            };
            words.AddRange(node.Words.Keys);
            outcomes.AddRange(node.Outcomes);
            foreach (var word in node.Words.Keys)
            {
                placed.WordFilter |= 1UL << word;
                nodes.Add(default);
            }

            foreach (var (step, _) in node.Others)
            {
                var edge = new TrieEdge(step.Slot?.Bit ?? TrieEdge.NoSlot, nodes.Count, step.Glued);
                placed.EdgeKinds |= edge.Kind;
                edges.Add(edge);
                steps.Add(step);
                nodes.Add(default);
            }

            nodes[number] = placed;
            for (var i = 0; i < node.Words.Count; i++)
            {
                Place(node.Words.Values[i], placed.FirstChild + i);
            }

            for (var i = 0; i < node.Others.Count; i++)
            {
                Place(node.Others[i].Next, placed.FirstChild + node.Words.Count + i);
            }
        }

        private TrieStarts StartsOf(Node root, int vocabulary)
        {
            var nextOf = new ushort[vocabulary];
            var edgesOf = new ulong[vocabulary];
            for (var i = 0; i < root.Words.Count; i++)
            {
                nextOf[root.Words.Keys[i]] = checked((ushort)(nodes[0].FirstChild + i));
            }

            var ofDigits = 0UL;
            for (var i = 0; i < root.Others.Count; i++)
            {
                var (step, bit) = (root.Others[i].Step, Bit(i));
                ofDigits |= step.Digits is not null || step.Slot is { OpensWithNumber: true } ? bit : 0;
                edgesOf[step.Word] |= step.Word != 0 ? bit : 0;
                for (var word = 0; step.Slot is { } slot && word < vocabulary; word++)
                {
                    edgesOf[word] |= slot.Opens((ushort)word) ? bit : 0;
                }
            }

            List<(int First, int Count)> lists = [ListOf(ofDigits)];
            var listOf = new byte[vocabulary];
            Dictionary<ulong, byte> known = [];
            for (var word = 0; word < vocabulary; word++)
            {
                if (!known.TryGetValue(edgesOf[word], out listOf[word]))
                {
                    known.Add(edgesOf[word], listOf[word] = checked((byte)lists.Count));
                    lists.Add(ListOf(edgesOf[word]));
                }
            }

            return new TrieStarts(nextOf, listOf, [.. lists]);
        }

        /// <summary>Copies some edges of the root side by side, in their order.</summary>
        private (int First, int Count) ListOf(ulong set)
        {
            var (first, root) = (edges.Count, nodes[0]);
            for (var i = 0; i < root.EdgeCount; i++)
            {
                if ((set & Bit(i)) != 0)
                {
                    edges.Add(edges[root.Edges + i]);
                    steps.Add(steps[root.Edges + i]);
                }
            }

            return (first, edges.Count - first);
        }

        private static ulong Bit(int edge) => edge < 64 ? 1UL << edge : throw new InvalidOperationException("A level begins with more slots than a word has bits.");
    }
}
