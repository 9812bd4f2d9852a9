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

    /// <summary>What no plural article stands before: <em>des le 3 mars</em> is <em>dès le 3 mars</em>, but <em>des Le Pen</em>.</summary>
    private static readonly string[] Singulars = ["aujourd'hui", "demain ", "maintenant ", "le ", "la ", "l'", "ce ", "cet ", "cette "];

    /// <summary>What <em>a</em> leads to beside another time, as it does to <em>midi</em> and <em>minuit</em>: <em>d'avril a la fin de juin</em>.</summary>
    private static readonly string[] Noons = ["la fin ", "mi-", "mi "];

    /// <summary>What <em>avoir</em> has, after a number of hours: <em>a 2 h de retard, a 3 h pour finir</em>.</summary>
    private static readonly string[] Had = [" de ", " d'", " pour "];

    /// <summary><em>Le cortège partira mardi a 10 h 30 de la place</em></summary>
    private static readonly string[] From = [" de la ", " de l'"];

    /// <summary>Words of time, and what stands between two hours.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Times = HastyWords.Set(
        [.. Names, "matin", "soir", "midi", "demain", "hier", "hui", "heures", "h", "mn", "min"]);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Named = HastyWords.Set(Names);

    /// <summary>Subjects of <em>avoir</em>.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Subjects = HastyWords.Set([
        "il", "elle", "on", "qui", "y", "en", "ne", "ca", "ça", "lui", "cela", "ceci", "tout", "tu"]);

    public static NormalizedText Restore(NormalizedText text, CancellationToken cancellation = default)
    {
        char[]? restored = null;
        var span = text.Span;
        for (var at = span.StartsWith("Des ") || span.StartsWith("a ") ? 0 : Next(span, 0); at >= 0; at = Next(span, at + 1))
        {
            cancellation.ThrowIfCancellationRequested();
            var isOfThem = span[at] is 'd' or 'D';
            if (isOfThem ? LeadsToMinutes(span[(at + OfThem.Length)..]) || LeadsToOne(span[(at + OfThem.Length)..])
                : at == 0 || span[at - 1] == ' ' ? LeadsTo(span[..Math.Max(0, at - 1)], span[(at + 2)..])
                : span[..at].EndsWith(UpTo))
            {
                restored ??= span.ToArray();
                var (place, letter) = isOfThem ? (at + 1, 'è') : (at, 'à');
                restored[place] = letter;
            }
        }

        return restored is null ? text : text.With(restored);
    }

    /// <summary>The next place of an <em>a</em> that stands alone or behind an apostrophe, or of a <em>des</em>; −1 where there is none.</summary>
    private static int Next(ReadOnlySpan<char> text, int from) => text[from..].IndexOfAny(Places) is >= 0 and var next ? from + next + 1 : -1;

    /// <summary><em>Inscriptions des 13 h 15</em>: hours that count have no minutes, <em>des 35 h, le cap des 24 h</em>.</summary>
    private static bool LeadsToMinutes(ReadOnlySpan<char> after) =>
        HastyHours.InDigits(after) is > 0 and var length && char.IsAsciiDigit(after[length - 1]) && char.IsAsciiDigit(after[length - 2])
            && !after[..length].Contains(':') && !StartsWithAny(after[length..], Had);

    /// <summary><em>Des lundi, les bus circuleront</em>; but <em>la fermeture des lundi et mardi, les séances des vendredi 3 et samedi 4, les vendredi 13</em>.</summary>
    private static bool LeadsToOne(ReadOnlySpan<char> after)
    {
        if (HastyWords.First(after) is not { Length: > 0 } word || !Named.Contains(word))
        {
            return after is ['a' or 'd' or 'm' or 'l' or 'c', ..] && StartsWithAny(after, Singulars);
        }

        var rest = after[word.Length..].TrimStart(' ');
        var digits = HastyHours.DigitsIn(rest);
        rest = rest[digits..].TrimStart(' ');
        return !(rest.StartsWith("et ") || (digits > 0 && rest is [',', ..]) || after[word.Length..].StartsWith(" 13"));
    }

    private static bool LeadsTo(ReadOnlySpan<char> before, ReadOnlySpan<char> after) => LeadsToName(before, after) || LeadsToTime(before, after);

    private static bool LeadsToTime(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (StartsWithAny(after, Led) || before.EndsWith("d'ici") || IsBetween(before, after))
        {
            return true;
        }

        after = after.StartsWith("environ ") ? after["environ ".Length..] : after;
        var isNoon = HastyWords.First(after) is "midi" or "minuit" || StartsWithAny(after, Noons);
        var written = isNoon ? 0 : HastyHours.InWords(after);
        var hours = written > 0 ? written : HastyHours.InDigits(after);
        if (!isNoon && (hours == 0 || (StartsWithAny(after[hours..], Had) && !StartsWithAny(after[hours..], From))))
        {
            return false;
        }

        var words = before.TrimEnd(',');
        var previous = HastyWords.Last(words);
        var isBesideTime = before.Length == 0 || (previous.Length == 0 ? words is [.., >= '0' and <= '9'] : Times.Contains(previous));
        return isBesideTime || (!isNoon && written == 0 && previous.Length > 0 && !Subjects.Contains(previous));
    }

    /// <summary><em>La grève courra de lundi <b>a</b> jeudi</em>, <em>maire de 1983 a 1993</em>: between two names of days or months, or two years of which the first is behind <em>de</em> and earlier.</summary>
    private static bool IsBetween(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (HastyWords.First(after) is { Length: > 0 } second)
        {
            return Named.Contains(second) && Named.Contains(HastyWords.Last(before));
        }

        return before is [.., 'd' or 'D', 'e', ' ', _, _, _, _] && HastyHours.DigitsIn(after) == 4 && int.TryParse(before[^4..], NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && from is > 1000 and < 2200 && int.Parse(after[..4], NumberStyles.None, CultureInfo.InvariantCulture) is var to && to > from && to < 2200;
    }

    /// <summary><em>Réunion a Dole le 3 mai</em>: nobody has a name; but <em>on a Paul qui arrive</em>.</summary>
    private static bool LeadsToName(ReadOnlySpan<char> before, ReadOnlySpan<char> name) =>
        name is [>= 'A' and <= 'Z', (>= 'a' and <= 'z') or 'é' or 'è', _, ..] && HastyWords.Last(before) is { Length: > 0 } previous && !Subjects.Contains(previous);

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
