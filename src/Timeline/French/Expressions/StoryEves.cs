using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary><em>La veille, le lendemain</em> of the story, with words of the verb behind them, as against those of an event: <em>au lendemain de la décision</em>.</summary>
internal static class StoryEves
{
    private static readonly WordSet Some = FrenchWords.Set("des");

    private static readonly WordSet Come = FrenchWords.Set(
        "arrivé", "arrivée", "arrivés", "arrivées", "rentré", "rentrée", "rentrés", "rentrées", "revenu", "revenue", "revenus", "revenues", "venu", "venue",
        "venus", "venues", "parti", "partie", "partis", "parties", "débarqué", "débarquée", "débarqués",
        "ramené", "ramenée", "ramenés", "rapatrié", "rapatriée", "rapatriés", "expulsé", "expulsée", "expulsés", "transféré", "transférée", "transférés",
        "chassé", "chassée", "chassés", "évacué", "évacuée", "évacués");

    private static readonly WordSet Eves = FrenchWords.Set("an", "réveillon");

    /// <summary>What one tells or thinks, which is on no day.</summary>
    private static readonly WordSet Attitudes = FrenchWords.Set(
        "intention", "volonté", "souhait", "désir", "inquiétude", "soutien", "optimisme", "confiance", "crainte", "étonnement", "satisfaction", "regret",
        "mécontentement");

    /// <summary>What is on certain days every year, and what a court speaks of: <em>la veille des faits</em>.</summary>
    private static readonly WordSet Known = FrenchWords.Set("vacances", "fêtes", "soldes", "congés", "épreuves", "examens", "résultats", "faits");

    /// <summary>
    /// Whether the day is counted from the story's: nothing else is said (<em>le lendemain, il partait</em>), or what is said belongs to the verb,
    /// as it does where it is nothing that happens: <em>elle se défait le lendemain de ses actions</em>, but <em>au lendemain de la décision</em>.
    /// </summary>
    public static bool Are(Place place)
    {
        // « Il leur avait enjoint la veille d'évacuer le camp »
        if (!OfPhrases.Complete(place))
        {
            return true;
        }

        var distance = 2;
        while (FunctionWords.AnyDeterminers.Contains(place.After(distance)) || FunctionWords.EarlyAdjectives.Contains(place.After(distance)))
        {
            distance++;
        }

        var noun = place.After(distance);
        // « Il a fait part la veille de son intention de partir »
        if (Attitudes.Contains(noun))
        {
            return true;
        }

        // « Un chauffeur arrivé la veille d'Anvers »: from where he came; « la veille de Paris-Roubaix » is of what happens there.
        if (distance == 2 && noun.IsCapitalized && !place.After(3).Has(TokenTraits.Hyphenated) && place.HasBefore(FunctionWords.CliticDeterminers) && place.HasBefore(Come, 2))
        {
            return true;
        }

        // « Le lendemain du jour de l'An, du réveillon »
        if (Eves.Contains(noun) || (noun.Is(Durations.Day) && LittleWords.OfWords.Contains(place.After(distance + 1))))
        {
            return false;
        }

        // « … comme l'avaient soutenu la veille des pêcheurs »; « la veille du sommet » is counted from it, and so is what comes after « à ».
        var isEve = (place.Before().Is(LittleWords.The) || place.Before().Is(LittleWords.TheElided)) && place.HasAfter(Some) && !place.HasBefore(LittleWords.ToWords, 2) && !place.HasAfter(Known, 2);
        return (isEve || place.Before().Is(LittleWords.TheMasculine) || (place.Length > 1 && place[place.Length - 2].Is(LittleWords.TheMasculine)))
            && noun.Kind == TokenKind.Word && !noun.IsCapitalized && !EventNouns.Has(place.CharactersAfter(distance));
    }
}
