using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>
/// Many patterns in one: what begins alike is tried once, and what goes on alike is kept once. It lies in a few arrays, since a text walks it a
/// hundred thousand times and waits for memory more than for anything else. Made by <see cref="TrieBuilder"/>.
/// </summary>
/// <param name="nodes">The places; the first is where every pattern begins.</param>
/// <param name="words">The plain words that lead on from each place, in ascending order.</param>
/// <param name="wordNexts">The place that each of them leads to.</param>
/// <param name="numbers">The numbers that lead on from each place, in ascending order.</param>
/// <param name="numberNexts">The place that each of them leads to.</param>
/// <param name="edges">Slots, marks and glued words that lead on, in the order of the rules.</param>
/// <param name="steps">What each edge takes.</param>
/// <param name="outcomes">The numbers of the patterns that end at each place.</param>
/// <param name="starts">The ways on from the first place by first token; null where there are too few to be worth it.</param>
internal sealed class Trie(TrieNode[] nodes, int[] words, int[] wordNexts, int[] numbers, int[] numberNexts, TrieEdge[] edges, Step[] steps, int[] outcomes, TrieStarts? starts)
{
    /// <summary>No pattern has more slots.</summary>
    private const int MostCaptures = 8;

    public interface IVisitor
    {
        /// <param name="outcome">The number of what the pattern leads to.</param>
        void Found(int outcome, int end, ReadOnlySpan<Capture> captures);
    }

    /// <summary>Reports every pattern that matches at <paramref name="position"/>.</summary>
    public void Match<TVisitor>(Scan scan, int position, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        ref readonly var token = ref scan.Tokens[position];
        if (starts is null || token.OtherWord != 0 || scan.MayStartName(position))
        {
            Walk(0, scan, position, scan.Captures.Count, ref visitor);
            return;
        }

        if (token.Kind == TokenKind.Number)
        {
            FollowNumber(nodes[0], token.Number, scan, position, scan.Captures.Count, ref visitor);
        }

        var (next, first, count) = starts.At(token);
        if (next != 0)
        {
            Walk(next, scan, position + 1, scan.Captures.Count, ref visitor);
        }

        Follow(first, count, scan, position, scan.Captures.Count, ref visitor);
    }

    /// <summary>Recursion follows the pattern, not the text: it is as deep as the longest pattern.</summary>
    /// <param name="from">How many captures belong to the patterns around this one.</param>
    private void Walk<TVisitor>(int number, Scan scan, int position, int from, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        ref readonly var node = ref nodes[number];
        for (var i = 0; i < node.OutcomeCount; i++)
        {
            visitor.Found(outcomes[node.Outcomes + i], position, scan.Captures.Since(from));
        }

        if (position >= scan.End)
        {
            return;
        }

        ref readonly var token = ref scan.Tokens[position];
        if (token.Word != 0 && node.WordFilter != 0)
        {
            FollowWord(node, token.Word, scan, position, from, ref visitor);
            if (token.OtherWord != 0)
            {
                FollowWord(node, token.OtherWord, scan, position, from, ref visitor);
            }
        }

        if (token.Kind == TokenKind.Number)
        {
            FollowNumber(node, token.Number, scan, position, from, ref visitor);
        }

        if (node.EdgeCount > 0 && (node.EdgeKinds & scan.SlotsAt(position)) != 0)
        {
            Follow(node.Edges, node.EdgeCount, scan, position, from, ref visitor);
        }
    }

    private void FollowWord<TVisitor>(in TrieNode node, ushort word, Scan scan, int position, int from, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        if ((node.WordFilter & (1UL << word)) != 0 && IndexOf(words, node.Words, node.WordCount, word) is >= 0 and var index)
        {
            Walk(wordNexts[index], scan, position + 1, from, ref visitor);
        }
    }

    private void FollowNumber<TVisitor>(in TrieNode node, int number, Scan scan, int position, int from, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        if (IndexOf(numbers, node.Numbers, node.NumberCount, number) is >= 0 and var index)
        {
            Walk(numberNexts[index], scan, position + 1, from, ref visitor);
        }
    }

    /// <summary>The place of a value in a part of an array that is in ascending order; −1 where it is not there.</summary>
    private static int IndexOf(int[] sorted, int first, int count, int sought)
    {
        var (low, high) = (first, first + count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = sorted[middle] < sought ? (middle + 1, high) : (low, middle);
        }

        return low < first + count && sorted[low] == sought ? low : -1;
    }

    private void Follow<TVisitor>(int first, int count, Scan scan, int position, int from, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        var slots = scan.SlotsAt(position);
        ref readonly var token = ref scan.Tokens[position];
        for (var i = first; i < first + count; i++)
        {
            ref readonly var edge = ref edges[i];
            if ((edge.Kind & slots) == 0 || (edge.IsGlued && scan.Tokens[position - 1].End != token.Start))
            {
                continue;
            }

            var step = steps[i];
            if (step.Slot is { } slot)
            {
                if (scan.Captures.Count - from < MostCaptures && slot.Match(scan, position, out var value) is > 0 and var end)
                {
                    scan.Captures.Push(new Capture(step.Capture!, position, end, value));
                    Walk(edge.Next, scan, end, from, ref visitor);
                    scan.Captures.Pop();
                }
            }
            else if (step.Takes(token))
            {
                Walk(edge.Next, scan, position + 1, from, ref visitor);
            }
        }
    }
}
