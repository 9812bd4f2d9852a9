using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Words that look like time and are none (spec family 21): they keep every other rule away from themselves.</summary>
internal static class FalseFriends
{
    private static readonly WordSet Parties = FrenchWords.Set("mouvement", "front", "parti", "brigade", "brigades", "comité", "collectif", "alliance", "coordination", "commando", "union");

    /// <summary>Who was born <em>un 4 juillet</em> was on any; <em>un 1er mai unitaire</em> is this year's.</summary>
    private static readonly WordSet Born = FrenchWords.Set("né", "née", "nés", "nées", "mort", "morte", "marié", "mariée", "mariés", "était");

    /// <summary><em>Le pont du 8 mai</em> is a long week-end; <em>le pont du 8-Mai</em> crosses a river.</summary>
    private static bool IsLongWeekend(Place place) => place[0].Is(Bridge) && !place[place.Length - 1].Has(TokenTraits.Hyphenated) && !place.HasBefore(OnIt, 2);

    /// <summary><em>La place du 11-Novembre à la gare</em>; but <em>la salle du 3 mai au 5, à midi</em>.</summary>
    private static bool NamesPlace(Place place)
    {
        var last = place[^1];
        if ((place.After().Is(LittleWords.At) || place.HasAfter(LittleWords.Contracted)) && !(last.Has(TokenTraits.Hyphenated) && last.Has(TokenTraits.Capital)))
        {
            return false;
        }

        return last.Kind == TokenKind.Number || last.Has(TokenTraits.Capital) || (place[^2].Kind == TokenKind.Number && !IsLongWeekend(place));
    }

    private static readonly ushort Bridge = FrenchWords.Number("pont");
    private static readonly WordSet OnIt = FrenchWords.Set("sur", "sous", "vers", "franchi", "traverse", "près");
    private static readonly WordSet Papers = FrenchWords.Set("journal", "quotidien", "hebdomadaire", "magazine", "site");

    public static RuleFamily Rules { get; } = new("Faux amis", Level.Date)
    {
        new("du jour au lendemain")
        {
            Pattern = "du jour au lendemain | d'un jour à l'autre | d'une semaine à l'autre | d'une année à l'autre | d'un mois à l'autre | d'une heure à l'autre | d'une minute à l'autre | d'un instant à l'autre | au jour le jour | de nos jours | jusqu'à nouvel ordre | en temps et en heure | à la bonne heure | plus d'une fois | il était une fois"
                + " | point mort | midi à quatorze heures | midi à 14 heures | midi à 14 h | jour et nuit | nuit et jour | jour pour jour | à l'heure américaine | à l'heure où | de jour en jour | d'heure en heure | d'année en année | de mois en mois"
                + " | au fil des ans | au fil des années | au fil des jours | à longueur d'année | à longueur de journée | tous les jours que | le jour et la nuit | dernière minute | dernière heure | les quatre saisons"
                + " | nuit debout | nuit des temps | nuit blanche | nuits blanches | mardi gras des | à l'heure du | à l'heure de la | à l'heure des | vingt-quatre heures sur vingt-quatre | 24 heures sur 24 | 7 jours sur 7 | sept jours sur sept | 24 h sur 24 | 24 h~/~24 | 7 j~/~7"
                + " | heure d'été | heure d'hiver | sports d'hiver | jeux d'hiver | jeux d'été | université d'été | universités d'été | accord du vendredi saint | accords du vendredi saint | été indien | vacances d'été | vacances d'hiver | (une|la|des|les|cette) (journée|journées) portes ouvertes | jobs d'été | job d'été"
                + " | vivement dimanche | (peintre|peintres|chauffeur|chauffeurs|conducteur|conducteurs|bricoleur|bricoleurs|sportif|sportifs|jardinier|jardiniers|marin|marins) du dimanche | (jusqu'à|à)? une heure (avancée|tardive|matinale|indue) | rentrée atmosphérique | rentrée dans l'atmosphère | {number} (minutes|minute|secondes|seconde) d'arc | octobre rose | mars bleu | septembre noir | vendredi ou la vie sauvage | vendredi ou les limbes",
            Meaning = _ => NotTime.Instance,
            Examples = [],
            NotExamples = [
                "De nos jours, le métier a disparu.", "Il a changé d'avis du jour au lendemain.", "Le service répond 24 heures sur 24.",
                "L'université d'été du parti a fermé ses portes.", "Une journée portes ouvertes réunit les parents.", "La rentrée atmosphérique a duré peu.",
                "Il distingue deux minutes d'arc.", "Il a été traité de peintre du dimanche.", "Octobre rose a réuni neuf cents marcheuses.",
                "Ils ont débattu jusqu'à une heure avancée de la nuit.", "Vendredi ou la Vie sauvage a été adapté pour la scène."],
        },
        new("une année record")
        {
            Pattern = "une (année|journée|semaine|décennie) (record|noire|blanche|faste|charnière|difficile|exceptionnelle|historique|compliquée|sombre|mouvementée|chargée|décisive|particulière)",
            Meaning = _ => NotTime.Instance,
            Examples = [],
            NotExamples = ["Les vendeurs tablaient sur une année record.", "Le club sort d'une année noire.", "La Bourse a vécu une journée noire."],
        },
        new("rue du 4-Septembre")
        {
            Pattern = "(rue|avenue|place|boulevard|bd|route|chemin|promenade|faubourg|quai|square|pont|métro|station|stade|esplanade|cours|allée|impasse|rond-point|lycée|collège|école|caserne|parc|hôpital|salle|résidence|cité|passage|tunnel) (du|de l'|des)? {day} {month} {year}? | (bar|bar-tabac|café|tabac|hôtel|restaurant|brasserie|cinéma|discothèque|péniche|auberge) (le|la|du|au)? {day} {month} | av . (du)? {day} {month}"
                + " | (rue|avenue|place|boulevard|bd|quai|square|pont|métro|station|stade|esplanade|cours|allée|lycée|collège|école|cité) (du|de l'|de) {month} {year}?",
            Meaning = _ => NotTime.Instance,
            When = NamesPlace,
            NotAfter = "en",
            Examples = [],
            NotExamples = [
                "La rue du 4-Septembre est fermée.", "La chapelle, route du 8-Mai, sera rénovée.", "L'avenue du 8-Mai-1945 sera rénovée.",
                "Le boulevard du 11-Novembre est inondé.", "La station Quatre-Septembre est vide.", "Le bar Le 14-Juillet a été visité.",
                "Un car est tombé sous le pont du 11 novembre.", "Ils défilent de la place du 11-Novembre à la gare."],
        },
        new("un 4 juillet")
        {
            Pattern = "un {day} {month}",
            Meaning = _ => NotTime.Instance,
            When = place => (place.HasBefore(Born) || (place.IsSentenceStart && place.After().Is(','))) && place.After() is not { Kind: TokenKind.Number, Length: 4 },
            Examples = [],
            NotExamples = ["Il est né un 4 juillet, à l'heure des feux."],
        },
        new("le Mouvement du 6-Juin")
        {
            Pattern = "{day} {month}",
            Meaning = _ => NotTime.Instance,
            When = place => !place[place.Length - 1].Has(TokenTraits.AllCapitals) && place.HasBefore(LittleWords.OfWords)
                && place.Before(2) is { IsCapitalized: true } name && !name.Has(TokenTraits.AllCapitals) && place.HasBefore(Parties, 2)
                && (place[place.Length - 1].Has(TokenTraits.Capital) || place.Before(4).Length > 0),
            Examples = [],
            NotExamples = ["Le Mouvement du 6-Juin a déposé les armes.", "À Rabat, le Mouvement du 20 février manifeste."],
        },
        new("son roman « Dimanche matin »")
        {
            Pattern = "{weekday} {part}? | {month} | {part} | hier | demain | {day} {month}",
            Meaning = _ => NotTime.Instance,
            When = place => place.Before().Is('«') && place.After().Is('»') && place[0].IsCapitalized && place.HasBefore(Titles.Works, 2),
            Examples = [],
            NotExamples = ["Son roman « Dimanche matin » est porté à l'écran."],
        },
        new("20 Minutes")
        {
            Pattern = "{number} {unit}",
            Meaning = _ => NotTime.Instance,
            When = IsTitle,
            Examples = [],
            NotExamples = ["Le quotidien 20 Minutes l'annonce.", "Le quotidien vaudois 24 heures supprime douze postes.", "Le film 48 Heures repasse.", "La série 24 heures chrono revient."],
        },
        new("le Journal du dimanche")
        {
            Pattern = "du {weekday} (soir|matin|midi)?",
            Meaning = _ => NotTime.Instance,
            When = place => place.Before() is { IsCapitalized: true } title && !title.Has(TokenTraits.AllCapitals)
                && (place.HasBefore(LittleWords.Articles, 2) || place.Before(2).Is('«')) && place.After().Kind != TokenKind.Number,
            Examples = [],
            NotExamples = ["Le Journal du dimanche l'a écrit.", "La Fièvre du samedi soir repasse en salles."],
        },
        new("Hier encore")
        {
            Pattern = "hier | demain | aujourd'hui | (un|une) {unit}",
            Meaning = _ => NotTime.Instance,
            When = place => place[0].IsCapitalized && !place[0].Has(TokenTraits.AllCapitals) && !place.IsSentenceStart && (place.Before().Kind == TokenKind.Word || place.Before().Is(',')),
            Examples = [],
            NotExamples = ["On chante Hier encore au bal.", "Le documentaire Demain repasse.", "Au Palace, Un jour sans fin fait salle comble."],
        },
        new("une seconde chance")
        {
            Pattern = "(une|la|sa|cette|leur|de|en) seconde (fois|chance|guerre|partie|place|mi-temps|vie|main|édition|équipe|lecture|vague|zone|manche|période|victoire|défaite|langue|nature|ligne|classe|phase|année)",
            Meaning = _ => NotTime.Instance,
            Examples = [],
            NotExamples = ["Elle mérite une seconde chance.", "Il a gagné la seconde manche."],
        },
        new("kilomètres à l'heure")
        {
            Pattern = "(kilomètres|km|mètres|tours|mille|milles|miles|nœuds) (à l'|par|'/') (heure|minute|seconde|h|jour|an) | (euros|dollars|francs) (de l'|par) (heure|jour|mois|an|semaine|année)",
            Meaning = _ => NotTime.Instance,
            Examples = [],
            NotExamples = ["Il roulait à 180 kilomètres à l'heure.", "Le poste est payé 12 euros de l'heure."],
        },
        new("les 18-25 ans")
        {
            Pattern = "{digits} {digits} ans | (de)? {digits} à {digits} ans | (les|des|aux) (plus|moins) de {number} ans",
            Meaning = _ => NotTime.Instance,
            When = place => place[1].Has(TokenTraits.Hyphenated)
                || (place[0].Kind == TokenKind.Word && place[2].Kind == TokenKind.Word
                    && (place[3].Kind == TokenKind.Number || (LittleWords.MoreOrLess.Contains(place[1]) && !place.HasAfter(LittleWords.BareOf)))),
            Examples = [],
            NotExamples = ["Les 18-25 ans votent peu.", "Les plus de 60 ans sont invités.", "Les plus de septante ans et les moins de vingt ans entreront sans payer."],
        },
    };

    /// <summary>A capital on the unit makes a title, as does the kind of work before it.</summary>
    private static bool IsTitle(Place place)
    {
        var unit = place[place.End - place.Start - 1];
        return (unit.Has(TokenTraits.Capital) && !unit.Has(TokenTraits.AllCapitals))
            || ((place.HasBefore(Titles.Works) || (place.HasBefore(Papers, 2) && place.Before().Kind == TokenKind.Word && !place.HasBefore(LittleWords.OfWords))) && !place.After().Is(','));
    }
}
