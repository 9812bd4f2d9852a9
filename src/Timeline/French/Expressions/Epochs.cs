using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>What lasts for years and has no next day: <em>au lendemain de la guerre, à la veille de l'indépendance</em> are vague (spec family 8).</summary>
internal static class Epochs
{
    private static readonly WordSet Nouns = FrenchWords.Set("guerre", "crise", "indépendance", "révolution", "décolonisation", "dictature");

    private static readonly ushort War = FrenchWords.Number("guerre");
    private static readonly ushort OfTheWorld = FrenchWords.Number("mondiale");
    private static readonly ushort First = FrenchWords.Number("première");
    private static readonly WordSet Second = FrenchWords.Set("seconde", "deuxième");
    private static readonly ushort Great = FrenchWords.Number("grande");

    /// <summary>How far behind the match its noun may stand: <em>de la <b>grande</b> guerre</em>.</summary>
    private const int Farthest = 4;

    /// <summary>Not <em>au lendemain d'une crise, de la crise de lundi</em>: those are events like others.</summary>
    public static bool AreBehind(Place place) => NounBehind(place) > 0;

    /// <summary>The years of a war that everybody knows by its name; null where the text has to tell them.</summary>
    public static (int First, int Last)? YearsBehind(Place place)
    {
        var noun = NounBehind(place);
        if (!place.After(noun).Is(War))
        {
            return null;
        }

        var (which, isOfTheWorld) = (place.After(noun - 1), place.After(noun + 1).Is(OfTheWorld));
        return (which.Is(First) && isOfTheWorld) || which.Is(Great) ? (1914, 1918)
            : Second.Contains(which) && isOfTheWorld ? (1939, 1945)
            : null;
    }

    private static int NounBehind(Place place)
    {
        if (!place.HasAfter(LittleWords.BareOf) || !LittleWords.Articles.Contains(place.After(2)))
        {
            return 0;
        }

        for (var distance = 3; distance <= Farthest; distance++)
        {
            if (Nouns.Contains(place.After(distance)))
            {
                return place.HasAfter(LittleWords.OfWords, distance + 1) && place.HasAfter(CalendarWords.WeekdayNames, distance + 2) ? 0 : distance;
            }
        }

        return 0;
    }
}
