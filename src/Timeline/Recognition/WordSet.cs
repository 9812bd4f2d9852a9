using System.Numerics;
using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>A set of words of the vocabulary, asked by token: one bit a word, since every token of a text is asked dozens of times.</summary>
internal sealed class WordSet
{
    private const int BitsShift = 6;

    private ulong[] bits = [];

    public WordSet(Vocabulary vocabulary, params string[] members)
    {
        foreach (var member in members)
        {
            Add(vocabulary.Add(member));
        }
    }

    /// <summary>No word so far, and room for the first <paramref name="count"/> of a vocabulary.</summary>
    public WordSet(int count) => bits = new ulong[(count >> BitsShift) + 1];

    /// <summary>The words, of the first <paramref name="count"/> of a vocabulary, that fulfil a condition.</summary>
    public WordSet(int count, Func<ushort, bool> condition)
        : this(count)
    {
        for (var word = 0; word < count; word++)
        {
            if (condition((ushort)word))
            {
                Add((ushort)word);
            }
        }
    }

    public bool Contains(ushort word) => word >> BitsShift is var index && index < bits.Length && (bits[index] & (1UL << word)) != 0;

    public bool Contains(in Token token) => token.Word != 0 && (Contains(token.Word) || (token.OtherWord != 0 && Contains(token.OtherWord)));

    /// <summary>The block of words that one of them is in.</summary>
    public static int BlockOf(int word) => word >> BitsShift;

    /// <summary>How many words of the set have a lower number.</summary>
    public int CountBefore(int word)
    {
        var count = CountInBlockBefore(word);
        for (var index = 0; index < BlockOf(word); index++)
        {
            count += BitOperations.PopCount(bits[index]);
        }

        return count;
    }

    /// <summary>How many words of the set that are in the same block have a lower number.</summary>
    public int CountInBlockBefore(int word) => BitOperations.PopCount(bits[BlockOf(word)] & ((1UL << word) - 1));

    /// <summary>For each block how many words of the set stand before it.</summary>
    public ushort[] CountBeforeBlocks()
    {
        var counts = new ushort[bits.Length];
        for (var index = 1; index < counts.Length; index++)
        {
            counts[index] = (ushort)(counts[index - 1] + BitOperations.PopCount(bits[index - 1]));
        }

        return counts;
    }

    /// <summary>The next word of the set from one on, or −1.</summary>
    public int Next(int word)
    {
        for (var index = word >> BitsShift; index < bits.Length; index++, word = index << BitsShift)
        {
            if (bits[index] >> word is not 0 and var left)
            {
                return word + BitOperations.TrailingZeroCount(left);
            }
        }

        return -1;
    }

    /// <summary>Adds the words of another set. Only while the grammar is made.</summary>
    public void Add(WordSet others)
    {
        for (var i = 0; i < others.bits.Length; i++)
        {
            bits[i] |= others.bits[i];
        }
    }

    public void Add(ushort word)
    {
        var index = word >> BitsShift;
        if (index >= bits.Length)
        {
            Array.Resize(ref bits, index + 1);
        }

        bits[index] |= 1UL << word;
    }
}
