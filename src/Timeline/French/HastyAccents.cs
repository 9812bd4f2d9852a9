using System.Buffers;
using System.Globalization;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French;

/// <summary>
/// Accents that hasty hands left out where the word without them is another one: <em>jeudi 15 a 18 h, jusqu'a midi, a partir de lundi, de lundi a jeudi, séjour a Rome, des 13 h 15, des lundi</em>. Elsewhere
/// <em>a</em> is <em>avoir</em>: <em>le train de lundi a 2 h de retard, l'édition de 2012 a 1500 inscrits</em>. No character moves, so the offsets stay.
/// </summary>
internal static class HastyAccents
{
    private const string UpTo = "usqu'";
    private const string OfThem = "des ";

    private static readonly SearchValues<string> Places = SearchValues.Create([" a ", "'a ", " des ", " Des "], StringComparison.Ordinal);

    /// <summary>What only <em>à</em> leads to.</summary>
    private static readonly string[] Led = ["partir ", "compter ", "peu pres ", "peu près ", "l'heure actuelle", "l'aube", "venir", "la tombee", "la tombée", "la mi-"];

    /// <summary>Names of days and months.</summary>
    private static readonly string[] Names = [.. FrenchWords.Weekdays, "janvier", "février", "fevrier", "mars", "avril", "mai", "juin", "juillet", "août", "aout", "septembre", "octobre", "novembre", "décembre", "decembre"];

    /// <summary>What no plural article stands before: <em>des lundi</em> is <em>dès lundi</em>.</summary>
    private static readonly string[] Singulars = [.. Names.SelectMany(name => new[] { name + " ", name + ",", name + "." }), "aujourd'hui", "demain", "maintenant", "le ", "la ", "l'", "ce ", "cet ", "cette "];

    /// <summary>Times that <em>a</em> leads to beside another time.</summary>
    private static readonly string[] Noons = ["midi", "minuit", "aujourd'hui", "ce jour", "la fin ", "mi-", "mi ", .. WrittenHours()];

    /// <summary>What <em>avoir</em> has, after a number of hours: <em>a 2 h de retard, a 3 h pour finir</em>.</summary>
    private static readonly string[] Had = [" de ", " d'", " pour "];

    /// <summary><em>Le cortège partira mardi a 10 h 30 de la place</em></summary>
    private static readonly string[] From = [" de la ", " de l'"];

    /// <summary>Words of time, and what stands between two hours.</summary>
    private static readonly SearchValues<string> Times = SearchValues.Create(
        [.. Names, "matin", "soir", "midi", "demain", "hier", "hui", "heures", "h", "mn", "min"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Named = SearchValues.Create(Names, StringComparison.OrdinalIgnoreCase);

    /// <summary>Subjects of <em>avoir</em>.</summary>
    private static readonly SearchValues<string> Subjects = SearchValues.Create(["il", "elle", "on", "qui", "y", "en", "ne", "ca", "ça", "lui", "cela", "ceci", "tout", "tu"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéèêëàâäîïôöûüùçÉÈÀÇ");

    public static NormalizedText Restore(NormalizedText text, CancellationToken cancellation = default)
    {
        char[]? restored = null;
        var span = text.Span;
        for (var at = span.StartsWith("Des ") || span.StartsWith("a ") ? 0 : Next(span, 0); at >= 0; at = Next(span, at + 1))
        {
            cancellation.ThrowIfCancellationRequested();
            var isOfThem = span[at] is 'd' or 'D';
            if (isOfThem ? LeadsToMinutes(span[(at + OfThem.Length)..]) || StartsWithAny(span[(at + OfThem.Length)..], Singulars) : at == 0 || span[at - 1] == ' ' ? LeadsTo(span[..Math.Max(0, at - 1)], span[(at + 2)..]) : span[..at].EndsWith(UpTo))
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

    private static bool LeadsTo(ReadOnlySpan<char> before, ReadOnlySpan<char> after) => LeadsToName(before, after) || LeadsToTime(before, after);

    private static bool LeadsToTime(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (StartsWithAny(after, Led) || before.EndsWith("d'ici") || IsBetween(before, after))
        {
            return true;
        }

        after = after.StartsWith("environ ") ? after["environ ".Length..] : after;
        var isNoon = StartsWithAny(after, Noons);
        var hours = isNoon ? 0 : HoursIn(after);
        if (!isNoon && (hours == 0 || (StartsWithAny(after[hours..], Had) && !StartsWithAny(after[hours..], From))))
        {
            return false;
        }

        var previous = LastWord(before.TrimEnd(','));
        var isBesideTime = before.Length == 0 || (previous.Length == 0 ? before.TrimEnd(',') is [.., >= '0' and <= '9'] : Times.Contains(previous));
        return isBesideTime || (!isNoon && previous.Length > 0 && !Subjects.Contains(previous));
    }

    private static IEnumerable<string> WrittenHours() =>
        new[] { "une heure", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt", "vingt et une", "vingt-deux", "vingt-trois" }.Select(static number => number.EndsWith("heure") ? number : number + " heures");

    /// <summary><em>La grève courra de lundi <b>a</b> jeudi</em>, <em>maire de 1983 a 1993</em>: between two names of days or months, or two years of which the first is behind <em>de</em> and earlier.</summary>
    private static bool IsBetween(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (LastWord(before) is { Length: > 0 } first)
        {
            var length = after.IndexOfAnyExcept(Letters);
            return Named.Contains(first) && Named.Contains(after[..(length < 0 ? after.Length : length)].ToString());
        }

        return before is [.., 'd' or 'D', 'e', ' ', _, _, _, _] && DigitsIn(after) == 4 && int.TryParse(before[^4..], NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && from is > 1000 and < 2200 && int.Parse(after[..4], NumberStyles.None, CultureInfo.InvariantCulture) is var to && to > from && to < 2200;
    }

    /// <summary>The word that a text ends in; empty where a mark or a digit does.</summary>
    private static string LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOfAnyExcept(Letters) + 1)..].ToString();

    /// <summary><em>Réunion a Dole le 3 mai</em>: nobody has a name; but <em>on a Paul qui arrive</em>.</summary>
    private static bool LeadsToName(ReadOnlySpan<char> before, ReadOnlySpan<char> name) =>
        name is [>= 'A' and <= 'Z', (>= 'a' and <= 'z') or 'é' or 'è', _, ..] && LastWord(before) is { Length: > 0 } previous && !Subjects.Contains(previous);

    /// <summary>How long a time of the clock is that a text begins with: <em>18 h, 12h30, 10:12</em>; 0 where there is none.</summary>
    private static int HoursIn(ReadOnlySpan<char> text)
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
