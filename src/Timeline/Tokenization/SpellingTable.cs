namespace Timeline.Tokenization;

/// <summary>
/// From spellings to the numbers of words, in one open-addressed table. The tokenizer hashes a word while it reads it, so that a
/// word costs one probe: for itself and for what it may be without accents. Most words of a text are not in it, and the hashes
/// alone, which lie side by side, tell.
/// </summary>
internal sealed class SpellingTable
{
    public const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>0 where a slot is free; no word has it, as <see cref="Kept"/> sees to.</summary>
    private uint[] hashes = new uint[1024];
    private Entry[] entries = new Entry[1024];
    private int count;

    private readonly record struct Entry(string Spelling, ushort Exact, ushort Plain);

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
        var slot = SlotOf(word, hash);
        return (entries[slot].Exact, entries[slot].Plain);
    }

    public void AddExact(string word, ushort number)
    {
        ref var entry = ref EntryOf(word);
        entry = entry with { Exact = number };
    }

    /// <summary>Adds a word by its spelling without accents; the first word of a spelling stays.</summary>
    public void AddPlain(string spelling, ushort number)
    {
        ref var entry = ref EntryOf(spelling);
        entry = entry.Plain == 0 ? entry with { Plain = number } : entry;
    }

    private ref Entry EntryOf(string spelling)
    {
        if (count * 2 >= hashes.Length)
        {
            Grow();
        }

        var hash = HashOf(spelling);
        var slot = SlotOf(spelling, hash);
        if (hashes[slot] == 0)
        {
            hashes[slot] = Kept(hash);
            entries[slot] = new Entry(spelling, 0, 0);
            count++;
        }

        return ref entries[slot];
    }

    private void Grow()
    {
        var (oldHashes, oldEntries) = (hashes, entries);
        (hashes, entries) = (new uint[oldHashes.Length * 2], new Entry[oldEntries.Length * 2]);
        for (var i = 0; i < oldHashes.Length; i++)
        {
            if (oldHashes[i] != 0)
            {
                var slot = SlotOf(oldEntries[i].Spelling, HashOf(oldEntries[i].Spelling));
                (hashes[slot], entries[slot]) = (oldHashes[i], oldEntries[i]);
            }
        }
    }

    /// <summary>The slot of a spelling, or the free one where it would be.</summary>
    private int SlotOf(ReadOnlySpan<char> spelling, uint hash)
    {
        // The low bits of this hash hardly know the first letters; the high ones are mixed in.
        var (kept, mask) = (Kept(hash), hashes.Length - 1);
        var slot = (int)(hash ^ (hash >> 15)) & mask;
        while (hashes[slot] != 0 && (hashes[slot] != kept || !spelling.SequenceEqual(entries[slot].Spelling)))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private static uint Kept(uint hash) => hash == 0 ? 1 : hash;
}
