using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>One step of a pattern: a word, a mark, or a slot.</summary>
/// <param name="Glued">Whether no space may stand before it (<c>~</c> in the pattern).</param>
/// <param name="Capture">The name under which a slot's value is kept.</param>
/// <param name="Digits">The number that must stand there in digits (<c>8</c> in <c>en 8</c>).</param>
internal sealed record Step(ushort Word, char Mark, Slot? Slot, string? Capture, bool Glued, int? Digits = null)
{
    /// <summary>The steps of plain words that have been asked for, by the numbers of the words.</summary>
    private static readonly Step?[] Plain = new Step?[1 << 12];

    /// <summary>The step of a plain word. Some words stand in hundreds of patterns.</summary>
    public static Step Of(ushort word) => word < Plain.Length ? Plain[word] ??= new Step(word, '\0', null, null, false) : new Step(word, '\0', null, null, false);

    /// <summary>The kind of token that it takes, where it is no slot.</summary>
    public TokenKind Kind => Word != 0 ? TokenKind.Word : Digits is not null ? TokenKind.Number : TokenKind.Punctuation;

    /// <summary>Whether it is the word, the number or the mark of this token.</summary>
    public bool Takes(in Token token) => Word != 0 ? token.Is(Word)
        : Digits is { } digits ? token.Kind == TokenKind.Number && token.Number == digits
        : token.Is(Mark);
}
