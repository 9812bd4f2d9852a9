using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Whether the words for a feast mean it: <em>à l'Ascension</em>; not <em>l'ascension du mont Blanc</em>, <em>Pascal Noël</em>, <em>l'île de Pâques</em>.</summary>
internal static class MeantFeasts
{
    /// <summary>Feasts whose names are also common nouns.</summary>
    private static readonly WordSet Ascents = FrenchWords.Set("ascension", "assomption", "rameaux", "action", "poisson", "fête");

    private static readonly ushort Beaujolais = FrenchWords.Number("beaujolais");
    private static readonly WordSet WineDays = FrenchWords.Set("jour", "sortie", "arrivée", "fête", "soirée", "veille", "lendemain", "lancement");

    private static readonly ushort National = FrenchWords.Number("nationale");

    private static readonly WordSet Of = FrenchWords.Set("de");

    /// <summary>Times that a feast may complete: <em>le soir de Noël</em>; of other nouns it only tells the kind (<em>l'île de Pâques, un sapin de Noël</em>).</summary>
    private static readonly WordSet Times = FrenchWords.Set(
        "jour", "soir", "nuit", "matin", "veille", "lendemain", "surlendemain", "end", "weekend", "lundi", "dimanche", "semaine", "fêtes", "fête", "approche",
        "lors", "partir", "compter", "autour", "alentours", "environs", "début", "fin", "messe", "célébrations", "trêve", "près", "temps", "pas", "jours",
        "semaines", "mois", "jeûne", "celle", "celui");

    public static bool Are(Place place)
    {
        var first = place[0];
        if (Ascents.Contains(first) && !first.Has(TokenTraits.Capital) && place.End - place.Start == 1 && !place.IsSentenceEnd && place.After().Kind == TokenKind.Word)
        {
            return false;
        }

        // « La sortie du beaujolais nouveau »; « le beaujolais nouveau s'arrache » is a wine.
        if (first.Is(Beaujolais) && !(place.HasBefore(LittleWords.OfWords) && place.HasBefore(WineDays, 2)))
        {
            return false;
        }

        // « la fête nationale australienne », « la fête nationale du 1er août » are of no calendar here
        if (place[^1].Is(National) && (IsForeign(place) || (place.After().Is(LittleWords.OfThe) && place.After(2).Kind == TokenKind.Number)))
        {
            return false;
        }

        // Noël Mamère is a man.
        if (place.End - place.Start == 1 && place.After() is { Kind: TokenKind.Word } next && next.Has(TokenTraits.Capital) && !next.Has(TokenTraits.AllCapitals))
        {
            return false;
        }

        // « Pascal Noël »
        if (place.End - place.Start == 1 && place.Before() is var name && name.IsCapitalized && !name.Has(TokenTraits.AllCapitals) && !FunctionWords.Prepositions.Contains(name)
            && !FunctionWords.AnyDeterminers.Contains(name))
        {
            return false;
        }

        return !place.HasBefore(Of) || place.HasBefore(Times, 2) || place.Before(2) is not { Kind: TokenKind.Word };
    }

    private static bool IsForeign(Place place)
    {
        var after = place.CharactersAfter();
        return !after.SequenceEqual("française")
            && (after.EndsWith("aine") || after.EndsWith("enne") || after.EndsWith("oise") || after.EndsWith("aise") || after.EndsWith("ande")
                || after.EndsWith("gnole") || after.EndsWith("ine") || after.EndsWith("que"));
    }
}
