using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Times of day with the day that they are of: <em>mardi à 20 h 30, à 19 h ce mardi</em>.</summary>
internal static class DatedClockTimes
{
    public static RuleFamily Rules { get; } = new("Heures d'un jour", Level.Shaped)
    {
        new("mardi à 20 h 30")
        {
            Pattern = "{dayDate} ,? à {clock}",
            Meaning = said => At(said, "dayDate"),
            NotBefore = ClockTimes.LengthAfterDay,
            When = static place => !ClockOrLength.IsFilled(place),
            Examples =
            [
                "Elle est rentrée [lundi à 10 h] de retour de Madrid. → 2016-03-14T10:00",
                "Il a été tué [lundi à 14 heures] après une dispute. → 2016-03-14T14:00",
                "Le vote aura lieu [mercredi à 20 h 30]. → 2016-03-16T20:30",
                "La trêve est entrée en vigueur [samedi à minuit]. → 2016-03-12T24:00",
                "Elle parlera [demain à midi et demi]. → 2016-03-16T12:30",
                "@2016-05-10 L'avion a décollé [mardi à 04H12 GMT]. → 2016-05-10T04:12Z",
            ],
            NotExamples = ["Il a été condamné à 60 heures de travaux.", "Elle marchait, à trois heures de route."],
        },
        new("mardi midi")
        {
            Pattern = "{dayDate} {clock} | {dayDate} , {fairClock:clock}",
            Meaning = said => At(said, "dayDate"),
            NotBefore = "de|d'|" + ClockTimes.LengthAfterDay + "|après|avant|durant",
            Examples = ["Les bureaux fermeront [mardi midi]. → 2016-03-15T12:00", "Le car s'est renversé [lundi 06:40] à Dole. → 2016-03-14T06:40"],
            NotExamples = [],
        },
        new("2016-04-05T14:30")
        {
            Pattern = "{calendarDay:dayDate}~t~{sureClock:clock}",
            Meaning = said => ClockTimes.Clock(said, said.Meaning("dayDate")),
            Examples = ["Le journal du serveur s'arrête à [2016-03-14T08:21]. → 2016-03-14T08:21"],
            NotExamples = [],
        },
        new("jeu 15:12")
        {
            Pattern = "{shortWeekday:weekday} ,? (à)? {sureClock:clock}",
            Meaning = said => ClockTimes.Clock(said, new NamedWeekday(said.Weekday())),
            When = place => place[0].Has(TokenTraits.Capital) && (place.IsSentenceStart || place.Before().Kind == TokenKind.Punctuation),
            Examples = ["[Ven 20:15], dernier direct. → 2016-03-18T20:15"],
            NotExamples = ["Le score du jeu 15:12 est final."],
        },
        new("sam. 18 h 30")
        {
            Pattern = "{weekday} ,? (à)? {fairClock:clock}",
            Meaning = said => ClockTimes.Clock(said, new NamedWeekday(said.Weekday())),
            When = static place => place[1].Is('.'),
            Examples = ["Le concert aura lieu [sam. 18h30] à Dole. → 2016-03-19T18:30"],
            NotExamples = [],
        },
        new("mardi vers 20 h 30")
        {
            Pattern = "{dayDate} ,? {about} {clock}",
            Meaning = said => Around(said, "dayDate"),
            Examples = ["La voiture a explosé [lundi vers 21h00 heure locale]. → 2016-03-14T21:00 APPROX", "L'incendie s'est déclaré [jeudi peu après minuit]. → 2016-03-10T00:00 AFTER", "Vingt personnes ont péri [samedi vers 4 h 30] sur la nationale. → 2016-03-12T04:30 APPROX"],
        },
        new("à 19 h ce mardi")
        {
            Pattern = "{fairClock:clock} ,? le? {dayDate}",
            Meaning = said => At(said, "dayDate"),
            NotAfter = ClockTimes.LengthBefore,
            When = static place => !DaysBesideHours.HaveTheirOwnHour(place),
            Examples = ["La manifestation partira à [19h ce mardi]. → 2016-03-15T19:00", "Le train est parti à [8 h 05 hier]. → 2016-03-14T08:05"],
            NotExamples = ["Concerts samedi 19 mars à 20 h 30, dimanche 20 à 15 h."],
        },
        new("à 19 heures mardi")
        {
            Pattern = "{clock} ,? le? {dayDate}",
            Meaning = said => At(said, "dayDate"),
            After = "à|A|avant|après|depuis|dès|il est|il était|il fut",
            When = static place => !place.HasBefore(ClockOrLength.Amounts, 2) && !DaysBesideHours.HaveTheirOwnHour(place) && !ClockOrLength.HasLastedInto(place),
            Examples = ["Il est [9 heures, lundi], quand la présidente ouvre l'audience. → 2016-03-14T09:00", "Les bus sont à l'arrêt [depuis 4 heures ce mardi]. → 2016-03-15T04:00 ON_OR_AFTER", "Le procès s'ouvrira à [neuf heures mercredi]. → 2016-03-16T09:00", "Aucun train ne partira [avant 9 heures mercredi]. → 2016-03-16T09:00 BEFORE"],
        },
        new("8 heures vendredi, après une borne")
        {
            Pattern = "{clock} ,? le? {dayDate} | {clock} ,? {partOfDay:dayDate}",
            Meaning = said => At(said, "dayDate"),
            OnlyAsPart = true,
            When = static place => BoundingClocks.HaveFromOrUntil(place) && !DaysBesideHours.HaveTheirOwnHour(place),
            Examples =
            [
                "Le pont sera fermé [à partir de 8 heures vendredi]. → 2016-03-18T08:00 ON_OR_AFTER",
                "Le trafic est interrompu [jusqu'à 18 heures mercredi]. → 2016-03-16T18:00 ON_OR_BEFORE",
                "Le bac ne passera plus [à partir de huit heures mercredi soir]. → 2016-03-16T20:00 ON_OR_AFTER", "Le texte doit être prêt [d'ici 20 heures vendredi]. → 2016-03-18T20:00 ON_OR_BEFORE",
                "Les pompiers sont restés [jusqu'à trois heures lundi] près des silos. → 2016-03-14T03:00 ON_OR_BEFORE",
            ],
            NotExamples = ["Le musée ouvre à partir de 10 heures le samedi.", "Les horloges ont reculé d'une heure ce dimanche à 3 heures.", "Le bureau ouvre à partir de 8 heures, vendredi à partir de 9 heures."],
        },
        new("Lundi 19 août, 8 heures.")
        {
            Pattern = "{dayDate} , {clock} | {partOfDay:dayDate} , {clock}",
            Meaning = said => At(said, "dayDate"),
            When = static place => place.IsSentenceEnd || place.After().Is('.') || place.After().Is(':') || (place.After().Is(',') && DaysBesideHours.HaveClock(place)),
            Examples =
            [
                "[Lundi 7 mars, 8 heures] : la vanne cède. → 2016-03-07T08:00", "[Mardi matin, 8 heures]. La file s'allonge. → 2016-03-15T08:00",
                "Rendez-vous [samedi, 15 heures], devant la halle. → 2016-03-19T15:00", "[Depuis lundi, 15 heures], la route est coupée. → 2016-03-14T15:00 ON_OR_AFTER",
            ],
            NotExamples = ["Il a couru mardi, deux heures de suite.", "Il a couru mardi, deux heures, sous la pluie."],
        },
        new("3 mai (18 heures)")
        {
            Pattern = "{clock}",
            Meaning = said => ClockTimes.Clock(said, null),
            After = "'('",
            Before = "')'",
            When = static place => place is { Length: 2 } && place[0] is { Kind: TokenKind.Number, Number: >= 5 and <= 23 } && DaysBesideHours.EndBefore(place),
            Examples = ["Rome, 12 mars ([17 heures]). → 2016-03-12 ; 2016-03-12T17:00"],
            NotExamples = ["La grève de mardi (24 heures) a été suivie.", "Le débat de lundi (3 heures) a lassé.", "Le vol Paris-Lima (12 heures) est complet."],
        },
        new("vers 19 heures mardi")
        {
            Pattern = "{about} {clock} ,? le? {dayDate}",
            Meaning = said => Around(said, "dayDate"),
            Examples = ["Il a été vu [vers 19 heures lundi]. → 2016-03-14T19:00 APPROX"],
        },
        new("lundi soir à 20 h")
        {
            Pattern = "{partOfDay} ,? à {clock}",
            Meaning = said => At(said, "partOfDay"),
            NotBefore = ClockTimes.LengthAfterDay,
            When = static place => !ClockOrLength.IsFilled(place),
            Examples = ["Il s'est rendu [lundi soir à 20 h]. → 2016-03-14T20:00", "Le tir a eu lieu [cette nuit à 2 h 10]. → 2016-03-15T02:10", "La finale débute [cet après-midi à 15 heures] sur le court. → 2016-03-15T15:00"],
        },
        new("demain soir 20 h")
        {
            Pattern = "{partOfDay} {clock} | {fairClock:clock} ,? (dans la)? {partOfDay}",
            Meaning = said => At(said, "partOfDay"),
            NotAfter = "en|en moins de|en plus de",
            NotBefore = ClockTimes.LengthAfter,
            Examples = ["Le couvre-feu commence [demain soir 20 heures]. → 2016-03-16T20:00"],
            NotExamples = ["Le pilote a gagné en 1 h 38."],
        },
        new("lundi soir vers 20 h")
        {
            Pattern = "{partOfDay} ,? {about} {clock} | {about} {clock} ,? (dans la)? {partOfDay}",
            Meaning = said => Around(said, "partOfDay"),
            NotBefore = ClockTimes.LengthAfter,
            Examples = ["Il s'est rendu [lundi soir vers huit heures]. → 2016-03-14T20:00 APPROX"],
        },
        new("à huit heures ce soir")
        {
            Pattern = "{clock} ,? (dans la)? {partOfDay}",
            Meaning = said => At(said, "partOfDay"),
            After = "à|A|avant|après|depuis|dès",
            When = static place => !place.HasBefore(ClockOrLength.Amounts, 2) && !ClockOrLength.HasLastedInto(place),
            Examples = ["Le débat commence à [huit heures demain soir]. → 2016-03-16T20:00", "Le pont est fermé [depuis huit heures lundi soir]. → 2016-03-14T20:00 ON_OR_AFTER"],
            NotExamples = ["La peine a été portée à huit ans mardi matin.", "Le trafic est interrompu depuis deux heures ; lundi soir, il l'était déjà."],
        },
    };

    private static Meaning At(Said said, string day) => ClockTimes.Clock(said, said.Meaning(day));

    /// <summary><em>Vers 20 h</em>; <em>jeudi peu après minuit</em> is the midnight with which that day begins.</summary>
    private static Meaning Around(Said said, string day) => ClockTimes.Blurred(said, At(said, day)) switch
    {
        About { What: ClockTime { Time: { IsMidnight: true } midnight, Day: not PartOfDay } clock, Modifier: TimexModifier.After } after =>
            after with { What = clock with { Time = midnight with { Hour = 0, IsMidnight = false } } },
        var around => around,
    };
}
