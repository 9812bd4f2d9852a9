using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>The arrays of a trie while they grow: each node reserves the places of its children, which are then filled in.</summary>
internal sealed class TrieLayout
{
    private readonly List<int> words = [];
    private readonly List<int> numbers = [];
    private readonly Gathering<TrieEdge> edges = new(default);
    private readonly List<Step> steps = [];
    private readonly List<int> outcomes = [];

    /// <summary>As many as the tree has places: a large array that grows is made anew a dozen times, in memory that the first text waits for.</summary>
    private TrieNode[] nodes = [];

    /// <summary>How many places have been reserved.</summary>
    private int reserved = 1;

    public Trie Build(TrieBranch root, int vocabulary)
    {
        nodes = new TrieNode[CountOf(root)];
        Place(root, 0);
        var starts = vocabulary == 0 ? null : StartsOf(root, vocabulary);
        return new Trie(nodes, words.ToArray(), numbers.ToArray(), edges.ToArray(), steps.ToArray(), outcomes.ToArray(), starts);
    }

    private void Place(TrieBranch node, int number)
    {
        var placed = new TrieNode
        {
            Words = words.Count,
            WordCount = checked((ushort)node.Words.Count),
            Numbers = numbers.Count,
            NumberCount = checked((ushort)node.Numbers.Count),
            FirstChild = reserved,
            Edges = edges.Count,
            EdgeCount = checked((ushort)node.Others.Count),
            Outcomes = outcomes.Count,
            OutcomeCount = checked((ushort)node.Outcomes.Length),
        };
        outcomes.AddRange(node.Outcomes);
        foreach (var branch in node.Words)
        {
            placed.WordFilter |= 1UL << branch.Step.Word;
            words.Add(branch.Step.Word);
        }

        foreach (var branch in node.Numbers)
        {
            numbers.Add(branch.Step.Digits!.Value);
        }

        foreach (var branch in node.Others)
        {
            var step = branch.Step;
            var edge = new TrieEdge(step.Slot?.Bit ?? TrieEdge.Takes(step.Kind), placed.FirstChild + placed.WordCount + placed.NumberCount + (edges.Count - placed.Edges), step.Glued);
            placed.EdgeKinds |= edge.Kind;
            edges.Add(edge);
            steps.Add(step);
        }

        reserved += placed.WordCount + placed.NumberCount + placed.EdgeCount;
        nodes[number] = placed;
        var child = placed.FirstChild;
        PlaceAll(node.Words, ref child);
        PlaceAll(node.Numbers, ref child);
        PlaceAll(node.Others, ref child);
    }

    private static int CountOf(TrieBranch branch) => 1 + CountOf(branch.Words) + CountOf(branch.Numbers) + CountOf(branch.Others);

    private static int CountOf(TrieBranches branches)
    {
        var count = 0;
        foreach (var branch in branches)
        {
            count += CountOf(branch);
        }

        return count;
    }

    private void PlaceAll(TrieBranches branches, ref int child)
    {
        foreach (var branch in branches)
        {
            Place(branch, child++);
        }
    }

    private TrieStarts StartsOf(TrieBranch root, int vocabulary)
    {
        var nextOf = new ushort[vocabulary];
        var edgesOf = new ulong[vocabulary];
        var child = nodes[0].FirstChild;
        foreach (var branch in root.Words)
        {
            nextOf[branch.Step.Word] = checked((ushort)child++);
        }

        var ofDigits = new ulong[DigitRun.Count];
        var edge = 0;
        foreach (var branch in root.Others)
        {
            var (step, bit) = (branch.Step, Bit(edge++));
            for (var run = 0; run < ofDigits.Length; run++)
            {
                ofDigits[run] |= step.Digits is not null || DigitRun.Has(step.Slot?.Digits ?? DigitRuns.None, run) ? bit : 0;
            }

            edgesOf[step.Word] |= step.Word != 0 ? bit : 0;
            if (step.Slot is not { } slot)
            {
                continue;
            }

            foreach (var word in slot.Openers)
            {
                edgesOf[word] |= bit;
            }
        }

        Gathering<EdgeList> lists = new(default);
        foreach (var set in ofDigits)
        {
            lists.Add(ListOf(set));
        }

        var known = new ulong[byte.MaxValue];
        var listOf = new byte[vocabulary];
        for (var word = 0; word < vocabulary; word++)
        {
            var list = DigitRun.Count;
            while (list < lists.Count && known[list] != edgesOf[word])
            {
                list++;
            }

            if (list == lists.Count)
            {
                known[list] = edgesOf[word];
                lists.Add(ListOf(edgesOf[word]));
            }

            listOf[word] = (byte)list;
        }

        return new TrieStarts(nextOf, listOf, lists.ToArray());
    }

    /// <summary>Copies some edges of the root side by side, in their order.</summary>
    private EdgeList ListOf(ulong set)
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

        return new EdgeList(first, edges.Count - first);
    }

    private static ulong Bit(int edge) => edge < 64 ? 1UL << edge : throw new InvalidOperationException("A level begins with more slots than a word has bits.");
}
