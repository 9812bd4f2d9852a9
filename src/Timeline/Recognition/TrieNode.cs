using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>A place in a trie: where in the arrays of the trie its words, numbers, edges and outcomes begin, and how many there are.</summary>
internal struct TrieNode
{
    /// <summary>A bit for each word that leads on, by the low bits of its number: most words are told apart without a search.</summary>
    public ulong WordFilter;

    /// <summary>The kinds of all edges together: most tokens begin none of them.</summary>
    public ulong EdgeKinds;

    public int Words;
    public int Numbers;
    public int Edges;
    public int Outcomes;
    public ushort WordCount;
    public ushort NumberCount;
    public ushort EdgeCount;
    public ushort OutcomeCount;
}

/// <summary>A step that is no plain word, and where it leads.</summary>
/// <param name="Kind">The bit of its slot, or that of the kind of token that it takes.</param>
internal readonly record struct TrieEdge(ulong Kind, int Next, bool IsGlued)
{
    /// <summary>The bit of a step that takes tokens of a kind: the last ones, behind those of the slots.</summary>
    public static ulong Takes(TokenKind kind) => 1UL << (63 - (int)kind);
}
