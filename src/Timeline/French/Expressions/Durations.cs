using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Lengths on their own, without a place in time (spec family 6). Ages, rates and scores are no expressions.</summary>
internal static class Durations
{
    private static readonly WordSet Years = FrenchWords.Set("an", "ans");
    private static readonly WordSet Aged = FrenchWords.Set("âgé", "âgée", "âgés", "âgées", "âge");
    /// <summary><em>Des journées de onze heures</em> are told by their length.</summary>
    private static readonly ushort Some = FrenchWords.Number("des");
    private static readonly WordSet AgeLinks = FrenchWords.Set("et", "ou", "à");
    private static readonly WordSet Degrees = FrenchWords.Set("degrés", "degré");
    private static readonly WordSet Babies = FrenchWords.Set("nourrisson", "nourrissons", "bébé", "bébés", "fœtus", "chiot", "chiots", "chaton", "chatons");
    private static readonly WordSet Birthdays = FrenchWords.Set("fêté", "fêter", "fête", "fêtera", "fêtait", "soufflé", "souffler", "célébré");
    private static readonly WordSet Possessives = FrenchWords.Set("ses", "mes", "nos", "leurs", "tes", "vos", "les", "aux");
    /// <summary>What leads to a length with <em>à</em>: <em>condamné à dix ans, la durée passe à dix ans, un emprunt à dix ans</em>; <em>elle débute à dix ans</em> tells an age.</summary>
    private static readonly WordSet Amounting = FrenchWords.Set(
        "condamné", "condamnée", "condamnés", "condamnées", "condamne", "condamner", "fixé", "fixée", "fixés", "limité", "limitée", "limités", "porté", "portée", "portés", "réduit", "réduite", "réduits", "ramené", "ramenée", "prolongé", "prolongée",
        "estimé", "estimée", "évalué", "évaluée", "passe", "passé", "passée", "passera", "passant", "passer", "élève", "élevait", "établit", "égal", "égale", "supérieur", "supérieure", "inférieur", "inférieure", "échéance", "horizon", "obligation",
        "obligations", "emprunt", "emprunts", "taux", "contrat", "prêt", "garantie", "peine", "peines", "écopé", "requis", "plan", "ans");
    private static readonly WordSet Rivals = FrenchWords.Set("seconde", "secondes");
    private static readonly WordSet One = FrenchWords.Set("un", "une", "la");
    private static readonly WordSet Decades = FrenchWords.Set(
        "dix", "vingt", "trente", "quarante", "cinquante", "soixante", "septante", "quatre", "huitante", "octante", "nonante", "folles");
    private static readonly WordSet MoreOrLess = FrenchWords.Set("moins", "plus");
    private static readonly ushort Month = FrenchWords.Number("mois");
    private static readonly WordSet AtWord = FrenchWords.Set("à");
    private static readonly WordSet Apposed = FrenchWords.Set("et", "qui", "dont", "a", "est", "avait", "était", "dirige", "domicilié", "domiciliée", "originaire", "marié", "mariée", "père", "mère", "demeurant", "vit");
    private static readonly WordSet AfterSecond = FrenchWords.Set("de", "d'", "avant", "après", "plus", "et", "ou", "pour", "à", "par", "sur", "seulement", "environ", "pas", "que", "qui", "dans", "en");
    private static readonly WordSet YearsInWords = FrenchWords.Set("années");

    public static RuleFamily Rules { get; } = new("Durées", Level.Derived)
    {
        new("durée")
        {
            Pattern = "{length}",
            Meaning = said => new BareLength(said.Length()),
            When = place => !IsRate(place) && !IsAge(place) && !IsSecondOne(place) && !IsDecade(place) && !(place[0].Is(Some) && place.HasAfter(LittleWords.BareOf) && (place.After(2).Kind == TokenKind.Number || place.HasAfter(FunctionWords.Determiners, 2))) && !place.After().Is('/') && !place.HasBefore(Degrees) && !EventRelative.IsCountdown(place) && !IsNamedMonth(place),
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
                "Le bail passe à [neuf ans] pour tous. → P9Y",
            ],
            NotExamples =
            [
                "Un homme âgé de 45 ans a été blessé.", "Le suspect, 45 ans, est en fuite.", "Jeanne Roy (31 ans) a été élue.", "Une fillette de six ans a disparu.", "Le boxeur de 23 ans a gagné.", "Elle quitte l'école à 12 ans pour la ferme.", "Il est mort à 69 ans et deux jours.", "Il élève des juments avec ses fils de 24 et 27 ans.",
                "Clara Vidal, 34 ans, dirige le port.", "Les 18-25 ans votent peu.", "Les deux suspects, 32 et 35 ans, sont inconnus de la police.", "Ce guide de 41 ans a disparu.", "Un homme 69 ans a refusé.", "La Belge Anne Roy à 26 ans et son frère ont gagné.", "Elle a souffert d'un mois de juin exécrable.", "Un Belge de 29 ans a été blessé.", "Les trams seront gratuits pour les Luxembourgeois de moins de 18 ans.", "Il mérite une seconde chance.", "Il est tombé 80 litres par 24 heures.", "Les gendarmes ont entendu une femme d'une trentaine d'années.", "À 35 ans, il quitte le club.",
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
            After = "en|durée de|dure|duré|durera|durait|pendant|mis|mettre|mettra|temps de|durant|moins de|plus de|près de|environ|record de|comptez|compter|fallu|faut|faudra|contre|attendre|attendu|patienter|patienté",
            When = place => !place.After().IsJoined,
            Examples = ["La réunion a duré [3 h]. → PT3H", "Le train relie Lyon en [1h57]. → PT1H57M", "Le vol a duré [11 h 20]. → PT11H20M", "Pour le col, comptez [2 h 30] de marche. → PT2H30M", "Il aura fallu [1h57] au Suisse pour gagner. → PT1H57M"],
            NotExamples = ["Le train part à sept heures."],
        },
        new("3 h 12 de débats")
        {
            Pattern = "{number:hours} h {twoDigits:minutes}",
            Meaning = HoursAndMinutes,
            After = "après|avec|malgré|pendant|durant|bout de|terme de|issue de|plus de|moins de|près de|et|soit|totalisé|cumulé",
            Before = "de|d'",
            Examples = ["Le texte a été adopté après [3 h 12] de débats. → PT3H12M"],
            NotExamples = ["Il est né à 3 h 12 de parents inconnus."],
        },
        new("deux heures quarante")
        {
            Pattern = "{number:hours} (heure|heures) {number:minutes}",
            Meaning = HoursAndMinutes,
            After = "dure|duré|durera|durait|durée de|pendant|durant",
            When = static place => place.IsSentenceEnd || place.After().Kind == TokenKind.Punctuation || FunctionWords.Prepositions.Contains(place.After()) || FunctionWords.Conjunctions.Contains(place.After()),
            Examples = ["Le film dure [deux heures quarante] sans entracte. → PT2H40M"],
            NotExamples = ["Le train part à deux heures quarante."],
        },
    };

    private static BareLength HoursAndMinutes(Said said) => new(new Length(said.Has("minutes")
        ? [new(said.Number("hours"), CalendarUnit.Hour), new(said.Number("minutes"), CalendarUnit.Minute)]
        : [new LengthPart(said.Number("hours"), CalendarUnit.Hour)]));

    /// <summary><em>80 litres par 24 heures</em>; <em>perturbée par sept semaines de blocage</em>.</summary>
    private static bool IsRate(Place place) => place.Before().Is(ClauseWords.Par) && place[0].Kind == TokenKind.Number;

    /// <summary>
    /// An age is told of somebody: <em>âgé de 45 ans</em>, apart between marks (<em>le suspect, 45 ans, …</em>), as a complement
    /// (<em>un homme de 45 ans</em>), as a class (<em>les 18-25 ans, les plus de 60 ans</em>), or as a moment of a life (<em>à 35 ans, il…</em>).
    /// </summary>
    private static bool IsAge(Place place)
    {
        if (!Years.Contains(place[place.End - place.Start - 1]) && !(place.Length > 2 && Years.Contains(place[1])))
        {
            // « un homme d'une quarantaine d'années », « à 69 ans et deux jours »
            return (place.Before().Is(LittleWords.And) && Years.Contains(place.Before(2)) && place.HasBefore(AtWord, 4)) || place.HasBefore(LittleWords.BareOf) && (place.HasBefore(Babies, 2) || (YearsInWords.Contains(place[place.End - place.Start - 1]) && IsPerson(place)));
        }

        var before = place.Before();
        return place.HasBefore(Aged) || place.HasBefore(Aged, 2) || place.HasBefore(Aged, 3) || (place.HasBefore(Aged, 4) && AgeLinks.Contains(before))
            || (place.HasBefore(Possessives) && ((place.HasBefore(Birthdays, 2) && !place.HasAfter(LittleWords.BareOf)) || place.HasBefore(PersonNouns.All, 2)))
            || (before.Is(',') && (place.IsSentenceEnd || place.After().Kind == TokenKind.Punctuation || Apposed.Contains(place.After())))
            || (before.Is(LittleWords.And) && place.Before(2).Kind == TokenKind.Number && (place.Before(3).Is(',') || place.Before(3).Is('(')) && place.After().Kind == TokenKind.Punctuation)
            || (before.Is('(') && place.After() is { Kind: TokenKind.Punctuation })
            || (place.HasBefore(LittleWords.BareOf) && (IsPerson(place) || (place.HasBefore(MoreOrLess, 2) && place.HasBefore(LittleWords.BareOf, 3) && IsPerson(place, 4))))
            || (place[0].Kind == TokenKind.Number && place[0].IsJoined)
            || place.HasBefore(PersonNouns.All)
            || (before.Is(LittleWords.And) && place.Before(2).Kind == TokenKind.Number && place.HasBefore(LittleWords.BareOf, 3) && IsPerson(place, 4))
            || (place.HasBefore(AtWord) && place.Before(2).IsCapitalized && !place.HasAfter(LittleWords.BareOf))
            || (place.HasBefore(AtWord) && place[0].Number > 4 && !place.HasAfter(LittleWords.BareOf) && !place.HasBefore(Amounting, 2));
    }

    /// <summary><em>Un homme de 45 ans, un jeune homme blond de 19 ans</em>.</summary>
    private static bool IsPerson(Place place, int distance = 2) => place.HasBefore(PersonNouns.All, distance) || place.HasBefore(PersonNouns.All, distance + 1) || IsAgent(place, distance) || IsInhabitant(place, distance);

    /// <summary><em>Un Belge de 29 ans, les Luxembourgeois de moins de 18 ans</em>: what a capital names behind an article.</summary>
    private static bool IsInhabitant(Place place, int distance) =>
        place.Before(distance).IsCapitalized && (FunctionWords.CliticDeterminers.Contains(place.Before(distance + 1)) || FunctionWords.Determiners.Contains(place.Before(distance + 1)));

    /// <summary><em>Le boxeur de 23 ans, une biologiste de 41 ans</em>: a noun that is made of a deed or a trade.</summary>
    private static bool IsAgent(Place place, int distance)
    {
        var word = place.CharactersBefore(distance);
        if (word is [.., 's'])
        {
            word = word[..^1];
        }

        return word.Length > 5 && !Sustaining.Contains(place.Before(distance))
            && (word.EndsWith("eur") || word.EndsWith("euse") || word.EndsWith("trice") || word.EndsWith("iste") || word.EndsWith("ien") || word.EndsWith("ienne") || word.EndsWith("logue"));
    }

    private static readonly WordSet Sustaining = FrenchWords.Set("maintien", "entretien", "soutien", "dialogue", "labeur", "longueur", "piste", "liste", "bonheur", "malheur");

    /// <summary><em>Une seconde chance</em> is another one: a second of time is followed by no noun.</summary>
    private static bool IsSecondOne(Place place)
    {
        var length = place.End - place.Start;
        return length == 2 && Rivals.Contains(place[1]) && One.Contains(place[0]) && place.After() is { Kind: TokenKind.Word } && !place.HasAfter(AfterSecond);
    }

    /// <summary><em>Un mois de juin exécrable</em> is June.</summary>
    private static bool IsNamedMonth(Place place) =>
        place.Length == 2 && One.Contains(place[0]) && place[1].Is(Month) && place.HasAfter(LittleWords.BareOf) && Frames.FullMonths.Contains(place.After(2));

    /// <summary><em>La fin des années 1990, des années trente</em>: no number of years, but those of a decade.</summary>
    private static bool IsDecade(Place place) => YearsInWords.Contains(place[place.End - place.Start - 1]) && (place.After().Kind == TokenKind.Number || place.HasAfter(Decades));
}
