using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>So long ago, so long ahead, from the speaker's day (spec family 5).</summary>
internal static class Offsets
{
    private static readonly ushort There = FrenchWords.Number("y");

    public static RuleFamily Rules { get; } = new("Écarts", Level.Date)
    {
        new("il y a N unités")
        {
            Pattern = "il y a (de cela | déjà | maintenant | juste | bien | seulement)? {approx:about}? {length} | il y a {approx:about}? {length} déjà",
            Meaning = said => new LengthAway(Blurred(said), -1, Perspective.Speech),
            Examples =
            [
                "L'usine a fermé [il y a quatre jours]. → 2016-03-11",
                "C'est [il y a quatre jours] que l'usine a fermé. → 2016-03-11",
                "Le maire promettait une piscine [il y a trois semaines]. → 2016-W08",
                "Le service m'a assuré [il y a dix jours] que tout était prêt. → 2016-03-05",
                "Le club a été fondé [il y a trente ans]. → 1986",
                "L'affaire a éclaté [il y a environ deux ans]. → 2014 APPROX",
                "[Il y a de cela dix ans], elle fondait l'atelier. → 2006",
                "[Il y a un peu plus d'un an], la digue cédait. → 2015 MORE_THAN",
            ],
            NotExamples = ["Il y a dix morts.", "Il y a trois ministres au gouvernement."],
        },
        new("il y a 2 h")
        {
            Pattern = "il (y a|ya) {approx:about}? {number} (h|j|s|sec) | il (y a|ya) {approx:about}? {number} h {twoDigits:minutes} (mn|min)?",
            Meaning = said => new LengthAway(Abbreviated(said), -1, Perspective.Speech),
            Examples = ["Le serveur est tombé [il y a 2 h]. → 2016-03-15T16:00", "Le colis est parti [il y a 3 j]. → 2016-03-12"],
        },
        new("dans 2 h")
        {
            Pattern = "dans {approx:about}? {number} (h|j|s|sec) | dans {approx:about}? {number} h {twoDigits:minutes} (mn|min)?",
            Meaning = said => new LengthAway(Abbreviated(said), 1, Perspective.Speech),
            Examples = ["Le train part [dans 2 h]. → 2016-03-15T20:00", "Le car passe [dans 1h20]. → 2016-03-15T19:20"],
        },
        new("il ya N unités")
        {
            Pattern = "il ya {approx:about}? {length}",
            Meaning = said => new LengthAway(Blurred(said), -1, Perspective.Speech),
            Examples = ["Il est parti [il ya deux jours]. → 2016-03-13"],
        },
        new("il y a N unités jour pour jour")
        {
            Pattern = "(il y a|voici|voilà) (exactement)? {length} ,? (presque)? jour pour jour | (il y a|voici|voilà) tout juste {length} | (il y a|voici|voilà) exactement {length}",
            Meaning = said => new LengthAway(said.Length(), -1, Perspective.Speech, IsExact: true),
            Examples = ["La tour s'est effondrée [il y a deux ans jour pour jour]. → 2014-03-15"],
        },
        new("dans N unités jour pour jour")
        {
            Pattern = "dans (exactement)? {length} ,? (presque)? jour pour jour | dans exactement {length} | dans tout juste {length}",
            Meaning = said => new LengthAway(said.Length(), 1, Perspective.Speech, IsExact: true),
            Examples = ["[Dans une semaine jour pour jour], le viaduc sera dynamité. → 2016-03-22"],
            NotExamples = [],
        },
        new("voici N unités")
        {
            Pattern = "(voici|voilà) {length}",
            Meaning = said => new LengthAway(said.Length(), -1, Perspective.Speech),
            Examples = ["Le maire promettait une piscine [voici quatre ans]. → 2012"],
            NotExamples = ["Voilà trois bonnes raisons."],
            NotBefore = "que|qu'",
        },
        new("ça fait N unités que")
        {
            Pattern = "(ça|ca|cela) (fait|faisait) (déjà | maintenant | exactement | tout juste | bien)? {length} | (voici|voilà) (déjà | bientôt | maintenant | près de | plus de)? {length} (que|qu') | il y a {length} (que|qu')",
            Meaning = said => new SinceLength(said.Length()),
            NotAfter = "c'est|n'est que|était|fut",
            When = static place => !place[1].Is(There) || place.IsSentenceStart || place.Before().Kind != TokenKind.Word || FunctionWords.Conjunctions.Contains(place.Before()),
            Examples = ["[Ça fait trois mois] que le guichet est fermé. → P3M", "[Cela fait maintenant trois semaines] que la halle est vide. → P3W", "[Voilà bientôt deux ans que] l'usine est fermée. → P2Y"],
        },
        new("dans N unités")
        {
            Pattern = "dans (seulement)? {approx:about}? {length}",
            Meaning = said => new LengthAway(Blurred(said), 1, Perspective.Speech, MayBeWithin: true),
            When = static place => !KindsOfTime.Are(place),
            Examples =
            [
                "Le verdict sera rendu [dans six jours]. → 2016-03-21",
                "Le train partira [dans trois heures]. → 2016-03-15T21:00",
                "Elle reviendra [dans quinze jours]. → 2016-03-29",
            ],
            NotExamples = ["Il vit dans deux pièces.", "Le pays entre dans une semaine agitée.", "On ne promet rien dans une année électorale."],
        },
        new("sous 48 h")
        {
            Pattern = "sous {number} (h|j)",
            Meaning = said => new Bounded(BoundKind.By, new LengthAway(Abbreviated(said), 1, Perspective.Speech)),
            Examples = ["Les passagers seront remboursés [sous 5 j]. → 2016-03-20 ON_OR_BEFORE"],
            NotExamples = [],
        },
        new("ces derniers jours")
        {
            Pattern = "(ces|les|des) (tout|toutes)? (derniers|dernières|prochains|prochaines) {unit} | dans les (tout|toutes)? (prochains|prochaines) {unit} | dans les {unit} (qui viennent|à venir|prochains|prochaines) | les {unit} à venir"
                + " | (dans)? (les|des) {unit} (suivants|suivantes|précédents|précédentes) | (dans)? les {unit} qui (suivirent|suivront|ont suivi|avaient suivi)",
            Meaning = said => new BareLength(new Length(null, said.Unit())),
            When = static place => !KindsOfTime.AreSessions(place),
            Examples = ["La pluie n'a pas cessé [ces derniers jours]. → PXD", "Il sera nommé [dans les tout prochains jours]. → PXD", "Il a perdu dix kilos [dans les semaines qui ont suivi]. → PXW", "[Les années suivantes] furent difficiles. → PXY"],
            NotExamples = ["Les dernières journées de la saison se joueront à Metz.", "Les prochaines journées de mobilisation seront suivies."],
        },
        new("depuis N unités")
        {
            Pattern = "depuis (déjà | maintenant | exactement | tout juste | bien | seulement)? {approx:about}? {length}",
            Meaning = said => new SinceLength(Blurred(said)),
            When = static place => !BoundingClocks.AreOfAfternoon(place),
            Examples = ["La route est coupée [depuis cinq jours]. → P5D", "Il pleut [depuis quinze jours]. → P2W", "La route est coupée [depuis maintenant deux mois]. → P2M", "Elle préside le club [depuis un peu plus de trois ans]. → P3Y MORE_THAN", "Les rives sont habitées [depuis 14.000 ans]. → P14000Y"],
        },
        new("depuis 72 h")
        {
            Pattern = "depuis {approx:about}? {number} (h|j)",
            Meaning = said => new SinceLength(Abbreviated(said)),
            When = static place => (!ClockWords.Letters.Contains(place[^1]) || place[^2].Number >= LastHour || (place[^2].Number == 1 && place.IsBeforeMark)) && place.After().Kind != TokenKind.Number,
            Examples = ["La piste est coupée [depuis 72 h]. → PT72H", "Les pompiers interviennent [depuis 1 h]. → PT1H", "Le port est fermé [depuis 3 j]. → P3D"],
            NotExamples = [],
        },
        new("d'ici N unités")
        {
            Pattern = "d'ici (à)? {length} | sous {length}",
            Meaning = said => new Bounded(BoundKind.By, new LengthAway(said.Length(), 1, Perspective.Speech)),
            When = static place => !(place[0].Is(LittleWords.OfElided) && BoundingClocks.AreOfAfternoon(place)) && !KindsOfTime.AreLight(place),
            Examples =
            [
                "Le parc sera équipé [d'ici deux mois]. → 2016-05 ON_OR_BEFORE",
                "Le remboursement viendra [sous quinze jours]. → 2016-03-29 ON_OR_BEFORE",
                "Le juge tranchera [d'ici 36 heures]. → 2016-03-17T06:00 ON_OR_BEFORE",
            ],
            NotExamples = ["Le juge tranchera d'ici 19 heures.", "Elle montre le chantier sous un jour favorable."],
        },
        new("dans une quinzaine")
        {
            Pattern = "dans une (huitaine|quinzaine)",
            Meaning = said => new LengthAway(new Length(said.Says("huitaine") ? 8 : 15, CalendarUnit.Day), 1, Perspective.Speech),
            When = Frames.EndsNounGroup,
            Examples = ["La salle sera prête [dans une quinzaine]. → 2016-03-29"],
            NotExamples = ["Le film passe dans une quinzaine de salles."],
        },
        new("sous huitaine")
        {
            Pattern = "sous {dozen} | d'ici une {dozen}",
            Meaning = said => new Bounded(BoundKind.By, new LengthAway(new Length(said.Number("dozen"), CalendarUnit.Day), 1, Perspective.Speech)),
            Examples = ["La commission statuera [sous huitaine]. → 2016-03-22 ON_OR_BEFORE"],
        },
        new("avant N unités")
        {
            Pattern = "avant {length}",
            Meaning = said => new Bounded(BoundKind.Before, new LengthAway(said.Length(), 1, Perspective.Speech)),
            When = static place => !(ClockWords.Hours.Contains(place[^1]) && (place[1] is { Kind: TokenKind.Number, Number: < 24 } || ClockWords.AreNamed(place[1], place[2]))),
            Examples = ["Le vaccin ne sera pas prêt [avant trois mois]. → 2016-06 BEFORE", "Il ne parlera pas [avant trois heures]. → 2016-03-15T21:00 BEFORE"],
            NotExamples = ["Ils étaient rentrés avant treize heures."],
        },
    };

    /// <summary>The last number of hours that a clock may show.</summary>
    private const int LastHour = 24;

    /// <summary><em>Il y a environ deux ans</em>: the blur is the length's.</summary>
    internal static Length Blurred(Said said) =>
        said.NumberOrNull("about") is { } about ? said.Length() with { Modifier = (TimexModifier)about } : said.Length();

    internal static Length Abbreviated(Said said)
    {
        var unit = said.Says("h") ? CalendarUnit.Hour : said.Says("j") ? CalendarUnit.Day : said.Says("mn") ? CalendarUnit.Minute : CalendarUnit.Second;
        var length = said.NumberOrNull("minutes") is { } minutes ? new Length([new(said.Count(), CalendarUnit.Hour), new(minutes, CalendarUnit.Minute)]) : new Length(said.Count(), unit);
        return said.NumberOrNull("about") is { } about ? length with { Modifier = (TimexModifier)about } : length;
    }
}
