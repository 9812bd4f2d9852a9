using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>Many patterns in one tree: what begins alike is tried once.</summary>
/// <typeparam name="T">What a pattern leads to.</typeparam>
internal sealed class Trie<T>
{
    private readonly Node root = new();

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

    public bool CanStartWithNumber => root.Others.Exists(edge => edge.Step.Slot is { CanStartWithNumber: true });

    /// <summary>Reports every pattern that matches at <paramref name="position"/>.</summary>
    public void Match<TVisitor>(Scan scan, int position, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        Capture[] captures = new Capture[8];
        Walk(root, scan, position, position, captures, 0, ref visitor);
    }

    public interface IVisitor
    {
        void Found(T outcome, int end, ReadOnlySpan<Capture> captures);
    }

    /// <summary>Recursion follows the pattern, not the text: it is as deep as the longest pattern.</summary>
    private static void Walk<TVisitor>(Node node, Scan scan, int start, int position, Capture[] captures, int captured, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        foreach (var outcome in node.Outcomes)
        {
            visitor.Found(outcome, position, captures.AsSpan(0, captured));
        }

        if (position >= scan.End || node.IsLeaf)
        {
            return;
        }

        ref readonly var token = ref scan.Tokens[position];
        if (token.Word != 0 && node.Words.Count > 0)
        {
            if (node.Words.TryGetValue(token.Word, out var next))
            {
                Walk(next, scan, start, position + 1, captures, captured, ref visitor);
            }

            if (token.OtherWord != 0 && node.Words.TryGetValue(token.OtherWord, out next))
            {
                Walk(next, scan, start, position + 1, captures, captured, ref visitor);
            }
        }

        foreach (var (step, next) in node.Others)
        {
            if (step.Glued && scan.Tokens[position - 1].End != token.Start)
            {
                continue;
            }

            if (step.Slot is { } slot)
            {
                if (captured < captures.Length && scan.MayStart(slot, position) && slot.Match(scan, position, out var value) is > 0 and var end)
                {
                    captures[captured] = new Capture(step.Capture!, position, end, value);
                    Walk(next, scan, start, end, captures, captured + 1, ref visitor);
                }
            }
            else if (step.Word != 0 ? token.Is(step.Word) : token.Is(step.Mark))
            {
                Walk(next, scan, start, position + 1, captures, captured, ref visitor);
            }
        }
    }

    private sealed class Node
    {
        public Dictionary<ushort, Node> Words { get; } = [];

        public List<(Step Step, Node Next)> Others { get; } = [];

        public List<T> Outcomes { get; } = [];

        public bool IsLeaf => Words.Count == 0 && Others.Count == 0;

        public Node Next(Step step)
        {
            if (step is { Word: not 0, Glued: false })
            {
                return Words.TryGetValue(step.Word, out var known) ? known : Words[step.Word] = new Node();
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
}

/// <summary>What a slot took: its name in the pattern, its tokens, its value.</summary>
internal readonly record struct Capture(string Name, int Start, int End, SlotValue Value);
