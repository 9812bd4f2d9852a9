using System.Numerics;

namespace Timeline.Tokenization;

/// <summary>
/// From spellings to the numbers of words, in one open-addressed table. The tokenizer hashes a word while it reads it, so that a
/// word costs one probe: for itself and for what it may be without accents.
/// </summary>
internal sealed class SpellingTable
{
    public const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    private readonly record struct Entry(string Spelling, uint Hash, ushort Exact, ushort Plain);

    private readonly Entry[] entries;
    private readonly int mask;

    /// <param name="exact">The words.</param>
    /// <param name="plain">Words by their spelling without accents.</param>
    public SpellingTable(Dictionary<string, ushort> exact, Dictionary<string, ushort> plain)
    {
        entries = new Entry[BitOperations.RoundUpToPowerOf2((uint)(exact.Count + plain.Count) * 2 + 1)];
        mask = entries.Length - 1;
        foreach (var (spelling, number) in exact)
        {
            Insert(new(spelling, HashOf(spelling), number, plain.GetValueOrDefault(spelling)));
        }

        foreach (var (spelling, number) in plain)
        {
            if (!exact.ContainsKey(spelling))
            {
                Insert(new(spelling, HashOf(spelling), 0, number));
            }
        }
    }

    /// <summary>The hash of a word that is one letter longer.</summary>
    public static uint Hash(uint hash, char nextLetter) => (hash ^ nextLetter) * Prime;

    public static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var letter in word)
        {
            hash = Hash(hash, letter);
        }

        return hash;
    }

    /// <summary>The word that is spelled so, and the accented one that is once its accents are gone; 0 where there is none.</summary>
    public (ushort Exact, ushort Plain) Find(ReadOnlySpan<char> word, uint hash)
    {
        for (var slot = Slot(hash); entries[slot].Spelling is { } spelling; slot = (slot + 1) & mask)
        {
            if (entries[slot].Hash == hash && word.SequenceEqual(spelling))
            {
                return (entries[slot].Exact, entries[slot].Plain);
            }
        }

        return (0, 0);
    }

    private void Insert(Entry entry)
    {
        var slot = Slot(entry.Hash);
        while (entries[slot].Spelling is not null)
        {
            slot = (slot + 1) & mask;
        }

        entries[slot] = entry;
    }

    /// <summary>The low bits of this hash hardly know the first letters; the high ones are mixed in.</summary>
    private int Slot(uint hash) => (int)(hash ^ (hash >> 15)) & mask;
}
