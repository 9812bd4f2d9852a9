using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Ages with an adverb before them, which are no lengths (spec family 6): <em>à près de 80 ans, elle court ; à tout juste 18 ans, âgé d'à peine 18 ans, elle approche des 80 ans</em>.</summary>
internal static class SoftenedAges
{
    /// <summary>How many words soften a number at most: <em>à un peu plus de</em>.</summary>
    private const int MostSoft = 6;

    private static readonly WordSet Softening = FrenchWords.Set(
        "seulement", "tout", "juste", "bientôt", "peine", "près", "plus", "moins", "presque", "environ", "quasiment", "déjà", "un", "peu", "de", "d'");
    private static readonly ushort Scarcely = FrenchWords.Number("peine");
    private static readonly WordSet Aged = FrenchWords.Set("âgé", "âgée", "âgés", "âgées", "agé", "agée", "agés", "agées");
    private static readonly WordSet Having = FrenchWords.Set("a", "ai", "avait", "aura", "avaient", "ont", "avoir");
    private static readonly WordSet Nearing = FrenchWords.Set("approche", "approchent", "approchait", "approchant", "approchera", "frôle", "frôlait");
    private static readonly WordSet Plurals = FrenchWords.Set("des", "les", "ses");

    public static bool Are(Place place)
    {
        if (place.HasAfter(LittleWords.OfWords) || !CountsGrown(place))
        {
            return false;
        }

        // « Les 18 à 25 ans votent peu »
        if (place.HasBefore(Plurals) && (place.HasBefore(Nearing, 2) || (place.Length >= 4 && place[^3].Is(LittleWords.At) && !place.After().Is(ClauseWords.Qui))))
        {
            return true;
        }

        // « Elle a entre 20 et 30 ans »
        if (place.Before().Is(LittleWords.And) && place.Before(3).Is(ClauseBorderWords.Between) && Having.Contains(place.Before(4)))
        {
            return true;
        }

        var lead = LeadOf(place);
        return (lead > 1 || Softening.Contains(place[0]) || place[0].Is(LittleWords.At))
            && (Aged.Contains(place.Before(lead)) || (Having.Contains(place.Before(lead)) && !place.After().Is(LittleWords.For) && !place.After().Is(LittleWords.At))
                || (place.Before(lead).Is(LittleWords.At) && place.After().Is(',') && (place.Before(lead + 1) == default || place.Before(lead + 1).Kind == TokenKind.Punctuation)));
    }

    /// <summary><em>Dix-huit, 80, quatre-vingts</em>; fewer are oftener a length: <em>à près de dix ans, la dette…</em></summary>
    private static bool CountsGrown(Place place) => place.Length >= 2 && (place[^2].Number > Ages.LeastAge
        || (place[^2].Kind == TokenKind.Word && (NumberWords.ValueOf(place[^2].Word) > Ages.LeastAge || (place.Length >= 3 && NumberWords.ValueOf(place[^3].Word) >= 10))));

    /// <summary>How far before the number the word stands that leads the adverbs in.</summary>
    private static int LeadOf(Place place)
    {
        var distance = 1;
        while (distance <= MostSoft && (Softening.Contains(place.Before(distance)) || (place.Before(distance).Is(LittleWords.At) && distance > 1 && place.Before(distance - 1).Is(Scarcely))))
        {
            distance++;
        }

        return distance;
    }
}
