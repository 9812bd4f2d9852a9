using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>
/// Adjectives that tell how somebody or something is for a time, and so hold a date without a verb: <em>bénéficiaire en 2013, la société…</em>;
/// <em>la plante, inconnue en Europe avant 1830, …</em>
/// </summary>
internal static class StateAdjectives
{
    /// <summary>In the masculine; a hyphen behind it marks a feminine with more than an <em>e</em> (<em>captive, heureuse, muette</em>).</summary>
    private const string Regular = """
        absent présent seul fort inférieur supérieur inconnu veuf- orphelin enceinte fréquent puissant indépendant florissant prospère autonome rare faible célèbre libre propriétaire locataire titulaire
        malade populaire influent captif- prisonnier- aveugle sourd muet- invaincu excédentaire déficitaire bénéficiaire majoritaire minoritaire riche pauvre désert vide plein intact vacant
        victorieux- incertain apte forfait- disponible indisponible effectif- stable instable nul- gratuit obligatoire facultatif- actif- inactif- favorable hostile jeune vivant perceptible visible invisible sensible paisible
        commun usuel- courant proche lointain isolé minime infime égal comparable équivalent identique voisin opposé capable incapable méconnu inexistant introuvable
        vif- méfiant réticent silencieux- heureux- malheureux- ambitieux- nombreux- clandestin légal illégal payant marginal négligeable considérable insignifiant premier- dernier- deuxième troisième quatrième cinquième sixième
        """;

    public static WordSet All { get; } = FrenchWords.Set([.. Regular.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).SelectMany(Forms).Distinct()]);

    /// <summary>Those that are spelled like forms of <em>absenter, présenter, célébrer, vider</em>.</summary>
    public static WordSet LikeVerbs { get; } = FrenchWords.Set("absente", "absentes", "présente", "présentes", "célèbre", "célèbres", "vide", "vides");

    private static IEnumerable<string> Forms(string entry)
    {
        var word = entry.TrimEnd('-');
        var feminine = entry == word ? (word[^1] == 'e' ? word : word + "e")
            : word[^1] switch
            {
                'f' => word[..^1] + "ve",
                'x' => word[..^1] + "se",
                'r' => word[..^2] + "ère",
                'l' or 't' => word + word[^1] + "e",
                _ => word + "e",
            };
        string[] singular = [word, feminine];
        return singular.Concat(singular.Where(static form => form[^1] is not ('s' or 'x')).Select(static form => form.EndsWith("al", StringComparison.Ordinal) ? form[..^1] + "ux" : form + "s"));
    }
}
