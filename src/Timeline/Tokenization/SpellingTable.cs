namespace Timeline.Tokenization;

/// <summary>
/// From spellings to the numbers of words, in one open-addressed table. The tokenizer hashes a word while it reads it, so that a
/// word costs one probe: for itself and for what it may be without accents. Half the words of a text are not in it,
/// and the hashes tell.
/// </summary>
internal sealed class SpellingTable
{
    public const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    private Entry[] entries = new Entry[1024];
    private char[] letters = new char[8192];
    /// <summary>A bit for each sixteen high bits of a hash that some spelling has: half of a text's words are in no table, and most of them are told by it.</summary>
    private readonly ulong[] hashes = new ulong[1 << 10];
    private int count;
    private int written;

    /// <summary>A spelling: its letters lie side by side with those of the others.</summary>
    /// <param name="Hash">0 where a slot is free; no word has it, as <see cref="Kept"/> sees to.</param>
    private readonly record struct Entry(uint Hash, int Start, ushort Length, ushort Exact, ushort Plain);

    /// <summary>A hash to take low bits of: those of the hash itself hardly know the first letters.</summary>
    public static uint Mixed(uint hash) => hash ^ (hash >> 15);

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
        if ((HashesLike(hash) & BitOf(hash)) == 0)
        {
            return default;
        }

        ref readonly var entry = ref entries[SlotOf(word, hash)];
        return (entry.Exact, entry.Plain);
    }

    public void AddExact(string word, ushort number)
    {
        ref var entry = ref EntryOf(word);
        entry = entry with { Exact = number };
    }

    /// <summary>Adds a spelling without accents; the first word of it stays.</summary>
    private void AddPlain(string spelling, ushort number)
    {
        ref var entry = ref EntryOf(spelling);
        entry = entry.Plain == 0 ? entry with { Plain = number } : entry;
    }

    /// <summary>Adds a word by its spelling without accents, if it has any.</summary>
    /// <param name="word">The word.</param>
    /// <param name="number">Its number.</param>
    /// <param name="isOther">Whether a spelling is a word of its own, and none that has lost its accents; null where none is.</param>
    public void AddWithoutAccents(string word, ushort number, Func<string, bool>? isOther = null)
    {
        Span<char> letters = word.ToCharArray();
        if (Accents.Remove(letters) && letters.ToString() is var spelling && isOther?.Invoke(spelling) != true)
        {
            AddPlain(spelling, number);
        }
    }

    private ref Entry EntryOf(string spelling)
    {
        if (count * 2 >= entries.Length)
        {
            Grow();
        }

        var hash = HashOf(spelling);
        var slot = SlotOf(spelling, hash);
        if (entries[slot].Hash == 0)
        {
            entries[slot] = new Entry(Kept(hash), Write(spelling), (ushort)spelling.Length, 0, 0);
            HashesLike(hash) |= BitOf(hash);
            count++;
        }

        return ref entries[slot];
    }

    private void Grow()
    {
        var before = entries;
        entries = new Entry[before.Length * 2];
        foreach (var entry in before)
        {
            if (entry.Hash != 0)
            {
                entries[SlotOf(Spelling(entry), HashOf(Spelling(entry)))] = entry;
            }
        }
    }

    private int Write(string spelling)
    {
        if (written + spelling.Length > letters.Length)
        {
            Array.Resize(ref letters, letters.Length * 2);
        }

        spelling.CopyTo(letters.AsSpan(written));
        written += spelling.Length;
        return written - spelling.Length;
    }

    private ReadOnlySpan<char> Spelling(in Entry entry) => letters.AsSpan(entry.Start, entry.Length);

    /// <summary>The slot of a spelling, or the free one where it would be.</summary>
    private int SlotOf(ReadOnlySpan<char> spelling, uint hash)
    {
        var table = entries;
        var (kept, mask) = (Kept(hash), table.Length - 1);
        var slot = (int)Mixed(hash) & mask;
        while (table[slot].Hash != 0 && (table[slot].Hash != kept || !spelling.SequenceEqual(Spelling(table[slot]))))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private ref ulong HashesLike(uint hash) => ref hashes[hash >> 22];

    private static ulong BitOf(uint hash) => 1UL << (int)(hash >> 16);

    private static uint Kept(uint hash) => hash == 0 ? 1 : hash;
}
