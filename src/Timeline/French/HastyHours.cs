namespace Timeline.French;

/// <summary>Times of the clock that a text begins with, before it is cut into words.</summary>
internal static class HastyHours
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Numbers = HastyWords.Set([
        "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "vingt"]);

    /// <summary>How long a time of the clock is that a text begins with: <em>18 h, 12h30, 10:12</em>; 0 where there is none.</summary>
    public static int InDigits(ReadOnlySpan<char> text)
    {
        var digits = DigitsIn(text);
        if (digits is 0 or > 2)
        {
            return 0;
        }

        var rest = text[digits..];
        var mark = rest is [':', >= '0' and <= '9', ..] ? 1 : rest is ['h' or 'H', ..] ? 1 : rest is [' ', 'h' or 'H', ..] ? 2 : 0;
        if (mark == 0)
        {
            return 0;
        }

        // « a 18 heures »: the word is written out; « a 18 hommes » is no time.
        rest = rest[mark..];
        var word = rest.StartsWith("eures") ? "eures".Length : 0;
        if (word == 0 && rest is [>= 'a' and <= 'z', ..])
        {
            return 0;
        }

        rest = rest[word..];
        var space = rest is [' ', >= '0' and <= '9', ..] ? 1 : 0;
        return digits + mark + word + (DigitsIn(rest[space..]) is > 0 and var minutes ? space + minutes : 0);
    }

    /// <summary>How many digits a text begins with.</summary>
    public static int DigitsIn(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;

    /// <summary>How long hours in words are: <em>demain a huit heures moins vingt</em>; 0 where there are none.</summary>
    public static int InWords(ReadOnlySpan<char> text) =>
        HastyWords.First(text) is { Length: > 0 } number && Numbers.Contains(number) && text[number.Length..].StartsWith(" heure")
            ? number.Length + 1 + HastyWords.First(text[(number.Length + 1)..]).Length
            : 0;
}
