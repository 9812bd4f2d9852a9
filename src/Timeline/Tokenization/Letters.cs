namespace Timeline.Tokenization;

[Flags]
internal enum LetterKind : byte
{
    None = 0,
    Letter = 1,
    Upper = 2,

    /// <summary>A combining mark: it belongs to the letter before it.</summary>
    Mark = 4,
}

/// <summary>A character of a word.</summary>
internal readonly record struct Letter(LetterKind Kind, char Lower);

/// <summary>What the runtime says of the characters that French is written with, in tables: a text asks it of every character.</summary>
internal static class Letters
{
    private const int Known = 0x250;

    private static readonly Letter[] Table = Build();

    public static LetterKind Kind(char character) => Of(character).Kind;

    /// <summary>What a character is, and its lower case.</summary>
    public static Letter Of(char character) => character < Known ? Table[character] : LetterOf(character);

    private static Letter LetterOf(char character) => new(KindOf(character), char.ToLowerInvariant(character));

    private static LetterKind KindOf(char character) =>
        (char.IsLetter(character) ? LetterKind.Letter : LetterKind.None)
        | (char.IsUpper(character) ? LetterKind.Upper : LetterKind.None)
        | (character is >= '\u0300' and <= '\u036f' ? LetterKind.Mark : LetterKind.None);

    private static Letter[] Build()
    {
        var table = new Letter[Known];
        for (var i = 0; i < Known; i++)
        {
            table[i] = LetterOf((char)i);
        }

        return table;
    }
}
