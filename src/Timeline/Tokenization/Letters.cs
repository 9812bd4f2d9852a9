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

/// <summary>What the runtime says of the characters that French is written with, in tables: a text asks it of every character.</summary>
internal static class Letters
{
    private const int Known = 0x250;

    private static readonly LetterKind[] Kinds = Build(KindOf);
    private static readonly char[] Lowers = Build(char.ToLowerInvariant);

    public static LetterKind Kind(char character) => character < Known ? Kinds[character] : KindOf(character);

    public static char Lower(char character) => character < Known ? Lowers[character] : char.ToLowerInvariant(character);

    private static LetterKind KindOf(char character) =>
        (char.IsLetter(character) ? LetterKind.Letter : LetterKind.None)
        | (char.IsUpper(character) ? LetterKind.Upper : LetterKind.None)
        | (character is >= '\u0300' and <= '\u036f' ? LetterKind.Mark : LetterKind.None);

    private static T[] Build<T>(Func<char, T> of)
    {
        var table = new T[Known];
        for (var i = 0; i < Known; i++)
        {
            table[i] = of((char)i);
        }

        return table;
    }
}
