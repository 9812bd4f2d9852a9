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
        new("de 10 heures à 18 heures")
        {
            Pattern = "de {clock:first} (à|jusqu'à) {clock:last} | entre {clock:first} et {clock:last}",
            Meaning = said => Range(said, null),
            NotBefore = LengthAfter,
            Examples = ["La mairie ouvrira [de 9 h à 12 h 30]. → 2016-03-15T09:00/2016-03-15T12:30", "Le trafic sera coupé [entre minuit et cinq heures]. → 2016-03-15T00:00/2016-03-15T05:00"],
        },
        new("de 10 heures à 18 heures mardi")
        {
            Pattern = "de {clock:first} (à|jusqu'à) {clock:last} ,? (le)? {dayDate} | entre {clock:first} et {clock:last} ,? (le)? {dayDate} | {fairClock:first} '-'? {fairClock:last} ,? (le)? {dayDate}",
            Meaning = said => Range(said, said.Meaning("dayDate")),
            Examples = ["La rue sera barrée [de 14 h à 16 h 30 mercredi]. → 2016-03-16T14:00/2016-03-16T16:30"],
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
            Pattern = "de {digits:opening} à {clock:last} | entre {digits:opening} et {clock:last}",
            Meaning = said => Elliptic(said, null),
            When = place => place[place.End - place.Start - 2] is { Kind: TokenKind.Number, Number: >= 8 } && place[1].Number < place[place.End - place.Start - 2].Number && place[1].Number >= 5,
            NotBefore = LengthAfter,
            Examples = ["Le guichet ouvrira [de 10 à 18 heures]. → 2016-03-15T10:00/2016-03-15T18:00"],
            NotExamples = [],
        },
        new("mardi de 10 à 18 heures")
        {
            Pattern = "{dayDate} ,? de {digits:opening} à {clock:last} | {dayDate} ,? entre {digits:opening} et {clock:last}",
            Meaning = said => Elliptic(said, said.Meaning("dayDate")),
            NotBefore = LengthAfter,
            Examples = ["Le salon accueillera le public [samedi de 10 à 18 heures]. → 2016-03-19T10:00/2016-03-19T18:00"],
        },
    };

    private static Meaning Range(Said said, Meaning? day) => Range(ClockTimes.Clock(said, day, "first"), ClockTimes.Clock(said, null, "last"));

    private static Meaning Elliptic(Said said, Meaning? day)
    {
        var opening = new TimeOfDay(said.Number("opening"), 0);
        return opening.IsPossible ? Range(new ClockTime(opening, day), ClockTimes.Clock(said, null, "last")) : NotTime.Instance;
    }

    /// <summary>What opens at midnight opens with the day: <em>mardi, entre minuit et cinq heures</em>.</summary>
    private static Meaning Range(Meaning first, Meaning last) => first switch
    {
        Impossible => first,
        _ when last is Impossible => last,
        ClockTime { Time.IsMidnight: true } clock => new FromTo(clock with { Time = new TimeOfDay(0, 0) }, last),
        _ => new FromTo(first, last),
    };

    private static bool HasDash(Place place)
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
