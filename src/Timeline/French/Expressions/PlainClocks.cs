using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Whether two numbers of hours are those of the clock: <em>de 10 à 18 heures</em>; not <em>il dort de 7 à 8 heures par nuit</em>.</summary>
internal static class PlainClocks
{
    /// <summary>So many hours are seldom a length.</summary>
    public const int First = 5;

    private static readonly WordSet PartWords = FrenchWords.Set("matin", "matinée", "soir", "midi", "nuit", "mat");
    private static readonly WordSet Measuring = FrenchWords.Set("de", "d'", "par", "chaque");

    /// <summary><em>De 2 à 3 heures</em> is a length as well: the hours of a clock are late ones, or say which part of the day they are of.</summary>
    public static bool AreBetween(Place place)
    {
        // « Dans la nuit de vendredi à samedi, vraisemblablement entre 2 et 3 heures »
        if (IsBehindNight(place))
        {
            return true;
        }

        var closing = place[3];
        for (var i = 4; i < place.Length; i++)
        {
            if (PartWords.Contains(place[i]))
            {
                return true;
            }
        }

        return closing is { Kind: TokenKind.Number, Number: >= 8 } && place[1].Number < closing.Number && place[1].Number >= First;
    }

    private static bool IsBehindNight(Place place)
    {
        var before = FunctionWords.IsManner(place.CharactersBefore(1)) ? 2 : 1;
        before += place.Before(before).Is(',') ? 1 : 0;
        return before > 1 && !Measuring.Contains(place.After()) && (PartWords.Contains(place.Before(before)) || CalendarWords.WeekdayNames.Contains(place.Before(before)));
    }
}
