using System.Numerics;

namespace Timeline.French.Verbs;

/// <summary>
/// The stems of all verbs in one open-addressed table. The hash of a stem follows from that of the stem a letter shorter, so
/// that all the ways of parting a word cost one pass over it.
/// </summary>
internal sealed class StemIndex
{
    private const uint Seed = 2166136261, Prime = 16777619;

    private readonly string[] _spellings;
    private readonly byte[] _lengths;
    private readonly uint[] _hashes;
    private readonly short[] _slots;
    private readonly short[] _nextOfSameStem;
    private readonly int _mask;

    /// <param name="spellings">The infinitive of each verb, in the spelling that is looked up.</param>
    /// <param name="lengths">How many letters of it are its stem.</param>
    public StemIndex(string[] spellings, byte[] lengths)
    {
        _spellings = spellings;
        _lengths = lengths;
        _hashes = new uint[spellings.Length];
        _nextOfSameStem = new short[spellings.Length];
        _slots = new short[(int)BitOperations.RoundUpToPowerOf2((uint)spellings.Length * 2)];
        _mask = _slots.Length - 1;
        Clear(_slots);
        Clear(_nextOfSameStem);
        // Backwards, as each goes to the front of its chain: the first in the lists is then the first found.
        for (var verb = spellings.Length - 1; verb >= 0; verb--)
            Insert(verb);
    }

    /// <summary>The number of bytes of the tables, the infinitives themselves not counted.</summary>
    public int Bytes => (_hashes.Length * 4) + _lengths.Length + (_slots.Length * 2) + (_nextOfSameStem.Length * 2);

    public static uint Hash(ReadOnlySpan<char> stem)
    {
        var hash = Seed;
        foreach (var letter in stem)
            hash = Hash(hash, letter);
        return hash;
    }

    /// <summary>The hash of a stem that is one letter longer.</summary>
    public static uint Hash(uint hash, char nextLetter) => (hash ^ nextLetter) * Prime;

    /// <summary>The first verb of this stem, or -1.</summary>
    public int First(ReadOnlySpan<char> stem, uint hash)
    {
        for (var slot = Slot(hash); ; slot = (slot + 1) & _mask)
        {
            var verb = _slots[slot];
            if (verb < 0)
                return -1;
            if (_hashes[verb] == hash && _spellings[verb].AsSpan(0, _lengths[verb]).SequenceEqual(stem))
                return verb;
        }
    }

    /// <summary>The next verb of the same stem, or -1: <em>fonder</em> and <em>fondre</em> share theirs.</summary>
    public int Next(int verb) => _nextOfSameStem[verb];

    /// <summary>A loop: <see cref="Array.Fill{T}(T[], T)"/> would be compiled in the first call of a process.</summary>
    private static void Clear(short[] table)
    {
        for (var i = 0; i < table.Length; i++)
            table[i] = -1;
    }

    private void Insert(int verb)
    {
        var stem = _spellings[verb].AsSpan(0, _lengths[verb]);
        var hash = Hash(stem);
        _hashes[verb] = hash;
        var slot = Slot(hash);
        while (_slots[slot] >= 0 && !IsStemOf(_slots[slot], stem))
            slot = (slot + 1) & _mask;
        _nextOfSameStem[verb] = _slots[slot];
        _slots[slot] = (short)verb;
    }

    private bool IsStemOf(int verb, ReadOnlySpan<char> stem) => _spellings[verb].AsSpan(0, _lengths[verb]).SequenceEqual(stem);

    /// <summary>The low bits of this hash hardly know the first letters; the high ones are mixed in.</summary>
    private int Slot(uint hash) => (int)(hash ^ (hash >> 15)) & _mask;
}
