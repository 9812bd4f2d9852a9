using System.Numerics;
using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>A set of words of the vocabulary, asked by token: one bit a word, since every token of a text is asked dozens of times.</summary>
internal sealed class WordSet
{
    private ulong[] bits = [];

    public WordSet(Vocabulary vocabulary, params string[] members)
    {
        foreach (var member in members)
        {
            Add(vocabulary.Add(member));
        }
    }

    /// <summary>No word so far, and room for the first <paramref name="count"/> of a vocabulary.</summary>
    public WordSet(int count) => bits = new ulong[(count >> WordBlock.Shift) + 1];

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

    public bool Contains(ushort word) => word >> WordBlock.Shift is var index && index < bits.Length && (bits[index] & (1UL << word)) != 0;

    public bool Contains(in Token token) => token.Word != 0 && (Contains(token.Word) || (token.OtherWord != 0 && Contains(token.OtherWord)));

    /// <summary>The set in a form that tells each word its place in it.</summary>
    public WordBlock[] ToBlocks()
    {
        var blocks = new WordBlock[bits.Length];
        var before = 0;
        for (var index = 0; index < bits.Length; index++)
        {
            blocks[index] = new WordBlock(bits[index], before);
            before += BitOperations.PopCount(bits[index]);
        }

        return blocks;
    }

    public bool IsEmpty => Next(0) < 0;

    /// <summary>Its words, in ascending order.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The next word of the set from one on, or −1.</summary>
    private int Next(int word)
    {
        for (var index = word >> WordBlock.Shift; index < bits.Length; index++, word = index << WordBlock.Shift)
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
        var index = word >> WordBlock.Shift;
        if (index >= bits.Length)
        {
            // While the grammar is made the vocabulary grows: room for some words more.
            var more = new ulong[index + 8];
            bits.CopyTo(more, 0);
            bits = more;
        }

        bits[index] |= 1UL << word;
    }

    public struct Enumerator(WordSet set)
    {
        private int word = -1;

        public readonly ushort Current => (ushort)word;

        public bool MoveNext()
        {
            word = set.Next(word + 1);
            return word >= 0;
        }
    }
}
