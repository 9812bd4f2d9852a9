using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Tells whether a number of years is said of somebody: <em>un homme de 45 ans, une élue de 34 ans, un Belge de 29 ans</em>.</summary>
internal static class AgedPersons
{
    /// <summary><em>Un galibot de 15 ans, Albert Wozny, est retrouvé</em>: whose name follows.</summary>
    public static bool IsBeforeName(Place place) =>
        place[0].Number > Ages.LeastAge && place.HasBefore(LittleWords.BareOf) && LittleWords.One.Contains(place.Before(3))
            && !FunctionWords.Prepositions.Contains(place.Before(4)) && place.After().Is(',') && place.After(2).IsCapitalized && place.After(3).IsCapitalized;

    /// <summary><em>Un homme de 45 ans, un jeune homme blond de 19 ans</em>.</summary>
    public static bool IsPerson(Place place, int distance = 2) =>
        IsOfTrade(place, distance) || place.HasBefore(PersonNouns.All, distance) || place.HasBefore(PersonNouns.All, distance + 1)
        || (place[0].Number > Ages.LeastAge
            && ((IsOfAge(place.Before(distance)) && IsCounted(place.Before(distance + 1)))
                || (IsOfAge(place.Before(distance + 1)) && IsCounted(place.Before(distance + 2)))
                || (place.Before(distance).Has(TokenTraits.Hyphenated) && place.Before(distance + 1).Is(LittleWords.Without))))
        || IsAgent(place, distance) || IsInhabitant(place, distance);

    /// <summary><em>Une réclusion criminelle de 30 ans</em>: without its determiner such a word is an adjective.</summary>
    private static bool IsCounted(Token before) => before.Kind == TokenKind.Number || FunctionWords.AnyDeterminers.Contains(before) || FunctionWords.EarlyAdjectives.Contains(before);

    /// <summary><em>Une élue de 34 ans, un malade mental de 40 ans</em>; also <em>un sans-abri de 54 ans</em>.</summary>
    private static bool IsOfAge(Token noun) => PersonNouns.Aged.Contains(noun) || RoleNouns.All.Contains(noun);

    /// <summary><em>Un chauffeur de bus de 38 ans</em>, <em>un électricien allemand de 37 ans</em>: a trade with what it is of, or whence.</summary>
    private static bool IsOfTrade(Place place, int distance) =>
        place[0].Number > Ages.LeastAge
            && (LittleWords.BareOf.Contains(place.Before(distance + 1)) ? place.HasBefore(PersonNouns.All, distance + 2) || IsAgent(place, distance + 2) : place.Before(distance).Kind == TokenKind.Word && IsAgent(place, distance + 1));

    /// <summary>Names of people by their country that hasty hands write without a capital: <em>la britannique de 33 ans</em>.</summary>
    private static readonly WordSet Compatriots = FrenchWords.Set(
        "français", "française", "britannique", "anglais", "anglaise", "écossais", "irlandais", "gallois", "espagnol", "espagnole", "allemand", "allemande",
        "belge", "suisse", "suissesse", "russe", "japonais", "japonaise", "chinois", "chinoise", "néerlandais", "néerlandaise",
        "portugais", "portugaise", "suédois", "suédoise", "danois", "danoise", "polonais", "polonaise", "marocain", "marocaine", "américain", "américaine",
        "tchèque", "croate", "serbe", "slovaque", "slovène", "grec", "grecque", "turc", "turque", "bulgare", "kényan", "kényane",
        "argentin", "argentine", "mexicain", "mexicaine", "cubain", "cubaine", "malgache", "finlandais", "finlandaise", "islandais", "islandaise",
        "camerounais", "sénégalais", "québécois", "québécoise");

    /// <summary><em>Un Belge de 29 ans, les Luxembourgeois de moins de 18 ans</em>: what a capital names behind an article.</summary>
    private static bool IsInhabitant(Place place, int distance)
    {
        var isCapitalized = place.Before(distance).IsCapitalized || (place.HasBefore(Compatriots, distance) && CountsGrown(place));

        // « Un Haut-Saônois de 38 ans »
        distance += place.Before(distance).Has(TokenTraits.Hyphenated) ? 1 : 0;
        if (!isCapitalized && place.Before(distance + 1).IsCapitalized && place[0].Number > Ages.LeastAge)
        {
            // « Un Gilet jaune de 61 ans »
            return FunctionWords.AnyDeterminers.Contains(place.Before(distance + 2));
        }

        return isCapitalized && FunctionWords.AnyDeterminers.Contains(place.Before(distance + 1));
    }

    /// <summary><em>Le boxeur de 23 ans, une biologiste de 41 ans, une figurante de 63 ans</em>: a noun that is made of a deed or a trade.</summary>
    private static bool IsAgent(Place place, int distance)
    {
        var word = place.CharactersBefore(distance);
        if (word is [.., 's'])
        {
            word = word[..^1];
        }

        return word.Length > 5 && !Sustaining.Contains(place.Before(distance))
            && (word.EndsWith("eur") || word.EndsWith("euse") || word.EndsWith("trice") || word.EndsWith("iste") || word.EndsWith("athlète")
                || word.EndsWith("ien") || word.EndsWith("ienne") || word.EndsWith("logue")
                || (CountsGrown(place)
                    && (LittleWords.One.Contains(place.Before(distance + 1)) || LittleWords.Articles.Contains(place.Before(distance + 1)) || LittleWords.ThisWords.Contains(place.Before(distance + 1)))
                    && (word.EndsWith("ier") || word.EndsWith("ière") || word.EndsWith("ant") || word.EndsWith("ante"))));
    }

    private static readonly WordSet Sustaining = FrenchWords.Set("maintien", "entretien", "soutien", "dialogue", "labeur", "longueur", "piste", "liste", "bonheur", "malheur",
        "chantier", "carrière", "métier", "dossier", "calendrier", "échéancier", "matière", "filière", "croisière", "première", "premier", "dernière",
        "dernier", "papier", "quartier", "pilier", "panier",
        "montant", "instant", "variante", "constante", "courant", "tournant", "pendant", "restant", "excédant", "soixante", "croissant", "volant");

    /// <summary><em>Une rentière de soixante ans</em>; <em>un chantier de dix ans</em>.</summary>
    public static bool CountsGrown(Place place) => place[0].Number > Ages.LeastAge || (place[0].Kind == TokenKind.Word && place.Length > 1 && GrownTens.Contains(place[0]));

    private static readonly WordSet GrownTens = FrenchWords.Set("vingt", "trente", "quarante", "cinquante", "soixante", "septante", "quatre", "octante", "huitante", "nonante");
}
