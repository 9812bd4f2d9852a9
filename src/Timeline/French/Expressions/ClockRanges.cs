using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>From one time of day to another (spec families 9 and 11).</summary>
internal static class ClockRanges
{
    private const string LengthAfter = "de|d'|par|chaque|plus tard|plus tôt|après|avant|supplémentaires";

    public static RuleFamily Rules { get; } = new("Plages horaires", Level.Range)
    {
        new("samedi de 10 heures à 18 heures")
        {
            Pattern = "{dayDate} ,? de {clock:first} (à|jusqu'à) {clock:last} | {dayDate} ,? entre {clock:first} et {clock:last} | {dayDate} ,? {fairClock:first} '-'? {fairClock:last}",
            Meaning = said => Range(said, said.Meaning("dayDate")),
            NotBefore = LengthAfter,
            Examples = ["Le site sera ouvert [samedi de 10 heures à 18 heures]. → 2016-03-19T10:00/2016-03-19T18:00", "Le suspect a été vu [lundi entre 8 h et 9 h 30]. → 2016-03-14T08:00/2016-03-14T09:30"],
        },
        new("de 22 heures mardi à 5 heures mercredi")
        {
            Pattern = "de {clock:first} {dayDate:opening} (à|jusqu'à) {clock:last} {dayDate:closing} | entre {clock:first} {dayDate:opening} et {clock:last} {dayDate:closing}",
            Meaning = said => Range(ClockTimes.Clock(said, said.Meaning("opening"), "first"), ClockTimes.Clock(said, said.Meaning("closing"), "last")),
            Examples = ["L'axe sera coupé [de 22 heures mardi à 5 heures mercredi]. → 2016-03-15T22:00/2016-03-16T05:00"],
            NotExamples = ["La grève de 24 heures mardi a été suivie."],
        },
        new("de jeudi, 18 heures, à vendredi, 6 heures")
        {
            Pattern = "(de|du) {dayDate:opening} , {clock:first} ,? (à|au|jusqu'à|jusqu'au) {dayDate:closing} ,? {clock:last} | entre (le)? {dayDate:opening} , {clock:first} ,? et (le)? {dayDate:closing} , {clock:last}",
            Meaning = said => Range(ClockTimes.Clock(said, said.Meaning("opening"), "first"), ClockTimes.Clock(said, said.Meaning("closing"), "last")),
            Examples = ["L'alerte court [du mercredi 16 mars, 20 heures, au jeudi 17 mars, 6 heures]. → 2016-03-16T20:00/2016-03-17T06:00"],
            NotExamples = [],
        },
        new("10h-18h mardi")
        {
            Pattern = "{fairClock:first} '-'? {fairClock:last} ,? (le)? {dayDate}",
            Meaning = said => Range(said, said.Meaning("dayDate")),
            When = place => HasDash(place),
            Examples = ["Relâche à [10h-12h mercredi] pour les scolaires. → 2016-03-16T10:00/2016-03-16T12:00"],
        },
        new("10h-18h")
        {
            Pattern = "{fairClock:first} '-'? {fairClock:last}",
            Meaning = said => Range(said, null),
            When = place => HasDash(place),
            Examples = ["Horaires : [10h-18h]. → 2016-03-15T10:00/2016-03-15T18:00"],
        },
        new("de 10 à 18 heures")
        {
            Pattern = "de {number:opening} (à|a) {clock:last} | entre {number:opening} et {clock:last}",
            Meaning = said => Elliptic(said, null),
            When = PlainClocks.AreBetween,
            NotBefore = LengthAfter,
            Examples = ["Le guichet ouvrira [de 10 à 18 heures]. → 2016-03-15T10:00/2016-03-15T18:00", "La rue sera coupée [entre 6 et 7 heures du matin]. → 2016-03-15T06:00/2016-03-15T07:00", "Le corbillard passera [entre deux et trois heures de l'après-midi]. → 2016-03-15T14:00/2016-03-15T15:00"],
            NotExamples = ["Le trajet dure de 2 à 3 heures.", "Il dort entre huit et neuf heures."],
        },
        new("mardi de 10 à 18 heures")
        {
            Pattern = "{dayDate} ,? de {number:opening} à {clock:last} | {dayDate} ,? entre {number:opening} et {clock:last}",
            Meaning = said => Elliptic(said, said.Meaning("dayDate")),
            NotBefore = LengthAfter,
            Examples = ["Le salon accueillera le public [samedi de 10 à 18 heures]. → 2016-03-19T10:00/2016-03-19T18:00"],
        },
        new("entre 14 heures et 16 heures mardi")
        {
            Pattern = "de {clock:first} (à|jusqu'à) {clock:last} ,? le? {dayDate} | entre {clock:first} et {clock:last} ,? le? {dayDate}",
            Meaning = said => Range(said, said.Meaning("dayDate")),
            When = static place => place[1].Number >= PlainClocks.First && !DaysBesideHours.HaveTheirOwnHour(place),
            Examples = ["[Entre 14 heures et 16 heures mardi], le réseau a été perturbé. → 2016-03-15T14:00/2016-03-15T16:00", "Le pont sera fermé [de 9 heures à 17 heures samedi 19 mars]. → 2016-03-19T09:00/2016-03-19T17:00"],
            NotExamples = ["Il a tenu entre 2 heures et 3 heures lundi."],
        },
        new("de 10 à 18 heures samedi")
        {
            Pattern = "de {number:opening} (à|a) {clock:last} ,? le? {dayDate} | entre {number:opening} et {clock:last} ,? le? {dayDate}",
            Meaning = said => Elliptic(said, said.Meaning("dayDate")),
            When = static place => PlainClocks.AreBetween(place) && !DaysBesideHours.HaveTheirOwnHour(place),
            Examples = ["Le guichet ouvrira [de 10 à 18 heures samedi]. → 2016-03-19T10:00/2016-03-19T18:00"],
            NotExamples = ["Il a dormi de 2 à 3 heures lundi."],
        },
        new("entre 10 heures et midi ce matin")
        {
            Pattern = "(de|entre) {number:opening} (à|et) {clock:last} ,? {partOfDay} | {partOfDay} ,? (de|entre) {number:opening} (à|et) {clock:last}",
            Meaning = said => Elliptic(said, said.Meaning("partOfDay")),
            NotBefore = LengthAfter,
            Examples = ["La pluie tombera [entre 9 et 11h30 demain matin]. → 2016-03-16T09:00/2016-03-16T11:30"],
        },
        new("hier après-midi de 15 h à 17 h")
        {
            Pattern = "{partOfDay} ,? de {clock:first} (à|jusqu'à) {clock:last} | {partOfDay} ,? entre {clock:first} et {clock:last} | de {clock:first} (à|jusqu'à) {clock:last} ,? {partOfDay} | entre {clock:first} et {clock:last} ,? {partOfDay}",
            Meaning = said => Range(said, said.Meaning("partOfDay")),
            NotBefore = LengthAfter,
            Examples = ["La route a été coupée [hier après-midi de 15 h à 17 h]. → 2016-03-14T15:00/2016-03-14T17:00", "Le courant a manqué [lundi soir entre 7 h et 9 h]. → 2016-03-14T19:00/2016-03-14T21:00"],
        },
        new("16-17 heures")
        {
            Pattern = "{digits:opening} '-'? {clock:last}",
            Meaning = said => Elliptic(said, null),
            When = place => HasDash(place) && !place[0].IsJoined
                && place[place[1].Is('-') ? 2 : 1] is { Kind: TokenKind.Number, Number: >= 8 and <= 24 } closing && place[0].Number < closing.Number
                && place[0].Number >= PlainClocks.First,
            NotBefore = LengthAfter,
            NotAfter = ClockTimes.LengthBefore + "|de|d'",
            Examples = ["Permanence le mercredi, [16-18 heures]. → 2016-03-15T16:00/2016-03-15T18:00"],
            NotExamples = ["Il faut compter 10-12 heures de vol."],
        },
        new("entre midi et deux")
        {
            Pattern = "entre midi et (deux|2) (heures|h)? | de midi à (deux|2) heures",
            Meaning = _ => new FromTo(new ClockTime(new TimeOfDay(12, 0), null), new ClockTime(new TimeOfDay(14, 0), null)),
            NotBefore = "minutes|min",
            Examples = ["La mairie restera ouverte [entre midi et deux]. → 2016-03-15T12:00/2016-03-15T14:00"],
            NotExamples = ["Entre midi et deux heures et quart, il a plu."],
        },
        new("mardi jusqu'à 16 h")
        {
            Pattern = "{dayDate} jusqu'à {clock:last}",
            Meaning = said => Range(new ClockTime(new TimeOfDay(0, 0), said.Meaning("dayDate")), ClockTimes.Clock(said, null, "last")),
            Examples = ["La piscine sera fermée [jeudi jusqu'à 16 h]. → 2016-03-17T00:00/2016-03-17T16:00"],
            NotExamples = [],
        },
    };

    private static Meaning Range(Said said, Meaning? day) => Range(ClockTimes.Clock(said, day, "first"), ClockTimes.Clock(said, null, "last"));

    private static Meaning Elliptic(Said said, Meaning? day)
    {
        var opening = new TimeOfDay(said.Number("opening"), 0, IsTwelveHour: said.Number("opening") < 12);
        return opening.IsPossible ? Range(new ClockTime(opening, day), ClockTimes.Clock(said, null, "last")) : NotTime.Instance;
    }

    private static Meaning Range(Meaning first, Meaning last) => first is Impossible ? first : last is Impossible ? last : new FromTo(first, last);

    internal static bool HasDash(Place place)
    {
        for (var i = 1; i < place.End - place.Start; i++)
        {
            if (place[i].Has(TokenTraits.Hyphenated) || place[i].Is('-'))
            {
                return true;
            }
        }

        return false;
    }
}
