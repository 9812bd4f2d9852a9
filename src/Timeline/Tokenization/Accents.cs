using System.Buffers;

namespace Timeline.Tokenization;

/// <summary>Case and accents of French letters, without any culture.</summary>
internal static class Accents
{
    private const string Accented = "àâäáãåçèéêëìíîïñòóôöõùúûüýÿ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyy";

    private static readonly SearchValues<char> Usual = SearchValues.Create("âçéèêëîïôûùÂÇÉÈÊËÎÏÔÛÙ");

    private static readonly char[] Table = BuildTable();

    /// <summary>The letter without its accent; any other character as it is.</summary>
    public static char Remove(char letter) => letter < Table.Length ? Table[letter] : letter;

    /// <summary>Writes <paramref name="word"/> in lower case; false where it does not fit.</summary>
    public static bool TryLower(ReadOnlySpan<char> word, Span<char> lower)
    {
        if (word.Length > lower.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            var letter = word[i];
            lower[i] = (uint)(letter - 'A') <= 'Z' - 'A' ? (char)(letter | 0x20) : letter < 0x80 ? letter : char.ToLowerInvariant(letter);
        }

        return true;
    }

    /// <summary>Takes the accents off in place; whether there were any.</summary>
    public static bool Remove(Span<char> word)
    {
        var changed = false;
        for (var i = 0; i < word.Length; i++)
        {
            var plain = Remove(word[i]);
            changed |= plain != word[i];
            word[i] = plain;
        }

        return changed;
    }

    /// <summary>Whether a text has a letter that French writes with an accent, but for <em>à</em>.</summary>
    public static bool Stand(ReadOnlySpan<char> text) => text.ContainsAny(Usual);

    private static char[] BuildTable()
    {
        var table = new char[0x180];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = (char)i;
        }

        for (var i = 0; i < Accented.Length; i++)
        {
            table[Accented[i]] = Plain[i];
            table[char.ToUpperInvariant(Accented[i])] = char.ToUpperInvariant(Plain[i]);
        }

        return table;
    }
}
