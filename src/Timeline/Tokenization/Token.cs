namespace Timeline.Tokenization;

internal enum TokenKind : byte
{
    Word,
    Number,
    Punctuation,
}

[Flags]
internal enum TokenTraits : ushort
{
    None = 0,

    /// <summary>Nothing stands between it and the token before: <c>20|h|30</c>, <c>l'|été</c>.</summary>
    Glued = 1,

    /// <summary>A hyphen stands between it and the token before: <c>Su-|34</c>, <c>a-|t-|il</c>.</summary>
    Hyphenated = 2,

    /// <summary>Its first letter is upper case.</summary>
    Capital = 4,

    /// <summary>All its letters (two or more) are upper case.</summary>
    AllCapitals = 8,

    /// <summary>An upper-case letter stands inside a word that is not all upper case: <c>iPhone</c>, <c>McDonald</c>.</summary>
    InnerCapital = 16,

    /// <summary>It stands between quotation marks.</summary>
    Quoted = 32,

    /// <summary>A line begins with it.</summary>
    LineStart = 64,

    /// <summary>It is elided: <c>l'</c>, <c>d'</c>, <c>qu'</c>, <c>jusqu'</c>.</summary>
    Elided = 128,

    /// <summary>It stands between brackets.</summary>
    Bracketed = 256,

    /// <summary>It belongs to a temporal expression: no verb of the sentence, whatever it is spelled like (<em>il y <b>a</b> trois jours</em>).</summary>
    Temporal = 512,

    /// <summary>It is spelled without the accents of its word: <c>fevrier</c>, <c>AOUT</c>.</summary>
    Unaccented = 1024,
}

/// <summary>A word, a run of digits, or a mark of punctuation, with its place in the normalised text.</summary>
/// <param name="Start">Its first character in the normalised text.</param>
/// <param name="End">The place just past its last one.</param>
/// <param name="Word">Its number in the vocabulary, 0 where the vocabulary does not have it.</param>
/// <param name="OtherWord">What it may be as well when capitals have swallowed its accents: <em>A</em> is <em>à</em> or <em>a</em>.</param>
/// <param name="Number">The value of a run of digits (−1 where it does not fit), or the character of a mark.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, TokenTraits Traits, ushort Word, ushort OtherWord, int Number)
{
    public int Length => End - Start;

    public bool Has(TokenTraits traits) => (Traits & traits) != 0;

    /// <summary>Whether it continues a word or number: an expression cannot begin with it.</summary>
    public bool IsJoined => (Traits & (TokenTraits.Glued | TokenTraits.Hyphenated)) != 0;

    /// <summary>Whether it is written as names are, by its capital: <em>Mardi</em>, and not <em>MARDI</em>, as headlines write all their words.</summary>
    public bool IsCapitalized => (Traits & (TokenTraits.Capital | TokenTraits.AllCapitals)) == TokenTraits.Capital;

    /// <summary>Whether a line of a programme begins anew with it: <em>à minuit⏎Dimanche 11 : messe</em>; a line that is only broken, or is of capitals, may go on.</summary>
    public bool BeginsLine => Has(TokenTraits.LineStart) && IsCapitalized;

    /// <summary>Whether it is a dash, the short one being normalised to a hyphen.</summary>
    public bool IsDash => Is('-') || Is('—');

    public bool Is(char mark) => Kind == TokenKind.Punctuation && Number == mark;

    public bool Is(ushort word) => word != 0 && (Word == word || OtherWord == word);
}
