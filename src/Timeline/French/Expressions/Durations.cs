using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Lengths on their own, without a place in time (spec family 6). Ages, rates and scores are no expressions.</summary>
internal static class Durations
{
    private static readonly WordSet Degrees = FrenchWords.Set("degrés", "degré");

    private static readonly WordSet Rivals = FrenchWords.Set("seconde", "secondes");
    private static readonly WordSet One = FrenchWords.Set("un", "une", "la");
    private static readonly WordSet Decades = FrenchWords.Set(
        "dix", "vingt", "trente", "quarante", "cinquante", "soixante", "septante", "quatre", "huitante", "octante", "nonante", "folles");
    internal static readonly ushort Year = FrenchWords.Number("année");
    internal static readonly ushort Month = FrenchWords.Number("mois");
    internal static readonly ushort Day = FrenchWords.Number("jour");
    private static readonly WordSet AfterSecond = FrenchWords.Set("de", "d'", "avant", "après", "plus", "et", "ou", "pour", "à", "par", "sur", "seulement", "environ", "pas", "que", "qui", "dans", "en");
    private static readonly WordSet YearsInWords = FrenchWords.Set("années");

    public static RuleFamily Rules { get; } = new("Durées", Level.Derived)
    {
        new("durée")
        {
            Pattern = "{length}",
            Meaning = said => new BareLength(said.Length()),
            When = AreLengths,
            NotAfter = "chaque|kilomètres à|km à|mètres à|euros de|'/'|il était|de nos",
            NotBefore = "de l'heure",
            Examples =
            [
                "Le siège a duré [quatre jours]. → P4D",
                "Il a été condamné à [deux mois] de prison. → P2M",
                "Une grève de [48 heures] a été votée. → PT48H",
                "L'ascension a pris [deux jours et demi]. → P2.5D",
                "Le mandat est de [cinq ans], renouvelable. → P5Y",
                "Le stock couvre [un an et demi]. → P18M",
                "La faculté a été perturbée par [sept semaines] de blocage. → P7W",
                "L'abbé fêtera ses [50 ans] de sacerdoce. → P50Y",
                "Le bail passe à [neuf ans] pour tous. → P9Y", "La peinture est une constante de [quarante ans] de vie. → P40Y",
                "Il est resté [un jour] à Metz. → P1D", "La navette a fait le tour en [un jour]. → P1D",
            ],
            NotExamples =
            [
                "Une première marche a réuni cent personnes en mars, une seconde en avril.", "Un homme âgé de 45 ans a été blessé.", "Le suspect, 45 ans, est en fuite.", "Jeanne Roy (31 ans) a été élue.", "Une fillette de six ans a disparu.", "Le boxeur de 23 ans a gagné.", "Un chauffeur de bus de 38 ans a été blessé.", "Un électricien allemand de 37 ans a été blessé.", "Il aurait eu 70 ans en mars.", "Elle quitte l'école à 12 ans pour la ferme.", "Elle débuta à seize ans dans les cabarets.", "Il est mort à 69 ans et deux jours.", "Il élève des juments avec ses fils de 24 et 27 ans.",
                "Clara Vidal, 34 ans, dirige le port.", "Les 18-25 ans votent peu.", "Les deux suspects, 32 et 35 ans, sont inconnus de la police.", "Ce guide de 41 ans a disparu.", "Une figurante de 63 ans a été renversée.", "Un homme 69 ans a refusé.", "La Belge Anne Roy à 26 ans et son frère ont gagné.", "Elle a souffert d'un mois de juin exécrable.", "Un Belge de 29 ans a été blessé.", "Les trams seront gratuits pour les Luxembourgeois de moins de 18 ans.", "Il mérite une seconde chance.", "Il est tombé 80 litres par 24 heures.", "Les gendarmes ont entendu une femme d'une trentaine d'années.", "À 35 ans, il quitte le club.", "Il avait à peine 20 ans.", "Le cannabis sera légal pour les 18 ans et plus.", "Un élève de 16 ou 17 ans a été blessé.", "Le tueur de 26 ans est mort.", "En 1990, j'avais seize ans.", "Le cordier fêtera en avril ses 80 ans.", "La plaignante, une cantinière de soixante ans, est sourde.", "Le noyé paraissait âgé d'une trentaine d'années.", "Le dépistage est gratuit à partir de 50 ans.", "Un tiers des salariés ont moins de 35 ans.", "Le site ouvrira pour les Journées du patrimoine.", "Il parlera à l'occasion des Journées du patrimoine.",
                "À près de 80 ans, elle nage encore.", "À tout juste 18 ans, elle signe.", "Âgé d'à peine vingt ans, il signe.", "Elle avait tout juste 17 ans.", "Le doyen approche des 90 ans.", "Il a presque 50 ans.", "Elle a entre 20 et 30 ans.", "Elle vient d'avoir 40 ans.",
                "Il reviendra un jour.", "Un jour, elle a tout quitté.", "Cela finira un jour ou l'autre.", "Ce fut un jour historique.", "La fédération organise une journée d'action le 6 mai.",
            ],
        },
        new("toute la journée")
        {
            Pattern = "(toute|tout) (la|le|l') (jour|journée|semaine|week-end|mois|trimestre|semestre|an|année)",
            Meaning = said => new WholeUnit(said.Says("semaine") ? CalendarUnit.Week : said.Says("mois") ? CalendarUnit.Month : said.Says("trimestre") ? CalendarUnit.Quarter
                : said.Says("semestre") ? CalendarUnit.HalfYear : said.Says("week") ? CalendarUnit.Weekend : said.Says("an") || said.Says("année") ? CalendarUnit.Year : CalendarUnit.Day),
            NotBefore = "de|du|d'|des|où|que|qu'|qui|dernier|dernière|prochain|prochaine|suivant|suivante|précédent|précédente|scolaire|passé|passée",
            Examples = ["Les machines ont tourné [toute la journée]. → 2016-03-15", "La route restera fermée [toute la semaine]. → 2016-W11", "La plage est surveillée [toute l'année]. → P1Y"],
            NotExamples = ["Tout le mois de mars a été sec."],
        },
        new("En deux heures.")
        {
            Pattern = "(en|après) {length}",
            Meaning = said => new LengthNeeded(said.Length()),
            When = Frames.IsAllThatIsSaid,
            Examples = ["[En trois heures]. → PT3H", "[Après huit mois] ! → P8M"],
            NotExamples = [],
        },
        new("en 1h45")
        {
            Pattern = "{number:hours} h {twoDigits:minutes} (m|mn|min)? | {number:hours} h",
            Meaning = HoursAndMinutes,
            After = "en|débrayage de|débrayages de|arrêt de travail de|arrêts de travail de|durée :|durée de|durée d'|dépassé de|dépasse de|retardé de|retardée de|décalé de|décalée de|prolongé de|prolongée de|avancé de|avancée de|repoussé de|repoussée de|dure|duré|durera|durait|pendant|mis|mettre|mettra|temps de|durant|moins de|plus de|près de|environ|bout de|issue de|terme de|record de|comptez|compter|fallu|faut|faudra|contre|attendre|attendu|patienter|patienté",
            When = place => !place.After().IsJoined,
            Examples = ["Téléfilm (durée : [1 h 35]). → PT1H35M", "Un repos d'une durée d'[1h30] est accordé. → PT1H30M", "La réunion a duré [3 h]. → PT3H", "Le train relie Lyon en [1h57]. → PT1H57M", "Le vol a duré [11 h 20]. → PT11H20M", "Pour le col, comptez [2 h 30] de marche. → PT2H30M", "Il aura fallu [1h57] au Suisse pour gagner. → PT1H57M"],
            NotExamples = ["Le train part à sept heures."],
        },
        new("3 h 12 de débats")
        {
            Pattern = "{number:hours} h {twoDigits:minutes} | {number:hours} h",
            Meaning = HoursAndMinutes,
            After = "après|avec|malgré|pendant|durant|bout de|terme de|issue de|plus de|moins de|près de|et|soit|totalisé|cumulé|a|ont|avait|aura",
            Before = "de|d'|pour",
            Examples = ["Le texte a été adopté après [3 h 12] de débats. → PT3H12M", "La sortie a plu malgré [2 h] de bouchons. → PT2H", "Le candidat a [3 h] pour finir. → PT3H"],
            NotExamples = ["Il est né à 3 h 12 de parents inconnus."],
        },
        new("2h41'07''")
        {
            Pattern = "{digits:hours} h {twoDigits:minutes} ''' {twoDigits:seconds} | {digits:hours} h {twoDigits:minutes} ''' {twoDigits:seconds} ''' ''' | {digits:hours} h {twoDigits:minutes} ''' {twoDigits:seconds} '\"'"
                + " | {digits:minutes} ''' {twoDigits:seconds} ''' ''' | {digits:minutes} ''' {twoDigits:seconds} '\"'",
            Meaning = static said => new BareLength(new Length(said.Has("hours")
                ? [new(said.Number("hours"), CalendarUnit.Hour), new(said.Number("minutes"), CalendarUnit.Minute), new(said.Number("seconds"), CalendarUnit.Second)]
                : [new(said.Number("minutes"), CalendarUnit.Minute), new(said.Number("seconds"), CalendarUnit.Second)])),
            When = static place => !place.Before().Is('°') && place[0].Number < 60 && !place.Before().Is('\''),
            Examples = ["Il a gagné en [2h41'07'']. → PT2H41M7S", "Elle est première en [18'42\"]. → PT18M42S"],
            NotExamples = ["Le cap est à 48°18'42\"."],
        },
        new("2 h 25 de musique")
        {
            Pattern = "{digits:hours} h {twoDigits:minutes} | {digits:hours} h",
            Meaning = HoursAndMinutes,
            Before = "de musique|de spectacle|de film|de route|de marche|de vol|de trajet|de retard|de débats|de bouchons|de concert|d'attente|de queue|de jeu|de match|de combat|de plaidoirie|de discours|de lecture|d'images|de réunion|de travail|de bus|de voiture|d'avance|de sommeil|de direct|de pilonnage|de bombardement|de bombardements|de garde|de coupure|de panne|de siège|à l'avance",
            Examples = ["Le coffret contient [2 h 25] de musique. → PT2H25M", "Prévenez [48 h] à l'avance. → PT48H"],
            NotExamples = ["Le train de 2 h 25 de la nuit est parti."],
        },
        new("deux heures quarante")
        {
            Pattern = "{number:hours} (heure|heures) {number:minutes}",
            Meaning = HoursAndMinutes,
            After = "dure|duré|durera|durait|durée de|pendant|durant",
            When = static place => place.IsBeforeMark || FunctionWords.Prepositions.Contains(place.After()) || FunctionWords.Conjunctions.Contains(place.After()),
            Examples = ["Le film dure [deux heures quarante] sans entracte. → PT2H40M"],
            NotExamples = ["Le train part à deux heures quarante."],
        },
        new("parler deux heures quarante")
        {
            Pattern = "{number:hours} (heure|heures) {number:minutes}",
            Meaning = HoursAndMinutes,
            When = ClockOrLength.AreMeasured,
            Examples = ["Le témoin a parlé [deux heures vingt] devant le jury. → PT2H20M"],
            NotExamples = ["Il était alors une heure vingt.", "Départ mardi, une heure vingt.", "Le car est parti dès une heure vingt."],
        },
    };

    /// <summary>Whether they are no age, no rate, no decade, no countdown, and none that is only another one, and tell no others (<em>des journées de onze heures</em>).</summary>
    internal static bool AreLengths(Place place) => !(place[^1].IsCapitalized && place[^1].Length > 2) && !IsRate(place) && !Ages.Are(place) && !IsSecondOne(place) && !KindsOfTime.AreLengths(place) && !IsDecade(place) && !(place[0].Is(LittleWords.OfThem) && place.HasAfter(LittleWords.BareOf) && (place.After(2).Kind == TokenKind.Number || place.HasAfter(FunctionWords.Determiners, 2))) && !place.After().Is('/') && !place.HasBefore(Degrees) && !EventRelative.IsCountdown(place) && !IsNamedMonth(place) && !IsNumberedYear(place) && !DaysUnnamed.Are(place);

    internal static BareLength HoursAndMinutes(Said said) => HoursAndMinutes(said, "hours", "minutes");

    internal static BareLength HoursAndMinutes(Said said, string hours, string minutes) => new(new Length(said.Has(minutes)
        ? [new(said.Number(hours), CalendarUnit.Hour), new(said.Number(minutes), CalendarUnit.Minute)]
        : [new LengthPart(said.Number(hours), CalendarUnit.Hour)]));

    /// <summary><em>80 litres par 24 heures</em>; <em>perturbée par sept semaines de blocage</em>.</summary>
    private static bool IsRate(Place place) => place.Before().Is(ClauseWords.Par) && place[0].Kind == TokenKind.Number;

    /// <summary><em>Une seconde chance</em> is another one: a second of time is followed by no noun.</summary>
    private static bool IsSecondOne(Place place)
    {
        var length = place.End - place.Start;
        return length == 2 && Rivals.Contains(place[1]) && One.Contains(place[0]) && ((place.HasAfter(Elsewhere) && IsAfterFirst(place)) || (place.After().Is(',') && !FunctionWords.Prepositions.Contains(place.Before())) || (place.After() is { Kind: TokenKind.Word } && !place.HasAfter(AfterSecond)));
    }

    /// <summary><em>Une première marche a eu lieu en mars, une seconde en avril</em></summary>
    private static bool IsAfterFirst(Place place) => place.HasWithinBefore(Firsts, FarthestFirst);

    /// <summary>What tells when or where the second one was; <em>une seconde de trop, sur son rival</em> is a time.</summary>
    private static readonly WordSet Elsewhere = FrenchWords.Set("en", "dans", "à", "au", "aux", "le", "la", "lors", "contre", "chez", "devant", "hier", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private const int FarthestFirst = 20;

    private static readonly WordSet Firsts = FrenchWords.Set("première", "premières");

    /// <summary><em>Un mois de juin exécrable</em> is June.</summary>
    private static bool IsNamedMonth(Place place) =>
        place.Length == 2 && One.Contains(place[0]) && place[1].Is(Month) && place.HasAfter(LittleWords.BareOf) && Frames.FullMonths.Contains(place.After(2));

    /// <summary><em>Le pays a connu une année 2015 difficile</em>: which year, and not how long.</summary>
    private static bool IsNumberedYear(Place place) => place.Length == 2 && One.Contains(place[0]) && place[1].Is(Year) && place.After() is { Kind: TokenKind.Number, Length: 4 };

    /// <summary><em>La fin des années 1990, des années trente</em>: no number of years, but those of a decade.</summary>
    private static bool IsDecade(Place place) => YearsInWords.Contains(place[place.End - place.Start - 1]) && (place.After().Kind == TokenKind.Number || place.HasAfter(Decades));
}
