using System.Globalization;

namespace Timeline.Ordering;

/// <summary>Which words are of one family, and which spellings one word.</summary>
internal static class WordFamilies
{
    private const int ShortestStem = 4;
    private const int LongestEnding = 2;

    private const string Accented = "àâäáãåçéèêëîïíìñôöóòõùûüúÿ";
    private const string Bare = "aaaaaaceeeeiiiinooooouuuuy";

    /// <summary>By their common beginning: <em>démissionné, démission</em>; <em>frappes, frappé</em>.</summary>
    public static bool AreRelated(string one, string other)
    {
        var common = one.AsSpan().CommonPrefixLength(other);
        return (common == one.Length && common == other.Length) || common >= Math.Max(ShortestStem, Math.Min(one.Length, other.Length) - LongestEnding);
    }

    /// <summary>In small letters without accents, which capitals often lack: <em>ÉTAT, Etat, état</em>.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var written in word)
        {
            var small = char.ToLowerInvariant(written);
            if (!char.IsAscii(small) && char.GetUnicodeCategory(small) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            var place = char.IsAscii(small) ? -1 : Accented.IndexOf(small, StringComparison.Ordinal);
            folded[length++] = place < 0 ? small : Bare[place];
        }

        return new string(folded[..length]);
    }
}
