using Timeline.French.Lexicon;
using Timeline.French.Verbs;

namespace Timeline.French.Clauses;

/// <summary>What is known of one token: its readings as a verb, its event noun, and one more than the number of its verb group.</summary>
internal record struct TokenReading(VerbForm[] Forms, EventNoun? Noun, ushort Group);

/// <summary>
/// Room for what is known of the tokens of the sentences that are read. That of a common article is kept for the next one of the thread;
/// what a long one needs beyond it is left to the garbage collector.
/// </summary>
internal sealed class ReadingMemory : IDisposable
{
    /// <summary>As many as stay out of the heap of large objects.</summary>
    private const int BlockSize = 3072;

    [ThreadStatic]
    private static TokenReading[]? kept;

    private readonly TokenReading[] first;
    private TokenReading[] block;
    private int used;

    public ReadingMemory()
    {
        block = first = kept ?? new TokenReading[BlockSize];
        kept = null;
    }

    /// <summary>Room for so many tokens, empty.</summary>
    public ArraySegment<TokenReading> Take(int count)
    {
        if (used + count > block.Length)
        {
            block = new TokenReading[Math.Max(BlockSize, count)];
            used = 0;
        }

        used += count;
        return new ArraySegment<TokenReading>(block, used - count, count);
    }

    /// <summary>Leaves the room to the next article: no sentence may be asked again.</summary>
    public void Dispose()
    {
        Array.Clear(first, 0, ReferenceEquals(block, first) ? used : first.Length);
        kept = first;
    }
}
