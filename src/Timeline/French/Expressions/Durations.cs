using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Lengths on their own, without a place in time (spec family 6). Ages, rates and scores are no expressions.</summary>
internal static class Durations
{
    internal static readonly ushort Year = FrenchWords.Number("année");
    internal static readonly ushort Month = FrenchWords.Number("mois");
    internal static readonly ushort Day = FrenchWords.Number("jour");

    public static RuleFamily Rules { get; } = new("Durées", Level.Derived)
    {
        new("durée")
        {
            Pattern = "{length}",
            Meaning = said => new BareLength(said.Length()),
            When = MeantLengths.Are,
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
                "Une première marche a réuni cent personnes en mars, une seconde en avril.", "Un homme âgé de 45 ans a été blessé.",
                "Le suspect, 45 ans, est en fuite.", "Jeanne Roy (31 ans) a été élue.", "Une fillette de six ans a disparu.", "Le boxeur de 23 ans a gagné.",
                "Un chauffeur de bus de 38 ans a été blessé.", "Un électricien allemand de 37 ans a été blessé.", "Il aurait eu 70 ans en mars.",
                "Elle quitte l'école à 12 ans pour la ferme.", "Elle débuta à seize ans dans les cabarets.", "Il est mort à 69 ans et deux jours.",
                "Il élève des juments avec ses fils de 24 et 27 ans.",
                "Clara Vidal, 34 ans, dirige le port.", "Les 18-25 ans votent peu.", "Les deux suspects, 32 et 35 ans, sont inconnus de la police.",
                "Ce guide de 41 ans a disparu.", "Une figurante de 63 ans a été renversée.", "Un homme 69 ans a refusé.",
                "La Belge Anne Roy à 26 ans et son frère ont gagné.", "Elle a souffert d'un mois de juin exécrable.", "Un Belge de 29 ans a été blessé.",
                "Les trams seront gratuits pour les Luxembourgeois de moins de 18 ans.", "Il mérite une seconde chance.",
                "Il est tombé 80 litres par 24 heures.", "Les gendarmes ont entendu une femme d'une trentaine d'années.", "À 35 ans, il quitte le club.",
                "Il avait à peine 20 ans.", "Le cannabis sera légal pour les 18 ans et plus.", "Un élève de 16 ou 17 ans a été blessé.",
                "Le tueur de 26 ans est mort.", "En 1990, j'avais seize ans.", "Le cordier fêtera en avril ses 80 ans.",
                "La plaignante, une cantinière de soixante ans, est sourde.", "Le noyé paraissait âgé d'une trentaine d'années.",
                "Le dépistage est gratuit à partir de 50 ans.", "Un tiers des salariés ont moins de 35 ans.",
                "Le site ouvrira pour les Journées du patrimoine.", "Il parlera à l'occasion des Journées du patrimoine.",
                "À près de 80 ans, elle nage encore.", "À tout juste 18 ans, elle signe.", "Âgé d'à peine vingt ans, il signe.",
                "Elle avait tout juste 17 ans.", "Le doyen approche des 90 ans.", "Il a presque 50 ans.", "Elle a entre 20 et 30 ans.",
                "Elle vient d'avoir 40 ans.",
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

    internal static BareLength HoursAndMinutes(Said said) => HoursAndMinutes(said, "hours", "minutes");

    internal static BareLength HoursAndMinutes(Said said, string hours, string minutes) => new(new Length(said.Has(minutes)
        ? [new(said.Number(hours), CalendarUnit.Hour), new(said.Number(minutes), CalendarUnit.Minute)]
        : [new LengthPart(said.Number(hours), CalendarUnit.Hour)]));
}
