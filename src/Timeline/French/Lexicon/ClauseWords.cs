using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>The words by which clauses hang together and sources are named.</summary>
internal static class ClauseWords
{
    public static ushort Said { get; } = FrenchWords.Number("dit");
    public static ushort Lors { get; } = FrenchWords.Number("lors");

    public static ushort Less { get; } = FrenchWords.Number("moins");

    public static ushort Qui { get; } = FrenchWords.Number("qui");
    public static ushort Where { get; } = FrenchWords.Number("où");

    public static ushort Si { get; } = FrenchWords.Number("si");

    public static ushort ElidedSi { get; } = FrenchWords.Number("s'");

    public static ushort Par { get; } = FrenchWords.Number("par");

    public static ushort Date { get; } = FrenchWords.Number("date");

    public static ushort On { get; } = FrenchWords.Number("on");

    public static ushort Selon { get; } = FrenchWords.Number("selon");

    public static ushort After { get; } = FrenchWords.Number("après");

    public static ushort Croire { get; } = FrenchWords.Number("croire");

    public static ushort State { get; } = FrenchWords.Number("état");

    /// <summary><em>mettre en garde</em></summary>
    public static ushort Guard { get; } = FrenchWords.Number("garde");

    /// <summary><em>avoir lieu</em></summary>
    public static ushort Place { get; } = FrenchWords.Number("lieu");

    public static ushort Depuis { get; } = FrenchWords.Number("depuis");

    public static ushort Personne { get; } = FrenchWords.Number("personne");

    public static ushort Lui { get; } = FrenchWords.Number("lui");

    public static ushort Never { get; } = FrenchWords.Number("jamais");

    /// <summary><em>rendez-vous</em></summary>
    public static ushort Appointment { get; } = FrenchWords.Number("rendez");

    /// <summary>Persons set apart: <em>le syndicat redoute, lui, …</em></summary>
    public static WordSet SetApart { get; } = FrenchWords.Set("lui", "elle", "eux", "elles");

    public static ushort Elle { get; } = FrenchWords.Number("elle");

    public static ushort Celle { get; } = FrenchWords.Number("celle");

    public static WordSet That { get; } = FrenchWords.Set("que", "qu'");

    public static WordSet When { get; } = FrenchWords.Set("quand", "lorsque", "lorsqu'");

    public static WordSet ThirdPersons { get; } = FrenchWords.Set("il", "elle", "ils", "elles", "lui", "eux", "celui", "celle", "ceux", "celles");

    public static WordSet PluralPersons { get; } = FrenchWords.Set("ils", "elles", "eux", "ceux", "celles");

    public static WordSet MasculineArticles { get; } = FrenchWords.Set("le", "un", "ce", "cet");

    public static WordSet FeminineArticles { get; } = FrenchWords.Set("la", "une", "cette", "sa");

    public static WordSet PluralArticles { get; } = FrenchWords.Set(
        "les", "des", "plusieurs", "ces", "ses", "leurs", "deux", "trois", "quatre", "certains", "certaines", "divers", "diverses", "quelques");

    public static WordSet Openers { get; } = FrenchWords.Set(
        "que", "qu'", "qui", "dont", "où", "si", "quand", "lorsque", "lorsqu'", "puisque", "puisqu'", "quoique", "quoiqu'", "combien", "pourquoi",
        "laquelle", "lequel", "lesquels", "lesquelles", "duquel", "auquel", "auxquels", "auxquelles", "quel", "quelle", "quels", "quelles");

    public static WordSet Questions { get; } = FrenchWords.Set(
        "où", "quand", "pourquoi", "comment", "combien", "qui", "quel", "quelle", "quels", "quelles", "lequel", "laquelle", "ce");

    public static ushort Dont { get; } = FrenchWords.Number("dont");

    /// <summary>How many of them: <em>dont deux enfants</em>.</summary>
    public static WordSet Shares { get; } = FrenchWords.Set(
        "un", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "douze", "plusieurs", "certains", "certaines", "quelques",
        "beaucoup");

    /// <summary>Before <em>que</em> they make an adverbial clause: <em>alors que, avant que, pour que</em>.</summary>
    public static WordSet Adverbials { get; } = FrenchWords.Set(
        "alors", "tandis", "bien", "pour", "afin", "sans", "avant", "après", "dès", "parce", "depuis", "lors", "ainsi", "tant", "pendant", "sorte", "fois",
        "sitôt", "aussitôt", "maintenant", "à", "ce", "mesure");

    /// <summary>Before <em>que</em> they compare and open no clause: <em>plus grand que prévu, un autre que lui</em>.</summary>
    public static WordSet Comparing { get; } = FrenchWords.Set("plus", "moins", "aussi", "autant", "plutôt", "autre", "même", "tel", "telle", "autres", "mêmes");

    public static WordSet Coordinators { get; } = FrenchWords.Set("et", "mais", "ou", "puis", "donc", "car", "tandis");

    /// <summary>Words that begin a noun group.</summary>
    public static WordSet Starters { get; } = FrenchWords.Set(
        "le", "la", "les", "l'", "un", "une", "des", "ce", "cet", "cette", "ces", "mon", "ma", "mes", "son", "sa", "ses", "notre", "nos", "votre", "vos",
        "leur", "leurs", "plusieurs", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "certains", "certaines", "divers", "diverses",
        "quelques", "chaque", "aucun", "aucune", "tous", "toutes", "celui", "celle", "ceux", "celles");

    public static WordSet Prepositions { get; } = FrenchWords.Set(
        "à", "au", "aux", "dans", "devant", "sur", "via", "lors", "pendant", "durant", "depuis", "après", "avant", "auprès", "chez", "par", "avec", "sous",
        "contre", "vers", "dès", "en", "pour", "sans", "selon", "malgré", "face", "suite", "grâce", "afin", "faute", "parmi", "entre", "de", "d'", "du", "outre", "hors");

    /// <summary>Prepositions that lead out of the noun group of a speaker: <em>a dit le ministre dans un communiqué</em>.</summary>
    public static WordSet Leaving { get; } = FrenchWords.Set(
        "dans", "devant", "sur", "via", "lors", "pendant", "durant", "depuis", "après", "avant", "auprès", "par", "à", "au", "aux", "dès", "pour", "sans", "face",
        "selon", "sous", "avec", "contre", "lui", "elle", "elles", "eux", "toutefois", "cependant", "pourtant", "comme", "quand", "lorsque", "alors", "mais", "car", "vers", "tout");

    /// <summary>Behind <em>en</em> they tell on what occasion somebody spoke, and not who: <em>a dit le maire en conférence de presse, en marge d'une visite</em>.</summary>
    public static WordSet Occasions { get; } = FrenchWords.Set(
        "conférence", "mêlée", "entrevue", "interview", "marge", "visite", "direct", "duplex", "déplacement", "séance", "commission", "audience", "plénière", "chambre", "réponse", "réaction",
        "ouverture", "clôture", "préambule", "introduction", "conclusion", "guise", "privé", "public", "aparté", "coulisses", "présence", "compagnie",
        "sortant", "arrivant", "substance", "exclusivité", "point", "tournée");

    public static WordSet TimeWords { get; } = FrenchWords.Set([
        .. FrenchWords.Weekdays, "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
        "septembre", "octobre", "novembre", "décembre", "hier", "demain", "aujourd'hui", "matin", "matinée", "soir", "soirée", "nuit", "midi", "minuit",
        "semaine", "mois", "an", "année", "jour", "journée", "veille", "lendemain", "end", "dernier", "dernière", "passé", "passée", "prochain", "prochaine",
        "heures", "heure", "début", "fin", "aube", "même", "surlendemain", "suivant", "suivante", "suivants", "surveille"]);

    /// <summary>Words by which an article names who speaks, where no name does.</summary>
    public static WordSet Speakers { get; } = FrenchWords.Set(
        "parquet", "procureur", "procureure", "ministre", "ministère", "ministères", "président", "présidente", "présidence", "préfecture", "préfet", "préfète", "police",
        "gendarmerie", "gendarmes", "policiers", "avocat", "avocate", "avocats", "défense", "syndicat", "syndicats", "association", "associations",
        "ong", "organisation", "organisateurs", "opposition", "majorité", "coalition", "gouvernement", "autorités", "armée", "major", "direction", "entreprise", "groupe",
        "société", "agence", "experts", "expert", "experte", "analystes", "analyste", "économistes", "économiste", "chercheurs", "chercheur", "chercheuse", "scientifiques",
        "historien", "historienne", "maire", "mairie", "élu", "élue", "élus", "députés", "député", "députée", "sénateur", "sénatrice", "témoin", "témoins", "riverains",
        "habitants", "secours", "secouristes", "pompiers", "enquêteurs", "enquêteur", "accusation", "famille", "proches", "intéressé", "intéressée", "entraîneur",
        "sélectionneur", "joueur", "joueuse", "club", "fédération", "source", "sources", "médias", "média", "journal", "quotidien", "hebdomadaire", "magazine", "chaîne", "radio", "télévision",
        "rapport", "enquête", "étude", "sondage", "document", "communiqué", "institut", "banque", "commission", "responsable", "responsables", "chef", "cheffe", "commandant",
        "diplomates", "diplomate", "observateurs", "spécialistes", "spécialiste", "médecins", "médecin", "directeur", "directrice", "patron", "patronne", "secrétaire", "conseiller", "conseillère",
        "délégué", "déléguée", "représentant", "représentante", "représentants", "dirigeant", "dirigeants", "civile", "civiles", "juge", "tribunal", "justice", "bilan", "rebelles", "insurgés");
}
