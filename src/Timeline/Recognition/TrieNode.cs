namespace Timeline.Recognition;

/// <summary>A step that is no plain word, and where it leads.</summary>
internal readonly record struct TrieEdge<T>(Step Step, TrieNode<T> Next);

/// <summary>A place in a sealed trie: plain words in a sorted array, everything else in a short list.</summary>
/// <param name="words">The words that lead on, in ascending order.</param>
/// <param name="nodes">Where they lead.</param>
/// <param name="others">Slots, marks and glued words, in the order of the rules.</param>
/// <param name="outcomes">The patterns that end here.</param>
internal sealed class TrieNode<T>(ushort[] words, TrieNode<T>[] nodes, TrieEdge<T>[] others, T[] outcomes)
{
    /// <summary>A bit for each word by the low bits of its number: most words are told apart without a search.</summary>
    private readonly ulong filter = FilterOf(words);

    public TrieEdge<T>[] Others { get; } = others;

    public T[] Outcomes { get; } = outcomes;

    /// <summary>The node behind a plain word, or null.</summary>
    public TrieNode<T>? After(ushort word) =>
        (filter & (1UL << word)) != 0 && words.AsSpan().BinarySearch(word) is >= 0 and var index ? nodes[index] : null;

    private static ulong FilterOf(ushort[] words)
    {
        var filter = 0UL;
        foreach (var word in words)
        {
            filter |= 1UL << word;
        }

        return filter;
    }
}
