using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Lengths in hours, minutes and parts of an hour, as other expressions use them (spec family 6).</summary>
internal static class HourLengths
{
    public static RuleFamily Rules { get; } = new("Longueurs en heures", Level.Length)
    {
        new("N heures N minutes")
        {
            Pattern = "{number:hours} (heure|heures|h) (et)? {number:minutes} (minute|minutes|min|mn|m) (et)? ({number:seconds} (seconde|secondes|s|sec))?",
            Meaning = said => new BareLength(new Length(
                said.Has("seconds")
                    ? [new(said.Number("hours"), CalendarUnit.Hour), new(said.Number("minutes"), CalendarUnit.Minute), new(said.Number("seconds"), CalendarUnit.Second)]
                    : [new(said.Number("hours"), CalendarUnit.Hour), new(said.Number("minutes"), CalendarUnit.Minute)])),
            OnlyAsPart = true,
            // « En 2 h 30 M. Roy a fini »
            When = static place => place[place.Length - 1] is not { IsCapitalized: true, Length: 1 },
            Examples = ["Elle a nagé [2 h 04 min 11 s]. → PT2H4M11S", "Le coureur a mis [7 h. 12 m. 40 s.], devant son rival. → PT7H12M40S", "Le vol dure [deux heures et dix minutes]. → PT2H10M"],
        },
        new("N heures N, plus tard")
        {
            Pattern = "{number:hours} (heure|heures) {number:minutes}",
            Meaning = said => new BareLength(new Length([new(said.Number("hours"), CalendarUnit.Hour), new(said.Number("minutes"), CalendarUnit.Minute)])),
            OnlyAsPart = true,
            Before = "plus tard|plus tôt|auparavant",
            Examples = ["Le 3 mars à 10 heures, la digue a cédé. [Une heure trente plus tard], le bourg était évacué. → 2016-03-03T10:00 ; 2016-03-03T11:30"],
            NotExamples = [],
        },
        new("un quart d'heure")
        {
            Pattern = "{approx}? (un) quart d'heure | trois quarts d'heure",
            Meaning = said => Measure(said, new LengthPart(said.Says("quarts") ? 45 : 15, CalendarUnit.Minute)),
            OnlyAsPart = true,
            Examples = ["L'entretien a duré [un quart d'heure]. → PT15M", "L'attente dépassait [trois quarts d'heure]. → PT45M"],
        },
        new("1/4 h")
        {
            Pattern = "{approx}? 1~/~4 (d')? (h|heure) | {approx}? 1~/~2 (h|heure) | {approx}? 3~/~4 (d')? (h|heure)",
            Meaning = said => Measure(said, new LengthPart(IsQuarter(said.Place) ? 15 * Numerator(said.Place) : 30, CalendarUnit.Minute)),
            OnlyAsPart = true,
            Examples = ["Le bus passera [dans 1/4 h]. → 2016-03-15T18:15", "L'attente a duré [3/4 d'heure]. → PT45M", "La pause dure [1/2 h]. → PT30M"],
        },
    };

    private static bool IsQuarter(Place place) => FirstNumber(place, 2) == 4;

    private static int Numerator(Place place) => FirstNumber(place, 0);

    /// <summary>The numerator of the fraction, or what stands so many tokens after it.</summary>
    private static int FirstNumber(Place place, int further)
    {
        for (var i = 0; i + further < place.Length; i++)
        {
            if (place[i].Kind == Tokenization.TokenKind.Number)
            {
                return place[i + further].Number;
            }
        }

        return 0;
    }

    private static BareLength Measure(Said said, params IReadOnlyList<LengthPart> parts) => new(new Length(parts, said.Approximation()));
}
