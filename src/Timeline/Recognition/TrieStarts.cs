using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>
/// The ways into a trie by the first token: a level begins with hundreds of words and dozens of slots, and one word can begin two
/// or three of them. Words that begin the same slots share a list.
/// </summary>
/// <param name="nextOf">For each word the place that it leads to, 0 where it begins nothing itself.</param>
/// <param name="listOf">For each word the number of its list of edges.</param>
/// <param name="lists">Where each list lies among the edges of the trie; the first are those of digits, by the length of their run.</param>
internal sealed class TrieStarts(ushort[] nextOf, byte[] listOf, EdgeList[] lists)
{
    /// <summary>The place that a token leads to, and the edges that may begin with it. Words that tables add later begin nothing.</summary>
    public (int Next, int First, int Count) At(in Token token)
    {
        if (token.Kind == TokenKind.Number)
        {
            var (firstOfDigits, countOfDigits) = lists[DigitRun.Index(token)];
            return (0, firstOfDigits, countOfDigits);
        }

        if (token.Word >= nextOf.Length)
        {
            return default;
        }

        var (first, count) = lists[listOf[token.Word]];
        return (nextOf[token.Word], first, count);
    }
}

/// <summary>A list of edges: where it begins among those of the trie, and how many it has.</summary>
internal readonly record struct EdgeList(int First, int Count);
