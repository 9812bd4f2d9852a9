using System.Globalization;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Recurrences with their hours (spec family 17): opening hours, and what is done at one time of every day.</summary>
internal static class RecurrentHours
{
    private const string EveryDay = "XXXX-XX-XX";

    private static readonly WordSet Plurals = FrenchWords.Set("lundis", "mardis", "mercredis", "jeudis", "vendredis", "samedis", "dimanches");

    public static RuleFamily Rules { get; } = new("Récurrences horaires", Level.Bound)
    {
        new("tous les mardis à 20 h")
        {
            Pattern = "(chaque|tous les) {weekday} ,? à {clock} | (chaque|tous les) {weekday} ,? {fairClock:clock} | tous les {weekdays:weekday} ,? {fairClock:clock} | (tous)? les {weekdays:weekday} ,? à {clock} | (chaque jour|tous les jours) ,? à {clock}",
            Meaning = said => At(said, Day(said)),
            NotBefore = ClockTimes.LengthAfter,
            Examples = ["Le conseil se réunit [tous les mardis à 20 h]. → XXXX-WXX-2T20:00", "Répétition [tous les vendredis 20 h 30], salle des fêtes. → XXXX-WXX-5T20:30", "La sirène retentit [chaque jour à midi]. → XXXX-XX-XXT12:00", "La retraite est sonnée [chaque jour à neuf heures du soir]. → XXXX-XX-XXT21:00"],
            NotExamples = [],
        },
        new("tous les matins à 9 heures")
        {
            Pattern = "(chaque {part} | (tous|toutes) les {partPlural:part} | (tous|toutes) les {part}) ,? à {clock}",
            Meaning = said => At(said, EveryDay),
            NotBefore = ClockTimes.LengthAfter,
            Examples = ["Le boulanger passe [tous les matins à 9 heures]. → XXXX-XX-XXT09:00", "[Chaque matin, à 5 heures], elle compte ses fleurs. → XXXX-XX-XXT05:00"],
            NotExamples = [],
        },
        new("à 5 heures tous les jours")
        {
            Pattern = "{clock} ,? (chaque jour|tous les jours) | {clock} ,? chaque {weekday} | {clock} ,? tous les {weekdays:weekday} | {clock} ,? (chaque {part} | tous les {partPlural:part})",
            Meaning = static said => At(said, Day(said)),
            After = "à|A",
            Examples = ["Le gardien se lève à [5 heures tous les jours]. → XXXX-XX-XXT05:00", "L'office est dit à [10 h 30 chaque dimanche]. → XXXX-WXX-7T10:30", "Le pain est cuit à [4 heures chaque matin]. → XXXX-XX-XXT04:00"],
            NotExamples = [],
        },
        new("à 10 heures le dimanche")
        {
            Pattern = "{clock:first} le {weekday}",
            Meaning = static said => ClockTimes.Clock(said, null, "first") is ClockTime first ? new HabitualHours(said.Weekday(), first, null, Day(said) + Hour(first)) : NotTime.Instance,
            After = "à|A",
            NotBefore = "dernier|prochain|suivant|matin|soir|après-midi|précédent|même",
            When = static place => place.After().Kind != TokenKind.Number,
            Examples = ["La messe est dite à [10 heures le dimanche]. → XXXX-WXX-7T10:00", "Le jury siégera à [9 heures le jeudi]. → 2016-03-17T09:00"],
            NotExamples = ["Le jury siégera à 9 heures le jeudi 24 mars."],
        },
        new("tous les jours de 10 h à 18 h")
        {
            Pattern = "(chaque jour|tous les jours) (,? sauf (le|les)? {weekday:closed})? ,? de {clock:first} à {clock:last}",
            Meaning = said => Between(said, EveryDay, EveryDay),
            Examples = ["Le musée est ouvert [tous les jours de 10 h à 18 h]. → XXXX-XX-XXT10:00/XXXX-XX-XXT18:00", "Le guichet reçoit [tous les jours de 9 heures à 4 heures]. → XXXX-XX-XXT09:00/XXXX-XX-XXT16:00", "Visites [tous les jours sauf le mardi, de 10 h à 18 h]. → XXXX-XX-XXT10:00/XXXX-XX-XXT18:00"],
            NotExamples = [],
        },
        new("chaque mercredi de 14 h à 17 h")
        {
            Pattern = "(chaque|tous les) {weekday} ,? de {clock:first} à {clock:last} | (tous)? les {weekdays:weekday} ,? de {clock:first} à {clock:last} | (chaque {part}|(tous|toutes) les {partPlural:part}) ,? de {clock:first} à {clock:last}",
            Meaning = said => Between(said, Day(said), Day(said)),
            Examples = ["L'atelier ouvre [chaque mercredi, de 14 h à 17 h]. → XXXX-WXX-3T14:00/XXXX-WXX-3T17:00", "La halle ouvre [tous les samedis de 10 h à midi]. → XXXX-WXX-6T10:00/XXXX-WXX-6T12:00", "La rocade sera fermée [chaque nuit de 21 h à 6 h]. → XXXX-XX-XXT21:00/XXXX-XX-XXT06:00"],
            NotExamples = [],
        },
        new("chaque week-end de 10 h à 18 h")
        {
            Pattern = "(chaque|tous les|les) (week-end|weekend|week-ends|weekends) ,? de {clock:first} à {clock:last}",
            Meaning = static said => Between(said, "XXXX-WXX-WE", "XXXX-WXX-WE"),
            Examples = ["Une navette relie la citadelle [chaque week-end de 10 h à 18 h]. → XXXX-WXX-WET10:00/XXXX-WXX-WET18:00"],
            NotExamples = ["La citadelle ouvrira ce week-end de 10 h à 18 h."],
        },
        new("du mardi au samedi de 9 h à 19 h")
        {
            Pattern = "du {weekday:from} au {weekday:to} ,? de {clock:first} à {clock:last}",
            Meaning = said => Between(said, $"XXXX-WXX-{(int)said.Weekday("from")}", $"XXXX-WXX-{(int)said.Weekday("to")}"),
            Examples = ["Le magasin est ouvert [du mardi au samedi de 9 h à 19 h]. → XXXX-WXX-2T09:00/XXXX-WXX-6T19:00"],
            NotExamples = [],
        },
        new("de 9 h à 17 h du lundi au vendredi")
        {
            Pattern = "de {clock:first} à {clock:last} ,? du {weekday:from} au {weekday:to}",
            Meaning = said => Between(said, $"XXXX-WXX-{(int)said.Weekday("from")}", $"XXXX-WXX-{(int)said.Weekday("to")}"),
            When = static place => place.After().Kind != TokenKind.Number,
            Examples = ["Le guichet ouvre [de 9 h à 17 h du lundi au vendredi]. → XXXX-WXX-1T09:00/XXXX-WXX-5T17:00"],
            NotExamples = ["Le bac passera de 9 h à 17 h du lundi 4 au vendredi 8 avril."],
        },
        new("de 9 h à 12 h le samedi")
        {
            Pattern = "de {clock:first} à {clock:last} le {weekday}",
            Meaning = static said => ClockTimes.Clock(said, null, "first") is ClockTime first && ClockTimes.Clock(said, null, "last") is ClockTime last
                ? new HabitualHours(said.Weekday(), first, last, Span(Day(said), Day(said), first, last))
                : NotTime.Instance,
            NotBefore = "dernier|prochain|suivant|matin|soir|après-midi|précédent",
            When = static place => place.After().Kind != TokenKind.Number,
            Examples = ["Le guichet ouvre [de 9 h à 12 h le samedi]. → XXXX-WXX-6T09:00/XXXX-WXX-6T12:00", "Le jury siégera [de 9 h à 12 h le jeudi]. → 2016-03-17T09:00/2016-03-17T12:00"],
            NotExamples = ["Le jury siégera de 9 h à 12 h le jeudi 24 mars."],
        },
        new("les mardis, de 14 h à 18 h")
        {
            Pattern = "de {clock:first} à {clock:last} | {clock:first}",
            Meaning = static said =>
                said.Has("last") ? Between(said, EveryDay, EveryDay)
                : ClockTimes.Clock(said, null, "first") is ClockTime first ? Recurrences.Of(EveryDay + Hour(first), Granularity.Minute)
                : NotTime.Instance,
            NotBefore = ClockTimes.LengthAfter,
            When = static place => place[0].Kind == TokenKind.Word
                ? place.HasBefore(Plurals, place.Before().Is(',') ? 2 : 1)
                : place.Before().Is(LittleWords.At) && place.HasBefore(Plurals, place.Before(2).Is(',') ? 3 : 2),
            Examples = ["Le bassin ouvre les mardis et samedis, [de 14 h à 18 h]. → XXXX-WXX-2 ; XXXX-WXX-6 ; XXXX-XX-XXT14:00/XXXX-XX-XXT18:00", "Le chœur répète les lundis et jeudis à [20 h]. → XXXX-WXX-1 ; XXXX-WXX-4 ; XXXX-XX-XXT20:00"],
            NotExamples = [],
        },
        new("le mercredi de 14 h à 18 h")
        {
            Pattern = "{weekday} ,? de {clock:first} à {clock:last} | {weekday} ,? à {clock:first}",
            Meaning = static said => ClockTimes.Clock(said, null, "first") is not ClockTime first ? NotTime.Instance
                : !said.Has("last") ? new HabitualHours(said.Weekday(), first, null, Day(said) + Hour(first))
                : ClockTimes.Clock(said, null, "last") is ClockTime last ? new HabitualHours(said.Weekday(), first, last, Span(Day(said), Day(said), first, last)) : NotTime.Instance,
            After = "le",
            NotBefore = ClockTimes.LengthAfter,
            Examples =
            [
                "La bibliothèque ouvre le [mercredi de 14 h à 18 h]. → XXXX-WXX-3T14:00/XXXX-WXX-3T18:00",
                "Cours de chant le [mardi à 18 h 30]. → XXXX-WXX-2T18:30",
                "Le jury siégera le [mardi à 9 h]. → 2016-03-15T09:00",
                "Le chalutier coula le 3 février. Le [samedi à 9 h], un corps fut repêché. → 2016-02-03 ; 2016-02-06T09:00",
            ],
            NotExamples = [],
        },
        new("de 8 h à 12 h et de 14 h à 18 h")
        {
            Pattern = "(du {weekday:from} au {weekday:to} | tous les jours | chaque jour) ,? de {clock:first} à {clock:last} ,? et de {clock:third} à {clock:fourth}",
            Meaning = Both,
            Members = static said => [new Member(said.Place.Start, said.TokenOf("third") - 2, Both(said)), new Member(said.TokenOf("third") - 1, said.Place.End, Later(said))],
            Examples = ["La mairie est ouverte [du lundi au vendredi, de 8 h 30 à 12 h] et [de 13 h 30 à 17 h 30]. → XXXX-WXX-1T08:30/XXXX-WXX-5T12:00 ; XXXX-XX-XXT13:30/XXXX-XX-XXT17:30"],
            NotExamples = [],
        },
    };

    private static Meaning Both(Said said) => said.Has("from") ? Between(said, $"XXXX-WXX-{(int)said.Weekday("from")}", $"XXXX-WXX-{(int)said.Weekday("to")}") : Between(said, EveryDay, EveryDay);

    private static Meaning Later(Said said) => ClockTimes.Clock(said, null, "third") is ClockTime first && ClockTimes.Clock(said, null, "fourth") is ClockTime last
        ? Recurrences.Of(Span(EveryDay, EveryDay, first, last), Granularity.Minute)
        : NotTime.Instance;

    private static string Day(Said said) => said.Has("weekday") ? $"XXXX-WXX-{said.Number("weekday")}" : EveryDay;

    private static Meaning At(Said said, string day) =>
        ClockTimes.Clock(said, null) is ClockTime time ? Recurrences.Of(day + Hour(time), Granularity.Minute) : NotTime.Instance;

    /// <summary>The value has an hour of each end: <c>XXXX-XX-XXT10:00/XXXX-XX-XXT18:00</c>.</summary>
    private static Meaning Between(Said said, string firstDay, string lastDay) =>
        ClockTimes.Clock(said, null, "first") is ClockTime first && ClockTimes.Clock(said, null, "last") is ClockTime last
            ? Recurrences.Of(Span(firstDay, lastDay, first, last), Granularity.Minute)
            : NotTime.Instance;

    private static string Span(string firstDay, string lastDay, ClockTime first, ClockTime last) =>
        $"{firstDay}{Hour(first)}/{lastDay}{Hour(last, isLater: last.Part is null && first.Hour == first.Time.Hour && first.Time.LeadsToAfternoon(last.Time))}";

    private static string Hour(ClockTime clock, bool isLater = false) => string.Create(CultureInfo.InvariantCulture, $"T{clock.Hour + (isLater ? 12 : 0):D2}:{clock.Time.Minute:D2}");
}
