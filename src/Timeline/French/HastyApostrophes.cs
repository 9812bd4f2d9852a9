using System.Buffers;
using Timeline.Tokenization;

namespace Timeline.French;

/// <summary>
/// Apostrophes that hasty hands left out: <em>la réunion d hier, l an dernier, jusqu a dimanche, aujourd hui</em>. Between two words a letter alone before a vowel
/// is an elided one; but <em>12 l environ</em>. The apostrophe takes the place of the space, so the offsets stay.
/// </summary>
internal static class HastyApostrophes
{
    private static readonly SearchValues<string> Elided = SearchValues.Create([" d ", " l ", " j ", " n ", " s ", " c ", "qu ", "ujourd "], StringComparison.Ordinal);

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyhéèêàâîôûœ");

    public static NormalizedText Restore(NormalizedText text, CancellationToken cancellation = default)
    {
        char[]? restored = null;
        var span = text.Span;
        for (var space = Next(span, 0); space >= 0; space = Next(span, space))
        {
            cancellation.ThrowIfCancellationRequested();
            if (space + 1 < span.Length && Vowels.Contains(span[space + 1]) && IsElided(span[..space]))
            {
                restored ??= span.ToArray();
                restored[space] = '\'';
            }
        }

        return restored is null ? text : text.With(restored);
    }

    /// <summary>The next space behind what may be elided; −1 where there is none.</summary>
    private static int Next(ReadOnlySpan<char> text, int from)
    {
        var place = text[from..].IndexOfAny(Elided);
        return place < 0 ? -1 : from + place + 1 + text[(from + place + 1)..].IndexOf(' ');
    }

    /// <summary>Whether the last word of a text is one that elides; a letter alone is one only between two words.</summary>
    private static bool IsElided(ReadOnlySpan<char> text) =>
        text is not [.., ' ', _] || text is [.., (>= 'a' and <= 'z') or 'é' or 'à' or ',', ' ', _];
}
