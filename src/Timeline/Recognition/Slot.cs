using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>What a slot of a pattern took from the text: a number, a thing, or both.</summary>
internal readonly record struct SlotValue(int Number, object? Thing = null);

/// <summary>A named hole in a pattern (<c>{month}</c>): takes one or more tokens and says what they are.</summary>
internal abstract class Slot(string name)
{
    private WordSet? openers;

    /// <summary>The runs of digits that it may begin with, once it has been sealed.</summary>
    public DigitRuns Digits { get; private set; }

    public string Name { get; } = name;

    /// <summary>Its bit among the slots that a pattern may name; 0 for a slot inside another one.</summary>
    public ulong Bit { get; set; }

    /// <summary>Whether it may begin with the word of this number (0: a word that the vocabulary does not have).</summary>
    public abstract bool CanStartWith(ushort word);

    /// <summary>The runs of digits that it may begin with.</summary>
    public virtual DigitRuns OpeningDigits => DigitRuns.None;

    /// <summary>Takes tokens from <paramref name="position"/> on; the place just past the last one, or −1.</summary>
    public abstract int Match(Scan scan, int position, out SlotValue value);

    /// <summary>Notes once what it can start with, so that a text asks a bit, not a table. Told by the recognizer when its rules are compiled.</summary>
    /// <param name="words">How many words the vocabulary has.</param>
    public virtual void Seal(int words)
    {
        if (openers is null)
        {
            openers = OpenersAmong(words);
            Digits = OpeningDigits;
        }
    }

    /// <summary>The words, of so many, that it may begin with.</summary>
    protected virtual WordSet OpenersAmong(int words) => new(words, CanStartWith);

    /// <summary>Whether it has been sealed and may begin with a word.</summary>
    public bool Opens(ushort word) => openers?.Contains(word) == true;

    public bool MayStart(in Token token) => token.Kind switch
    {
        TokenKind.Number => DigitRun.Has(Digits, DigitRun.Index(token)),
        TokenKind.Word => openers!.Contains(token.Word) || (token.OtherWord != 0 && openers.Contains(token.OtherWord)),
        _ => false,
    };

    /// <summary>The words that it may begin with. Asked once it is sealed.</summary>
    public WordSet Openers => openers!;

    /// <summary>Whether it has been sealed and may begin with a token.</summary>
    public bool Opens(Opener token) => token.IsDigits ? DigitRun.Has(Digits, token.Run) : Opens(token.Word);

    /// <summary>Adds what may stand behind some tokens when it takes them all and goes on. A slot that cannot tell lets anything follow.</summary>
    /// <returns>A bit for each number of the tokens, from one on, that it may take.</returns>
    public virtual int AddFollowers(ReadOnlySpan<Opener> tokens, Followers followers)
    {
        if (tokens.Length == 1)
        {
            return AddFollowers(tokens[0], followers) ? 1 << 1 : 0;
        }

        followers.AddAnything();
        return (2 << tokens.Length) - 2;
    }

    /// <summary>The same behind a single token; whether it may end with it.</summary>
    public virtual bool AddFollowers(Opener first, Followers followers)
    {
        followers.AddAnything();
        return true;
    }

    public override string ToString() => "{" + Name + "}";
}
