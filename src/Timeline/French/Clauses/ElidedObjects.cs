using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>
/// Tells <em>la droite <b>l'</b>investit à Dole</em> from <em>l'offre de la mairie</em>: of the verb forms that begin with a vowel few are
/// nouns or adjectives too, and before the others <em>l'</em> is no article.
/// </summary>
internal static class ElidedObjects
{
    /// <summary>The forms of verbs that are nouns or adjectives as well.</summary>
    private static readonly WordSet Nouns = FrenchWords.Set(
        "abîme", "absente", "affaire", "attrape", "insigne", "oxyde", "ulcère", "accroche", "active", "adresse", "affiche", "agence", "aide", "aiguille",
        "alarme", "alerte", "allonge", "amarre", "amende", "amnistie", "amorce", "analyse", "ancre", "angoisse", "annexe",
        "annonce", "approche", "arbitre", "archive", "arme", "arnaque", "articule", "attache", "attaque", "attente", "augure", "autopsie", "avance", "avantage", "aventure", "aveugle", "axe",
        "ébauche", "échange", "éclipse", "écoute", "écrit", "écume", "égale", "élève", "embauche", "embrouille", "empire", "enclave", "enquête", "enseigne", "entaille", "entame", "entrave",
        "entre", "enveloppe", "envie", "épargne", "épaule", "épice", "épingle", "éponge", "épouse", "épure", "équilibre", "équipe", "escalade", "escompte", "escorte",
        "espace", "esquisse", "esquive", "estime", "est", "étale", "étincelle", "étiquette", "étoffe", "étoile", "étrenne", "étude", "euthanasie", "excise",
        "excuse", "expertise", "extrait", "exempte",
        "harangue", "hâte", "hypothèque", "illustre", "incendie", "infirme", "influence", "innocente", "inquiète", "insulte", "intime", "interdit", "interne",
        "interprète", "intrigue", "invalide", "invective", "inverse",
        "œuvre", "offense", "office", "offre", "ombrage", "opéra", "orchestre", "outrage", "usine", "urine", "instruit", "inscrit", "aura");

    /// <summary>Whether <em>l'</em> before a verb form is an object.</summary>
    public static bool IsBefore(VerbReadings readings, int position) =>
        position - 1 > readings.First && readings.Token(position - 1).Is(LittleWords.TheElided) && !Nouns.Contains(readings.Token(position));
}
