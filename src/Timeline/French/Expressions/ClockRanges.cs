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
