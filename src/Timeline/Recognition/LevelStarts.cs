using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>For each word, and for digits, the levels of which something can begin with it, a bit each: most words of a text begin nothing.</summary>
/// <param name="words">How many words the vocabulary has. Words that tables add later begin nothing.</param>
internal sealed class LevelStarts(int words)
{
    /// <summary>The bits of all levels.</summary>
    public const int All = (1 << Recognizer.LevelCount) - 1;

    private readonly byte[] ofWord = new byte[words];
    private readonly byte[] ofDigits = new byte[DigitRun.Count];

    public void AddWord(Level level, ushort word) => ofWord[word] |= Bit(level);

    public void AddDigits(Level level, DigitRuns runs)
    {
        for (var i = 0; i < ofDigits.Length; i++)
        {
            ofDigits[i] |= DigitRun.Has(runs, i) ? Bit(level) : (byte)0;
        }
    }

    /// <summary>Adds all that a sealed slot can begin with.</summary>
    public void Add(Level level, Slot slot)
    {
        foreach (var word in slot.Openers)
        {
            ofWord[word] |= Bit(level);
        }

        AddDigits(level, slot.Digits);
    }

    public int At(in Token token) => token.Kind switch
    {
        TokenKind.Number => ofDigits[DigitRun.Index(token)],
        TokenKind.Word => Of(token.Word) | Of(token.OtherWord),
        _ => 0,
    };

    public int Of(ushort word) => word < ofWord.Length ? ofWord[word] : 0;

    /// <summary>The runs of digits that one of the levels with the given bits begins with.</summary>
    public DigitRuns DigitsOf(int levels)
    {
        var runs = DigitRuns.None;
        for (var i = 0; i < ofDigits.Length; i++)
        {
            runs |= (ofDigits[i] & levels) != 0 ? DigitRun.At(i) : DigitRuns.None;
        }

        return runs;
    }

    /// <summary>How far above the bits of levels those stand of what levels begin themselves, where both are in one number.</summary>
    public const int OwnShift = 8;

    public static byte Bit(Level level) => (byte)(1 << (int)level);
}
