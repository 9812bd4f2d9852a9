using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Times that are counted from the speaker's day by name (spec family 3).</summary>
internal static class Deictics
{
    /// <summary><em>Cette seconde manche, cette minute de silence</em> are of no clock.</summary>
    private static readonly WordSet Instants = FrenchWords.Set("seconde", "minute");

    private static readonly WordSet ToTheWeekend = FrenchWords.Set("au", "avant", "après", "dès", "depuis", "ici");

    /// <summary><em>Cette journée de grève</em> is a strike.</summary>
    private static readonly ushort Happening = FrenchWords.Number("journée");

    /// <summary><em>L'affiche de cette journée</em>, of a championship.</summary>
    private static readonly WordSet Rounds = FrenchWords.Set("clôture", "ouverture", "affiche", "choc", "match", "matches", "matchs", "multiplex", "rencontre", "rencontres", "derby");

    private static readonly WordSet Papers = FrenchWords.Set(
        "journal", "édition", "article", "numéro", "presse", "une", "chiffres", "résultats", "météo", "pluie", "orage", "orages", "marché", "conseil");

    /// <summary><em>À compter d'hier, à partir d'hier, lors d'hier</em></summary>
    private static readonly WordSet Bounding = FrenchWords.Set("compter", "partir", "matin", "matinée", "midi", "soir", "soirée", "veille", "nuit", "journée");

    private static readonly WordSet Places = FrenchWords.Set("à", "au", "aux", "dans", "sur", "en", "entre", "contre", "chez");

    /// <summary><em>La séance d'hier, la pagaille d'hier à la gare</em> were on that day; <em>les héros d'hier, les grèves d'hier et d'aujourd'hui</em> are of another time.</summary>
    private static bool IsOfADay(Place place) =>
        !place.After().Is(LittleWords.And) && (place.HasAfter(Places) || place.HasBefore(Papers, 2) || place.HasBefore(Bounding, 2) || EventNouns.Has(place.CharactersBefore(2)));

    public static RuleFamily Rules { get; } = new("Déictiques", Level.Date)
    {
        new("hier")
        {
            Pattern = "hier",
            Meaning = _ => new UnitAway(CalendarUnit.Day, -1, Perspective.Speech),
            When = place => !place.HasBefore(LittleWords.OfWords) || IsOfADay(place),
            Examples =
            [
                "Le Sénat a adopté le texte [hier]. → 2016-03-14",
                "La séance d'[hier] a été longue. → 2016-03-14",
                "Petit mot sur la réunion d [hier] à l école. → 2016-03-14",
                "Échaudée par la pagaille d'[hier] à la gare, la compagnie se tait. → 2016-03-14",
                "Le journal d'[hier] l'annonçait. → 2016-03-14",
                "L'eau est coupée [à compter d'hier]. → 2016-03-14 ON_OR_AFTER",
            ],
            NotExamples = ["Les héros d'hier sont oubliés.", "Il a photographié les grèves d'hier et d'aujourd'hui."],
        },
        new("avant-hier")
        {
            Pattern = "avant-hier",
            Meaning = _ => new UnitAway(CalendarUnit.Day, -2, Perspective.Speech),
            Examples = ["Elle est partie [avant-hier]. → 2016-03-13"],
        },
        new("aujourd'hui")
        {
            Pattern = "aujourd'hui | aujourd'hui même",
            Meaning = _ => new UnitAway(CalendarUnit.Day, 0, Perspective.Speech),
            Examples = ["Le pont rouvre [aujourd’hui]. → 2016-03-15"],
        },
        new("ce jour")
        {
            Pattern = "ce jour",
            Meaning = _ => new UnitAway(CalendarUnit.Day, 0, Perspective.Speech),
            Examples = ["Le préfet signe [ce jour] l'arrêté. → 2016-03-15"],
            NotExamples = ["Aucun blessé n'est déclaré à ce jour."],
            NotBefore = "là|où",
            NotAfter = "à",
        },
        new("demain")
        {
            Pattern = "demain",
            Meaning = _ => new UnitAway(CalendarUnit.Day, 1, Perspective.Speech),
            Examples = ["La grève commence [demain]. → 2016-03-16"],
        },
        new("après-demain")
        {
            Pattern = "après-demain",
            Meaning = _ => new UnitAway(CalendarUnit.Day, 2, Perspective.Speech),
            Examples = ["Le juge tranchera [après-demain]. → 2016-03-17"],
        },
        new("la semaine dernière")
        {
            Pattern = "{unit} {pull}",
            Meaning = said => new UnitAway(said.Unit(), said.Pull() == Pull.Last ? -1 : 1, Perspective.Speech, IsElapsed: said.Says("écoulé") || said.Says("écoulée")),
            Examples =
            [
                "L'usine a embauché durant l'[année écoulée]. → 2015",
                "@2016-12-27 L'usine a embauché durant l'[année écoulée]. → 2016",
                "@2016-03-31 Les ventes du [mois écoulé] ont déçu. → 2016-03",
                "@2016-03-20 Le préfet a dressé le bilan de la [semaine écoulée]. → 2016-W11",
                "L'usine a fermé la [semaine dernière]. → 2016-W10",
                "L'usine rouvrira la [semaine prochaine]. → 2016-W12",
                "Le chômage a baissé le [mois dernier]. → 2016-02",
                "La récolte avait été bonne l'[an dernier]. → 2015",
                "Le budget augmentera l'[année prochaine]. → 2017",
                "Deux skieurs sont morts le [week-end dernier]. → 2016-W10-WE",
            ],
            NotExamples = ["Il a couru la dernière minute."],
        },
        new("l'année en cours")
        {
            Pattern = "{unit} en cours",
            Meaning = said => new UnitAway(said.Unit(), 0, Perspective.Speech),
            Examples = ["Le budget de l'[année en cours] est voté. → 2016", "Les loyers du [mois en cours] sont dus. → 2016-03"],
        },
        new("la prochaine semaine")
        {
            Pattern = "dernière semaine | prochaine semaine | prochain week-end | dernier week-end | dernier trimestre | prochain trimestre",
            Meaning = said => new UnitAway(said.Says("semaine") ? CalendarUnit.Week : said.Says("trimestre") ? CalendarUnit.Quarter : CalendarUnit.Weekend,
                said.Says("dernière") || said.Says("dernier") ? -1 : 1, Perspective.Speech),
            Examples = ["Le marché se tiendra le [prochain week-end]. → 2016-W11-WE"],
            NotBefore = "de|d'|du",
        },
        new("la fin de semaine dernière")
        {
            Pattern = "fin de semaine (dernière|prochaine|passée)",
            Meaning = said => new UnitAway(CalendarUnit.Weekend, said.Says("prochaine") ? 1 : -1, Perspective.Speech),
            After = "la",
            Examples = ["La [fin de semaine dernière], trois chalets ont brûlé. → 2016-W10-WE", "L'aréna rouvrira la [fin de semaine prochaine]. → 2016-W11-WE"],
            NotExamples = [],
        },
        new("durant le week-end")
        {
            Pattern = "week-end | weekend | fin de semaine",
            Meaning = _ => UnitAway.TheWeekend,
            After = "durant le|pendant le|durant la|pendant la|durant cette|pendant cette|passé le|passera le|passeront le",
            NotBefore = "de|du|d'|des|dernier|prochain|dernière|prochaine|suivant|suivante|précédent|précédente|passé|passée|où|prolongé|pascal",
            Examples = ["Trois incendies se sont déclarés durant le [week-end]. → 2016-W10-WE", "La neige tombera pendant le [week-end]. → 2016-W11-WE", "Il a été intoxiqué durant la [fin de semaine]. → 2016-W10-WE"],
            NotExamples = [],
        },
        new("le week-end, sous une borne")
        {
            Pattern = "(week-end|weekend)",
            Meaning = _ => UnitAway.TheWeekend,
            OnlyAsPart = true,
            NotBefore = "de|du|d'|des|dernier|prochain|suivant|précédent|passé|à|où|prolongé",
            When = place => place.HasBefore(ToTheWeekend) || (place.HasBefore(LittleWords.Articles) && place.HasBefore(ToTheWeekend, 2)),
            Examples = ["Ils ne tiendront pas [jusqu'au week-end]. → 2016-W11-WE ON_OR_BEFORE", "Le col rouvrira [avant le week-end]. → 2016-W11-WE BEFORE"],
            NotExamples = [],
        },
        new("cette semaine")
        {
            Pattern = "(ce|cet|cette) {unit} | (ce|cette) {unit}-ci",
            Meaning = said => new UnitAway(said.Unit(), 0, Perspective.Speech, ByTense: said.Unit() == CalendarUnit.Weekend),
            NotBefore = "là",
            When = place => !Instants.Contains(place[1])
                && !(place[1].Is(Happening) && (LittleWords.OfWords.Contains(place.After()) || (LittleWords.OfWords.Contains(place.Before()) && place.HasBefore(Rounds, 2)))),
            Examples =
            [
                "[Cette semaine], les éleveurs bloquent les routes. → 2016-W11",
                "[Cette année], la truffe est rare. → 2016",
                "Deux randonneurs ont disparu [ce week-end]. → 2016-W10-WE",
                "Le festival se tiendra [ce week-end]. → 2016-W11-WE",
                "[Cette journée] restera dans les mémoires. → 2016-03-15",
            ],
            NotExamples = ["Cette journée de mobilisation a réuni cent personnes.", "En clôture de cette journée, Limoges a battu Pau."],
        },
    };
}
