using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>For each word, and for digits, the levels of which something can begin with it, a bit each: most words of a text begin nothing.</summary>
/// <param name="words">How many words the vocabulary has. Words that tables add later begin nothing.</param>
internal sealed class LevelStarts(int words)
{
    private readonly byte[] ofWord = new byte[words];
    private byte ofNumber;

    public void AddWord(Level level, ushort word) => ofWord[word] |= Bit(level);

    public void AddNumber(Level level) => ofNumber |= Bit(level);

    /// <summary>Adds all that a sealed slot can begin with.</summary>
    public void Add(Level level, Slot slot)
    {
        for (var word = 0; word < ofWord.Length; word++)
        {
            ofWord[word] |= slot.Opens((ushort)word) ? Bit(level) : (byte)0;
        }

        ofNumber |= slot.OpensWithNumber ? Bit(level) : (byte)0;
    }

    public int At(in Token token) => token.Kind switch
    {
        TokenKind.Number => ofNumber,
        TokenKind.Word => Of(token.Word) | Of(token.OtherWord),
        _ => 0,
    };

    public int Of(ushort word) => word < ofWord.Length ? ofWord[word] : 0;

    public int OfNumber => ofNumber;

    public static byte Bit(Level level) => (byte)(1 << (int)level);
}
