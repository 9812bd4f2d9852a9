using System.Numerics;

namespace Timeline.Recognition;

/// <summary>Those of sixty-four neighbouring words that are in a set, and how many of the set stand before them: a table over the set is asked by one look at memory.</summary>
/// <param name="Bits">A bit for each word, by the low bits of its number.</param>
/// <param name="Before">How many words of the set have lower numbers than these.</param>
internal readonly record struct WordBlock(ulong Bits, int Before)
{
    /// <summary>How many bits of a word's number tell the words of a block apart.</summary>
    public const int Shift = 6;

    /// <summary>The place in the set of a word of this block; −1 where it is not in it.</summary>
    public int IndexOf(ushort word)
    {
        var bit = 1UL << word;
        return (Bits & bit) == 0 ? -1 : Before + BitOperations.PopCount(Bits & (bit - 1));
    }
}
