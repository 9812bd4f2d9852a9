using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>
/// The slots and numbers that patterns begin with, by the first token: a level has dozens of them, and a word can begin two or
/// three. Words that can begin the same ones share a list.
/// </summary>
internal sealed class TrieStarts<T>
{
    private readonly TrieEdge<T>[] all;
    private readonly TrieEdge<T>[] ofNumber;
    private readonly TrieEdge<T>[][] lists;

    /// <summary>For each word the number of its list.</summary>
    private readonly byte[] listOf;

    /// <param name="edges">All that patterns begin with, but for plain words.</param>
    /// <param name="words">How many words the vocabulary has.</param>
    public TrieStarts(TrieEdge<T>[] edges, int words)
    {
        all = edges;
        ofNumber = Array.FindAll(edges, static edge => edge.Step.Slot?.OpensWithNumber ?? edge.Step.Digits is not null);
        listOf = new byte[words];
        List<TrieEdge<T>[]> known = [[]];
        Dictionary<ulong, byte> numbers = new() { [0] = 0 };
        var sets = EdgesOfWords(edges, words);
        for (var word = 0; word < words; word++)
        {
            if (!numbers.TryGetValue(sets[word], out listOf[word]))
            {
                numbers.Add(sets[word], listOf[word] = checked((byte)known.Count));
                known.Add(Chosen(edges, sets[word]));
            }
        }

        lists = [.. known];
    }

    /// <summary>What may begin with a token, in the order of the rules: all of it where the token may be two words, or a name of the user's.</summary>
    public ReadOnlySpan<TrieEdge<T>> At(in Token token, bool mayBeName) =>
        mayBeName || token.OtherWord != 0 ? all
        : token.Kind == TokenKind.Number ? ofNumber
        : token.Word < listOf.Length ? lists[listOf[token.Word]]
        : [];

    /// <summary>For each word a bit for each edge that it can begin.</summary>
    private static ulong[] EdgesOfWords(TrieEdge<T>[] edges, int words)
    {
        if (edges.Length > 64)
        {
            throw new InvalidOperationException("One level has more beginnings than a word has bits.");
        }

        var sets = new ulong[words];
        for (var number = 0; number < edges.Length; number++)
        {
            var step = edges[number].Step;
            if (step.Word != 0)
            {
                sets[step.Word] |= 1UL << number;
            }

            for (var word = 0; step.Slot is { } slot && word < words; word++)
            {
                sets[word] |= slot.Opens((ushort)word) ? 1UL << number : 0;
            }
        }

        return sets;
    }

    private static TrieEdge<T>[] Chosen(TrieEdge<T>[] edges, ulong set)
    {
        List<TrieEdge<T>> chosen = [];
        for (var number = 0; number < edges.Length; number++)
        {
            if ((set & (1UL << number)) != 0)
            {
                chosen.Add(edges[number]);
            }
        }

        return [.. chosen];
    }
}
