using System.Collections.Frozen;

namespace Timeline.Export;

/// <summary>The words of exports in French, by the English ones that stand where they are said.</summary>
internal static class FrenchWording
{
    public static FrozenDictionary<string, string> Words { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        // Dates
        ["from"] = "à partir de",
        ["until"] = "jusqu'à",
        ["before"] = "avant",
        ["undated"] = "sans date",

        // Statuses
        ["asserted"] = "affirmé",
        ["planned"] = "prévu",
        ["alleged"] = "allégué",
        ["possible"] = "possible",
        ["negated"] = "nié",
        ["unknown"] = "incertain",

        // What is counted
        ["article"] = "article",
        ["event"] = "événement",
        ["expression"] = "expression",

        // Headings of tables, and what stands around them
        ["Timeline"] = "Chronologie",
        ["Timeline of"] = "Chronologie de",
        ["Date"] = "Date",
        ["Event"] = "Événement",
        ["Status"] = "Statut",
        ["Source"] = "Source",
        ["Told in"] = "Raconté dans",
        ["Remarks"] = "Remarques",
        ["Published"] = "Publié le",
        ["published"] = "parution",
        ["in"] = "dans",
        ["Article"] = "Article",
        ["Articles"] = "Articles",
        ["Events"] = "Événements",
        ["No event of this text has a date."] = "Aucun événement de ce texte n'a de date.",
        ["No event of these texts has a date."] = "Aucun événement de ces textes n'a de date.",

        // The page: its head, the axis and its legend
        ["To the events"] = "Aller aux événements",
        ["of them told by several articles;"] = "racontés par plusieurs articles\u00A0;",
        ["Axis"] = "Axe",
        ["Earlier"] = "Plus tôt",
        ["Later"] = "Plus tard",
        ["Zoom in"] = "Agrandir",
        ["Zoom out"] = "Réduire",
        ["The weeks around the publication"] = "Les semaines autour de la parution",
        ["Around publication"] = "Autour de la parution",
        ["Everything"] = "Tout",
        ["All"] = "Tout",
        ["Home"] = "Début",
        ["Time axis. Arrow keys move, plus and minus zoom, Home shows all. The list below holds the same events."] =
            "Axe du temps. Les flèches déplacent, plus et moins agrandissent et réduisent, Début montre tout. La liste ci-dessous tient les mêmes événements.",
        ["open end"] = "borne ouverte",
        ["bounds by convention"] = "bornes de convention",
        ["BC"] = "av. J.-C.",
        ["earlier"] = "plus tôt",
        ["later"] = "plus tard",
        ["of"] = "sur",
        ["events"] = "événements",

        // The page: filters, events and articles
        ["Filters"] = "Filtres",
        ["everyone"] = "tous",
        ["the author"] = "l'auteur",
        ["Words"] = "Mots",
        ["any"] = "tous",
        ["told by several"] = "raconté par plusieurs",
        ["when"] = "quand",
        ["dates the "] = "date l’",
        ["Before"] = "Avant",
        ["After"] = "Après",
        ["without a date"] = "sans date",
        ["Why this date"] = "Pourquoi cette date",
        ["elsewhere"] = "ailleurs",

        // Why a date was chosen
        ["Dates"] = "Date",
        ["by the rule"] = "par la règle",
        ["right in"] = "juste dans",
        ["of cases"] = "des cas",
        ["How sure"] = "Certitude",
        ["Says so"] = "Le dit",
        ["Reads as"] = "Se lit",
        ["without a place in time"] = "sans place dans le temps",
        ["its bounds by convention"] = "aux bornes de convention",
        ["Rule"] = "Règle",
        ["Counted from"] = "Compté depuis",
        ["Stated"] = "Énoncé",
        ["Inferred"] = "Déduit",
        ["Because"] = "Parce que",
        ["Or"] = "Ou",
        ["nothing: the words say it all"] = "rien\u00A0: les mots disent tout",
        ["author"] = "auteur",
        ["an anchor that the text does not give"] = "un repère que le texte ne donne pas",
        ["publication"] = "la parution",
        ["story"] = "le récit",
        ["quote"] = "la citation",

        // The tool
        ["No words of this text speak of time."] = "Aucun mot de ce texte ne parle du temps.",
        ["Type"] = "Type",
        ["Value"] = "Valeur",
        ["From … to"] = "De … à",
        ["line"] = "ligne",
        ["characters"] = "caractères",

        // Remarks, by what they are about
        ["WEEKDAY_CONFLICT"] = "Le jour de la semaine et la date ne vont pas ensemble\u00A0; la date est gardée.",
        ["IMPOSSIBLE_DATE"] = "Aucun calendrier n'a cette date, du moins des années 1 à 9999.",
        ["IMPOSSIBLE_TIME"] = "Aucune horloge ne montre cette heure.",
        ["SKIPPED_TIME"] = "Les horloges sautent cette heure.",
        ["AMBIGUOUS_TIME"] = "Les horloges montrent deux fois cette heure\u00A0; l'intervalle est local et ne choisit pas.",
        ["UNKNOWN_ANCHOR"] = "Le texte ne date pas ce dont on compte.",
        ["LIMIT_REACHED"] = "Une limite des options est atteinte\u00A0; la suite n'est pas lue.",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
