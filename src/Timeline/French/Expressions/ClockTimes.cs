using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Times of day (spec family 11): the forms are those of <see cref="ClockSlot"/>, the rules say where they stand.</summary>
internal static class ClockTimes
{
    /// <summary>What makes hours a length: <em>en 2 h 04, une journée de 8 h, à deux heures de route, 35 h par semaine</em>.</summary>
    internal const string LengthBefore = "durée :|au bout de|à l'issue de|au terme de|sur|en|pendant|durant|dure|duré|durera|durait|durer|fallu|faut|faudra|fallait|faudrait|falloir|mis|mettre|mettra|met|chrono|temps de|durée de|durée d'|débrayage de|débrayages de|arrêt de travail de|arrêts de travail de|total de|plus de|moins de|par|toutes les|les|des|ces|quelques";
    internal const string LengthAfter = "de|d'|sur|" + LengthAfterBound;

    /// <summary>Behind a bound too: <em>à partir de 19 heures sur la place</em> is a time, <em>dès 35 heures de travail</em> is none.</summary>
    internal const string LengthAfterBound = "environ de|environ du|environ d'|" + LengthAfterDay + "|durant|avant|après|chacun|chacune|supplémentaires|supplémentaire|suivantes|passées|consécutives|hebdomadaires|mensuelles|quotidiennes|journalières|annuelles|d'affilée|de suite";

    /// <summary>Behind a day or a part of one hours are those of the clock, wherever it is: <em>cet après-midi à 15 heures sur le court</em>.</summary>
    internal const string LengthAfterDay = "par jour|par semaine|par mois|par an|par nuit|par trimestre|par personne|par match|par tête|plus tard|plus tôt|auparavant|'/'";

    private static readonly WordSet AfterHour = FrenchWords.Set("quand", "lorsque", "lorsqu'", "à", "au", "et", "du", "dans", "ce", "cette", "sur", "mais", "ou", "ici", "là");

    public static RuleFamily Rules { get; } = new("Heures", Level.Shaped)
    {
        new("20 h 30")
        {
            Pattern = "{sureClock:clock}",

            // « Le maire a reçu la famille à 9 h ce matin », whatever day the story is at.
            Meaning = said => Clock(said, said.Says("ce") || said.Says("cet") || said.Says("cette") ? new UnitAway(CalendarUnit.Day, 0, Perspective.Speech) : null),
            NotAfter = LengthBefore,
            NotBefore = ClockOrLength.Occupations + "|d'avance|de plus|par jour|par semaine|par mois|par an|par nuit|par trimestre|par personne|par match|par tête",
            When = static place => !ClockOrLength.AreMeasured(place),
            Examples =
            [
                "La conférence débutera à [20 h 30]. → 2016-03-15T20:30",
                "Rendez-vous à [20H30] devant la mairie. → 2016-03-15T20:30",
                "Le séisme a été ressenti à [04:12]. → 2016-03-15T04:12",
                "@2016-05-10 La fusée s'est envolée à [14H31 GMT]. → 2016-05-10T14:31Z",
                "Le bureau ferme à [dix-huit heures trente]. → 2016-03-15T18:30",
                "Il s'est levé à [une heure du matin]. → 2016-03-15T01:00",
                "Le dîner sera servi à [midi moins dix]. → 2016-03-15T11:50",
                "Le réveil sonne à [six heures moins le quart]. → 2016-03-15T05:45",
                "La grille sera close à [minuit moins un quart]. → 2016-03-15T23:45",
                "Le feu a repris à [4 h. 20 du matin]. → 2016-03-15T04:20", "Le courrier partira à [8 h. 10 soir]. → 2016-03-15T20:10",
                "La foire ouvrira à [trois heures de relevée]. → 2016-03-15T15:00",
            ],
            NotExamples = ["Il a couru le marathon en 2 h 04.", "La soprano est restée en scène une heure quarante.", "L'étape a nécessité deux heures quarante.", "L'horaire 25h70 est une coquille.", "Le train de 18h5 n'existe pas.", "Au bout de 3 h 12, il a gagné."],
        },
        new("20 h")
        {
            Pattern = "{fairClock:clock}",
            Meaning = said => Clock(said, null),
            NotAfter = LengthBefore + "|de|d'|journée|semaine|forfait|à",
            NotBefore = LengthAfter,
            When = static place => !ClockOrLength.AreMeasured(place),
            Examples = ["Concert gratuit, [20 h], salle des fêtes. → 2016-03-15T20:00"],
            NotExamples = ["Une journée de 8 h l'attend.", "Il travaille 35 h par semaine."],
        },
        new("14 heures, en tête d'un direct")
        {
            Pattern = "{clock}",
            Meaning = said => Clock(said, null),
            When = place => (place.IsSentenceStart || place.Before().Is('«')) && (place.After().Is('-') || place.After().Is(':') || place.After().Is('.')),
            Examples = ["[14 heures] – Le préfet ordonne l'évacuation. → 2016-03-15T14:00"],
        },
        new("à trois heures")
        {
            Pattern = "{clock}",
            Meaning = said => Clock(said, null),
            After = "à|A",
            NotBefore = LengthAfter,
            When = place => !IsNoonAlone(place) && !place.HasBefore(ClockOrLength.Amounts, 2),
            Examples =
            [
                "La séance est levée à [dix-huit heures]. → 2016-03-15T18:00",
                "Le réveil sonne à [six heures et demie]. → 2016-03-15T06:30",
                "Les quais étaient déserts à [7 h et demie]. → 2016-03-15T07:30",
                "L'office commencera à [10 h. 1/2]. → 2016-03-15T10:30",
                "Les cloches ont sonné à [onze heures trois quarts]. → 2016-03-15T11:45",
                "Le corbillard passera à [midi un quart]. → 2016-03-15T12:15",
                "La fanfare jouera à [21 heures] de nouveau. → 2016-03-15T21:00",
                "Le juge a décidé à [huit heures] de le libérer. → 2016-03-15T08:00",
            ],
            NotExamples = ["La mer est à deux heures de route.", "Le stationnement est limité à trois heures.", "Le repos est fixé à 12 heures consécutives.", "Le soleil du Midi l'attire."],
        },
        new("à midi, attendre minuit")
        {
            Pattern = "{clock}",
            Meaning = said => Clock(said, null),
            After = "à|A|attendre|attendra|attendu",
            When = IsNoonAlone,
            Examples =
            [
                "Elle s'exprimera à [midi]. → 2016-03-15T12:00",
                "Le tunnel a été fermé à [minuit] après un accident. → 2016-03-14T24:00",
                "Il faudra attendre [minuit] pour que la ville soit éclairée. → 2016-03-15T24:00",
            ],
            NotExamples = ["Le soleil du Midi l'attire.", "Il a fallu attendre six heures.", "Elle part à bord de « Neuf Heures du matin », un voilier."],
        },
        new("il est trois heures")
        {
            Pattern = "{clock}",
            Meaning = said => Clock(said, null),
            After = "il est|il était|il sera|c'est|c'était|il est déjà|il est presque",
            When = place => place.IsBeforeMark || place.HasAfter(AfterHour),
            Examples = ["Il est [quinze heures] quand la sirène retentit. → 2016-03-15T15:00"],
            NotExamples = ["C'est deux heures de gagnées.", "Il était une heure plus tard au poste.", "C'est une heure perdue."],
        },
        new("il était environ 2 h 15")
        {
            Pattern = "environ {clock}",
            Meaning = said => Blurred(Clock(said, null), TimexModifier.Approx),
            After = "il est|il était|il sera",
            Examples = ["Il était [environ 2 h 15] lorsqu'un voisin a vu les flammes. → 2016-03-15T02:15 APPROX"],
        },
        new("8h10m, en tout et pour tout")
        {
            Pattern = "{twoDigits:hours}~h~{twoDigits:minutes}~(m|mn|min) | {oneDigit:hours}~h~{twoDigits:minutes}~(m|mn|min) | {digits:hours}~h~{twoDigits:minutes}~(m|mn|min)~{twoDigits:seconds} (s)?",
            Meaning = said => new TimeOfDay(said.Number("hours"), said.Number("minutes"), said.NumberOrNull("seconds")) is { IsPossible: true } time
                ? new ClockTime(time, null) : new Impossible(DiagnosticKind.ImpossibleTime, "No clock shows this time."),
            When = Frames.IsAllThatIsSaid,
            Examples = ["[9h20mn]. → 2016-03-15T09:20"],
            NotExamples = ["Elle a couru en 2h04m11s."],
        },
        new("vers trois heures")
        {
            Pattern = "{about} {clock}",
            Meaning = said => Blurred(said, Clock(said, null)),
            NotBefore = "durant|plus tard|plus tôt|avant|après|auparavant",
            When = static place => !LittleWords.BareOf.Contains(place.After()) || OfPhrases.Follow(place) || place[place.Length - 1].Kind == TokenKind.Number || FunctionWords.Determiners.Contains(place.After(2)),
            Examples = ["Le feu a pris [vers 3 heures]. → 2016-03-15T03:00 APPROX", "La houle, attendue [vers 3 heures] sur la côte, sera forte. → 2016-03-15T03:00 APPROX", "Il est sorti [peu avant 9 heures]. → 2016-03-15T09:00 BEFORE", "Il est rentré [peu après 9 heures]. → 2016-03-15T09:00 AFTER", "La foule s'est dispersée [aux alentours de minuit]. → 2016-03-14T24:00 APPROX", "Le feu est parti [vers 15h20] d'un talus. → 2016-03-15T15:20 APPROX"],
        },
        new("trois heures, sous une borne")
        {
            Pattern = "{fairClock:clock}",
            Meaning = said => Clock(said, null),
            OnlyAsPart = true,
            NotBefore = "de|d'|par",
            Examples = ["Il travaille [jusqu'à 20 h]. → 2016-03-15T20:00 ON_OR_BEFORE"],
        },
        new("trois heures, après une borne")
        {
            Pattern = "{clock}",
            Meaning = said => Clock(said, null),
            OnlyAsPart = true,
            NotBefore = LengthAfterBound,
            When = static place => BoundingClocks.Are(place) && !ClockOrLength.AreOfAmount(place),
            Examples = ["Le bal débutera [à partir de 19 heures] sur la place. → 2016-03-15T19:00 ON_OR_AFTER", "Il faut rentrer [avant 18 heures]. → 2016-03-15T18:00 BEFORE", "Les coureurs étaient rentrés [avant treize heures]. → 2016-03-15T13:00 BEFORE", "Le pont est fermé [depuis 13 heures]. → 2016-03-15T13:00 ON_OR_AFTER"],
            NotExamples = ["Les trains accusaient des retards allant jusqu'à 3 heures."],
        },
    };

    /// <summary>A time, or the remark that no clock shows it.</summary>
    public static Meaning Clock(Said said, Meaning? day, string name = "clock")
    {
        var written = said.Thing<WrittenTime>(name);
        return written.Time.IsPossible ? new ClockTime(written.Time, day, written.Part) : new Impossible(DiagnosticKind.ImpossibleTime, "No clock shows this time.");
    }

    internal static Meaning Blurred(Said said, Meaning clock) => Blurred(clock, (TimexModifier)said.Number("about"));

    internal static Meaning Blurred(Meaning clock, TimexModifier modifier) => clock is Impossible ? clock : new About(clock, modifier);

    private static bool IsNoonAlone(Place place) => place.Length == 1 && IsNoon(place[0]);

    internal static bool IsNoon(Token token) => ClockReader.IsNoonOrMidnight(token.Word);
}
