using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>What a slot of a pattern took from the text: a number, a thing, or both.</summary>
internal readonly record struct SlotValue(int Number, object? Thing = null);

/// <summary>A named hole in a pattern (<c>{month}</c>): takes one or more tokens and says what they are.</summary>
internal abstract class Slot(string name)
{
    private WordSet? openers;

    /// <summary>Whether it has been sealed and may begin with digits.</summary>
    public bool OpensWithNumber { get; private set; }

    public string Name { get; } = name;

    /// <summary>Its bit among the slots that a pattern may name; 0 for a slot inside another one.</summary>
    public ulong Bit { get; set; }

    /// <summary>Whether it may begin with the word of this number (0: a word that the vocabulary does not have).</summary>
    public abstract bool CanStartWith(ushort word);

    /// <summary>Whether it may begin with digits.</summary>
    public virtual bool CanStartWithNumber => false;

    /// <summary>Takes tokens from <paramref name="position"/> on; the place just past the last one, or −1.</summary>
    public abstract int Match(Scan scan, int position, out SlotValue value);

    /// <summary>Notes once what it can start with, so that a text asks a bit, not a table. Told by the recognizer when its rules are compiled.</summary>
    /// <param name="words">How many words the vocabulary has.</param>
    public virtual void Seal(int words)
    {
        openers = new WordSet(words, CanStartWith);
        OpensWithNumber = CanStartWithNumber;
    }

    /// <summary>Whether it has been sealed and may begin with a word.</summary>
    public bool Opens(ushort word) => openers?.Contains(word) == true;

    public bool MayStart(in Token token) => token.Kind switch
    {
        TokenKind.Number => OpensWithNumber,
        TokenKind.Word => openers!.Contains(token.Word) || (token.OtherWord != 0 && openers.Contains(token.OtherWord)),
        _ => false,
    };

    public override string ToString() => "{" + Name + "}";
}
