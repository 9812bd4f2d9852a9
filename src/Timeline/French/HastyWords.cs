using System.Buffers;

namespace Timeline.French;

/// <summary>The words around a place, before a text is cut into words.</summary>
internal static class HastyWords
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéèêëàâäîïôöûüùçÉÈÀÇ");

    /// <summary>The word that a text ends in; empty where a mark or a digit does.</summary>
    public static ReadOnlySpan<char> Last(ReadOnlySpan<char> text) => text[(text.LastIndexOfAnyExcept(Letters) + 1)..];

    /// <summary>The word that a text begins with; empty where a mark or a digit does.</summary>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Letters) is >= 0 and var end ? text[..end] : text;

    /// <summary>Words to look a part of a text up in, whatever their capitals.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<string> words) => words.ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
