using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>What a slot of a pattern took from the text: a number, a thing, or both.</summary>
internal readonly record struct SlotValue(int Number, object? Thing = null);

/// <summary>A named hole in a pattern (<c>{month}</c>): takes one or more tokens and says what they are.</summary>
internal abstract class Slot(string name)
{
    public string Name { get; } = name;

    /// <summary>Whether it may begin with the word of this number (0: a word that the vocabulary does not have).</summary>
    public abstract bool CanStartWith(ushort word);

    /// <summary>Whether it may begin with digits.</summary>
    public virtual bool CanStartWithNumber => false;

    /// <summary>Takes tokens from <paramref name="position"/> on; the place just past the last one, or −1.</summary>
    public abstract int Match(Scan scan, int position, out SlotValue value);

    public override string ToString() => "{" + Name + "}";
}
