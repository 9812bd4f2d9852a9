using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>Many patterns in one tree: what begins alike is tried once. Made by <see cref="TrieBuilder{T}"/>.</summary>
/// <typeparam name="T">What a pattern leads to.</typeparam>
/// <param name="root">Where every pattern begins.</param>
/// <param name="starts">Its edges by first token; null where there are too few to be worth it.</param>
internal sealed class Trie<T>(TrieNode<T> root, TrieStarts<T>? starts = null)
{
    /// <summary>No pattern has more slots.</summary>
    private const int MostCaptures = 8;

    /// <summary>Reports every pattern that matches at <paramref name="position"/>.</summary>
    public void Match<TVisitor>(Scan scan, int position, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        var from = scan.Captures.Count;
        ref readonly var token = ref scan.Tokens[position];
        FollowWord(root, token, scan, position, from, ref visitor);
        Follow(starts is null ? root.Others : starts.At(token, scan.MayStartName(position)), token, scan, position, from, ref visitor);
    }

    public interface IVisitor
    {
        void Found(T outcome, int end, ReadOnlySpan<Capture> captures);
    }

    /// <summary>Recursion follows the pattern, not the text: it is as deep as the longest pattern.</summary>
    /// <param name="from">How many captures belong to the patterns around this one.</param>
    private static void Walk<TVisitor>(TrieNode<T> node, Scan scan, int position, int from, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        foreach (var outcome in node.Outcomes)
        {
            visitor.Found(outcome, position, scan.Captures.Since(from));
        }

        if (position >= scan.End)
        {
            return;
        }

        ref readonly var token = ref scan.Tokens[position];
        FollowWord(node, token, scan, position, from, ref visitor);
        if (node.Others.Length > 0)
        {
            Follow(node.Others, token, scan, position, from, ref visitor);
        }
    }

    private static void FollowWord<TVisitor>(TrieNode<T> node, in Token token, Scan scan, int position, int from, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        if (token.Word == 0)
        {
            return;
        }

        if (node.After(token.Word) is { } next)
        {
            Walk(next, scan, position + 1, from, ref visitor);
        }

        if (token.OtherWord != 0 && node.After(token.OtherWord) is { } other)
        {
            Walk(other, scan, position + 1, from, ref visitor);
        }
    }

    private static void Follow<TVisitor>(ReadOnlySpan<TrieEdge<T>> edges, in Token token, Scan scan, int position, int from, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        foreach (ref readonly var edge in edges)
        {
            if (edge.Step.Glued && scan.Tokens[position - 1].End != token.Start)
            {
                continue;
            }

            if (edge.Step.Slot is { } slot)
            {
                if ((slot.MayStart(token) || (slot is LevelSlot && scan.MayStartName(position))) && scan.Captures.Count - from < MostCaptures && slot.Match(scan, position, out var value) is > 0 and var end)
                {
                    scan.Captures.Push(new Capture(edge.Step.Capture!, position, end, value));
                    Walk(edge.Next, scan, end, from, ref visitor);
                    scan.Captures.Pop();
                }
            }
            else if (edge.Step.Takes(token))
            {
                Walk(edge.Next, scan, position + 1, from, ref visitor);
            }
        }
    }
}
