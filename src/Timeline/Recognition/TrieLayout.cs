using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>The arrays of a trie while they grow.</summary>
internal sealed class TrieLayout
{
    private readonly Gathering<TrieEdge> edges = new(default);
    private readonly List<Step> steps = [];
    private readonly List<int> outcomes = [];
    private TrieNode[] nodes = [];

    // As long as they will be: an array that grows is made anew a dozen times, in memory that the first text waits for.
    private int[] words = [];
    private int[] wordNexts = [];
    private int[] numbers = [];
    private int[] numberNexts = [];
    private int wordCount;
    private int numberCount;

    /// <param name="places">The places, by their numbers.</param>
    /// <param name="vocabulary">How many words the vocabulary has; 0 where few words lead on from the first place.</param>
    public Trie Build(List<TriePlace> places, int vocabulary)
    {
        var (allWords, allNumbers) = (0, 0);
        foreach (var place in places)
        {
            allWords += place.Words.Length;
            allNumbers += place.Numbers.Length;
        }

        (words, wordNexts, numbers, numberNexts) = (new int[allWords], new int[allWords], new int[allNumbers], new int[allNumbers]);
        nodes = new TrieNode[places.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = NodeOf(places[i]);
        }

        var starts = vocabulary == 0 ? null : StartsOf(places[0], vocabulary);
        return new Trie(nodes, words, wordNexts, numbers, numberNexts, edges.ToArray(), steps.ToArray(), outcomes.ToArray(), starts);
    }

    private TrieNode NodeOf(TriePlace place)
    {
        var node = new TrieNode
        {
            Words = wordCount,
            WordCount = checked((ushort)place.Words.Length),
            Numbers = numberCount,
            NumberCount = checked((ushort)place.Numbers.Length),
            Edges = edges.Count,
            EdgeCount = checked((ushort)place.Others.Length),
            Outcomes = outcomes.Count,
            OutcomeCount = checked((ushort)place.Outcomes.Length),
        };
        outcomes.AddRange(place.Outcomes);
        foreach (var (step, to) in place.Words)
        {
            node.WordFilter |= 1UL << step.Word;
            words[wordCount] = step.Word;
            wordNexts[wordCount++] = to.Number;
        }

        foreach (var (step, to) in place.Numbers)
        {
            numbers[numberCount] = step.Digits!.Value;
            numberNexts[numberCount++] = to.Number;
        }

        foreach (var (step, to) in place.Others)
        {
            var edge = new TrieEdge(step.Slot?.Bit ?? TrieEdge.Takes(step.Kind), to.Number, step.Glued);
            node.EdgeKinds |= edge.Kind;
            edges.Add(edge);
            steps.Add(step);
        }

        return node;
    }

    private TrieStarts StartsOf(TriePlace root, int vocabulary)
    {
        var nextOf = new ushort[vocabulary];
        var edgesOf = new ulong[vocabulary];
        foreach (var (step, to) in root.Words)
        {
            nextOf[step.Word] = checked((ushort)to.Number);
        }

        var ofDigits = new ulong[DigitRun.Count];
        var edge = 0;
        foreach (var (step, _) in root.Others)
        {
            var bit = Bit(edge++);
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
