using System.Numerics;
using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>For each token that may stand next, some bits of levels: those of which something can go on with it.</summary>
internal sealed class LevelTable
{
    /// <summary>The words that have a bit at all: few in each of these tables, and a text asks hundreds of them.</summary>
    private readonly WordBlock[] words;

    /// <summary>The bits of these words, in their order.</summary>
    private readonly ushort[] ofWord;
    private readonly ushort[] ofDigits = new ushort[DigitRun.Count];
    private readonly ushort[] ofMark = new ushort[Followers.MarkCount];

    /// <param name="count">How many words the vocabulary has.</param>
    /// <param name="parts">What may follow, and the bit that it stands for.</param>
    public LevelTable(int count, params ReadOnlySpan<(Followers Followers, int Bit)> parts)
    {
        var all = new WordSet(count);
        foreach (var (followers, _) in parts)
        {
            all.Add(followers.Words);
        }

        words = all.ToBlocks();
        ofWord = new ushort[words[^1].Before + BitOperations.PopCount(words[^1].Bits)];
        foreach (var (followers, bit) in parts)
        {
            Add(followers, (ushort)bit);
        }
    }

    /// <summary>The bits that stand for anything, and for the end of the sentence.</summary>
    public int OfAnything { get; private set; }

    public int At(in Token next) => OfAnything | next.Kind switch
    {
        TokenKind.Number => ofDigits[DigitRun.Index(next)],
        TokenKind.Word => Of(next.Word) | (next.OtherWord == 0 ? 0 : Of(next.OtherWord)),
        _ => ofMark[Followers.PlaceOf((char)next.Number)],
    };

    private void Add(Followers followers, ushort bit)
    {
        OfAnything |= followers.AreAnything ? bit : 0;
        foreach (var word in followers.Words)
        {
            ofWord[IndexOf(word)] |= bit;
        }

        foreach (var mark in followers.Marks)
        {
            ofMark[mark] |= bit;
        }

        for (var run = 0; run < ofDigits.Length; run++)
        {
            ofDigits[run] |= DigitRun.Has(followers.Digits, run) ? bit : (ushort)0;
        }
    }

    private ushort Of(ushort word) => IndexOf(word) is >= 0 and var index ? ofWord[index] : (ushort)0;

    /// <summary>The place of a word among those that have a bit; −1 where it has none.</summary>
    private int IndexOf(ushort word) => word >> WordBlock.Shift is var number && number < words.Length ? words[number].IndexOf(word) : -1;
}
