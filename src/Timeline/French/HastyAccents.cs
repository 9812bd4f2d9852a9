using System.Buffers;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French;

/// <summary>
/// Accents that hasty hands left out where the word without them is another one: <em>jeudi 15 a 18 h, jusqu'a midi, a partir de lundi, séjour a Rome, des 13 h 15</em>. Elsewhere
/// <em>a</em> is <em>avoir</em>: <em>le train de lundi a 2 h de retard</em>. No character moves, so the offsets stay.
/// </summary>
internal static class HastyAccents
{
    private const string UpTo = "usqu'";
    private const string OfThem = "des ";

    private static readonly SearchValues<string> Places = SearchValues.Create([" a ", "'a ", " des "], StringComparison.Ordinal);

    /// <summary>What only <em>à</em> leads to.</summary>
    private static readonly string[] Led = ["partir ", "compter "];

    private static readonly string[] Noons = ["midi", "minuit"];

    /// <summary>What <em>avoir</em> has, after a number of hours: <em>a 2 h de retard, a 3 h pour finir</em>.</summary>
    private static readonly string[] Had = [" de ", " d'", " pour "];

    /// <summary>Words of time, and what stands between two hours.</summary>
    private static readonly SearchValues<string> Times = SearchValues.Create(
        [.. FrenchWords.Weekdays, "janvier", "février", "fevrier", "mars", "avril", "mai", "juin", "juillet", "août", "aout", "septembre", "octobre", "novembre", "décembre", "decembre", "matin", "soir", "midi", "demain", "hier", "hui", "heures", "h", "mn", "min"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Subjects of <em>avoir</em>.</summary>
    private static readonly SearchValues<string> Subjects = SearchValues.Create(["il", "elle", "on", "qui", "y", "en", "ne", "ca", "ça", "lui", "cela", "ceci", "tout", "tu"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéèêëàâäîïôöûüùçÉÈÀÇ");

    public static NormalizedText Restore(NormalizedText text, CancellationToken cancellation = default)
    {
        char[]? restored = null;
        var span = text.Span;
        for (var at = Next(span, 0); at >= 0; at = Next(span, at + 1))
        {
            cancellation.ThrowIfCancellationRequested();
            var isOfThem = span[at] == 'd';
            if (isOfThem ? LeadsToMinutes(span[(at + OfThem.Length)..]) : span[at - 1] == ' ' ? LeadsToName(span, at) || LeadsToTime(span, at) : span[..at].EndsWith(UpTo))
            {
                restored ??= span.ToArray();
                var (place, letter) = isOfThem ? (at + 1, 'è') : (at, 'à');
                restored[place] = letter;
            }
        }

        return restored is null ? text : text.With(restored);
    }

    /// <summary>The next place of an <em>a</em> that stands alone, or behind an apostrophe; −1 where there is none.</summary>
    private static int Next(ReadOnlySpan<char> text, int from) => text[from..].IndexOfAny(Places) is >= 0 and var next ? from + next + 1 : -1;

    /// <summary><em>Inscriptions des 13 h 15</em>: hours that count have no minutes, <em>des 35 h, le cap des 24 h</em>.</summary>
    private static bool LeadsToMinutes(ReadOnlySpan<char> after) =>
        HoursIn(after) is > 0 and var length && char.IsAsciiDigit(after[length - 1]) && char.IsAsciiDigit(after[length - 2]) && !after[..length].Contains(':') && !StartsWithAny(after[length..], Had);

    private static bool LeadsToTime(ReadOnlySpan<char> text, int at)
    {
        var after = text[(at + 2)..];
        if (StartsWithAny(after, Led))
        {
            return true;
        }

        var isNoon = StartsWithAny(after, Noons);
        var hours = isNoon ? 0 : HoursIn(after);
        if (!isNoon && (hours == 0 || StartsWithAny(after[hours..], Had)))
        {
            return false;
        }

        var before = text[..(at - 1)].TrimEnd(',');
        var previous = LastWord(before);
        var isBesideTime = previous.Length == 0 ? before is [.., >= '0' and <= '9'] : Times.Contains(previous);
        return isBesideTime || (!isNoon && previous.Length > 0 && !Subjects.Contains(previous));
    }

    /// <summary>The word that a text ends in; empty where a mark or a digit does.</summary>
    private static string LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOfAnyExcept(Letters) + 1)..].ToString();

    /// <summary><em>Réunion a Dole le 3 mai</em>: nobody has a name; but <em>on a Paul qui arrive</em>.</summary>
    private static bool LeadsToName(ReadOnlySpan<char> text, int at)
    {
        var name = text[(at + 2)..];
        return name is [>= 'A' and <= 'Z', (>= 'a' and <= 'z') or 'é' or 'è', _, ..] && LastWord(text[..(at - 1)]) is { Length: > 0 } previous && !Subjects.Contains(previous);
    }

    /// <summary>How long a time of the clock is that a text begins with: <em>18 h, 12h30, 10:12</em>; 0 where there is none.</summary>
    private static int HoursIn(ReadOnlySpan<char> text)
    {
        var digits = DigitsIn(text);
        if (digits is 0 or > 2)
        {
            return 0;
        }

        var rest = text[digits..];
        var mark = rest is [':', >= '0' and <= '9', ..] ? 1 : rest is ['h', ..] ? 1 : rest is [' ', 'h', ..] ? 2 : 0;
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

    private static int DigitsIn(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }
}
