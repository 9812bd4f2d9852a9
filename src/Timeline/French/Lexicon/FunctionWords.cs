using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary>The small words by which a reader tells verbs from nouns and clauses from each other.</summary>
internal static class FunctionWords
{
    public static WordSet SubjectPronouns { get; } = FrenchWords.Set("je", "j'", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "c'", "ça", "cela", "qui", "y");

    public static WordSet FirstAndSecondPersons { get; } = FrenchWords.Set("je", "j'", "tu", "nous", "vous", "moi", "toi");

    /// <summary>Clitics that stand between subject and verb and are nothing else there.</summary>
    public static WordSet Clitics { get; } = FrenchWords.Set("se", "s'", "me", "m'", "te", "t'", "ne", "n'", "lui", "y", "en", "nous", "vous", "leur");

    private static readonly string[] CliticDeterminerWords = ["le", "la", "les", "l'", "leur"];

    /// <summary>Clitics that are determiners before a noun.</summary>
    public static WordSet CliticDeterminers { get; } = FrenchWords.Set(CliticDeterminerWords);

    public static WordSet Reflexives { get; } = FrenchWords.Set("se", "s'", "me", "m'", "te", "t'");

    private static readonly string[] DeterminerWords =
    [
        "un", "une", "des", "du", "au", "aux", "ce", "cet", "cette", "ces", "mon", "ma", "mes", "ton", "ta", "tes", "son", "sa", "ses", "notre", "nos",
        "votre", "vos", "leurs", "chaque", "quelque", "quelques", "plusieurs", "aucun", "aucune", "nul", "nulle", "tout", "toute", "toutes", "certains",
        "certaines", "divers", "diverses", "quel", "quelle", "quels", "quelles", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
        "treize", "quatorze", "quinze", "seize", "vingt", "trente", "quarante", "cinquante", "soixante", "cent", "mille",
    ];

    /// <summary>Determiners that are no clitics.</summary>
    public static WordSet Determiners { get; } = FrenchWords.Set(DeterminerWords);

    /// <summary>What opens a noun group, a clitic elsewhere or not: <em>le, un, son, quatre</em>.</summary>
    public static WordSet AnyDeterminers { get; } = FrenchWords.Set([.. CliticDeterminerWords, .. DeterminerWords]);

    public static WordSet Prepositions { get; } = FrenchWords.Set(
        "de", "d'", "à", "en", "par", "pour", "sans", "avec", "dans", "sur", "sous", "chez", "vers", "contre", "entre", "parmi", "selon", "depuis",
        "pendant", "durant", "dès", "avant", "après", "devant", "derrière", "malgré", "hors", "via", "lors", "jusqu'", "afin", "outre", "suite");

    private static readonly string[] AttributableWords = [
        "premier", "première", "second", "seconde", "brave", "grave", "intime", "adjoint", "inverse", "président", "las", "lasse", "interne", "internes"];

    /// <summary>Titles of one person: <em>Mme Roux, le docteur Roux</em>.</summary>
    public static readonly string[] PersonTitles = ["m", "mme", "mlle", "me", "dr", "pr", "mgr", "monsieur", "madame", "mademoiselle", "maître", "docteur", "professeur", "monseigneur"];

    /// <summary>Those of <see cref="NeverVerbs"/> that may be said of somebody or something: <em>il est président depuis 1998</em>.</summary>
    public static WordSet Attributable { get; } = FrenchWords.Set(AttributableWords);

    /// <summary>Words that look like verb forms and are none: prepositions, words of time, adjectives.</summary>
    public static WordSet NeverVerbs { get; } = FrenchWords.Set([.. AttributableWords,
        "pendant", "durant", "suivant", "devant", "concernant", "maintenant", "cependant", "moyennant", "entre", "contre", "outre", "montre", "sur", "sous", "vu", "hormis",
        "excepté", "compris", "inclus", "sèche", "sèches", "tu", "nuit", "même", "tous", "toutes", "lui", "pas", "plus", "car", "mars", "fin", "été", "mai", "août", "or", "point", "avant", "après",
        "hier", "demain", "huit", "ans", "mois", "jour", "jours", "semaine", "semaines", "heure", "heures", "minute", "minutes",
        .. FrenchWords.Weekdays, "soir", "matin", "si", "ni", "ou", "sous", "vers", "hors", "sauf", "voici", "voilà", "cela", "limite", "rue", "rues", "fiche", "fiches", "urgent", "base", "bases", "grille", "grilles", "manufacture", "manufactures", "modèle", "modèles"]);

    /// <summary>Adjectives that stand before their noun: <em>une vaste offensive</em>.</summary>
    public static WordSet EarlyAdjectives { get; } = FrenchWords.Set(
        "premier", "première", "premiers", "premières", "second", "seconde", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "dixième", "nouveau", "nouvel", "nouvelle",
        "nouveaux", "nouvelles", "grand", "grande", "grands", "grandes", "petit", "petite", "petits", "petites", "dernier", "dernière", "derniers", "dernières", "prochain", "prochaine",
        "vaste", "vastes", "double", "triple", "seul", "seule", "autre", "autres", "même", "mêmes", "bon", "bonne", "bons", "bonnes", "mauvais", "mauvaise", "vieux", "vieille", "jeune",
        "jeunes", "long", "longue", "longues", "court", "courte", "gros", "grosse", "haut", "haute", "simple", "rare", "rares", "important", "importante", "importants", "importantes",
        "ancien", "ancienne", "futur", "future", "récent", "récente", "récentes", "violent", "violente", "violents", "violentes", "bref", "brève", "brusque", "éventuel", "éventuelle",
        "véritable", "traditionnel", "traditionnelle", "forte", "fort", "fortes", "forts", "faible", "lourd", "lourde", "lourdes", "meilleur", "meilleure", "pire", "énième", "puissant",
        "puissante", "plein", "pleine", "immense", "terrible", "spectaculaire", "principal", "principale", "présent", "présente", "prétendue", "prétendu",
        "soudain", "soudaine", "légère", "léger", "vive", "vif", "pareil", "pareille", "précédent", "précédente");

    /// <summary>Words that negate after the verb.</summary>
    public static WordSet Negations { get; } = FrenchWords.Set("pas", "plus", "jamais", "rien", "guère", "aucun", "aucune", "personne", "nul", "nulle", "nullement", "point", "ni", "aucunement");

    public static WordSet NegativeSubjects { get; } = FrenchWords.Set("personne", "rien", "aucun", "aucune", "nul", "nulle", "ni");

    /// <summary>Adverbs that stand inside a compound verb: <em>a déjà été signé</em>.</summary>
    public static WordSet InnerAdverbs { get; } = FrenchWords.Set(
        "pas", "plus", "jamais", "rien", "guère", "point", "déjà", "encore", "toujours", "bien", "mal", "aussi", "ainsi", "également", "tous", "toutes", "tout", "donc", "alors", "enfin",
        "ensuite", "toutefois", "cependant", "néanmoins", "pourtant", "ailleurs", "souvent", "parfois", "vite", "bientôt", "même", "surtout", "presque", "plutôt", "peu", "beaucoup", "trop",
        "tant", "très", "assez", "certes", "notamment", "auparavant", "longtemps", "hier", "aujourd'hui", "mieux", "moins", "désormais", "maintenant", "seulement", "non", "eux", "elles", "lui",
        "ici", "là", "chacun", "tôt", "tard", "mardi", "lundi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "soir", "matin", "depuis", "récemment", "quasi", "sitôt", "aussitôt");

    public static WordSet InversionPronouns { get; } = FrenchWords.Set("il", "elle", "on", "ils", "elles", "je", "nous", "vous", "tu", "ce");

    public static WordSet Relatives { get; } = FrenchWords.Set("qui", "que", "qu'", "dont", "où", "laquelle", "lequel", "lesquels", "lesquelles", "duquel", "auquel", "auxquels", "auxquelles");

    public static WordSet Conjunctions { get; } = FrenchWords.Set("et", "ou", "mais", "puis", "car", "donc");

    public static WordSet Subordinators { get; } = FrenchWords.Set(
        "que", "qu'", "quand", "lorsque", "lorsqu'", "alors", "si", "s'", "comme", "puisque", "puisqu'", "tandis", "parce", "afin", "quoique", "quoiqu'");

    /// <summary>Whether a word ends like an adverb of manner, and is no <em>éboulement</em>.</summary>
    public static bool IsManner(ReadOnlySpan<char> word) =>
        word.Length > 5 && word.EndsWith("ment", StringComparison.OrdinalIgnoreCase) && !EventNouns.TryFind(word, out _);

    /// <summary>Numbers, determiners and adjectives before their noun: <em>deux grands concerts, la prochaine séance</em>.</summary>
    public static bool LeadToNoun(Token token) =>
        token.Kind == TokenKind.Number || CliticDeterminers.Contains(token) || EarlyAdjectives.Contains(token) || (Determiners.Contains(token) && !LittleWords.OfWords.Contains(token));
}
