using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>
/// Times of day before words that elsewhere make a length of hours (spec family 11): <em>il partira à 8 heures de la mairie, il est parti à 14 heures après une réunion</em>;
/// <em>deux heures de route, deux heures après la réunion</em>.
/// </summary>
internal static class FollowedClockTimes
{
    /// <summary>What an hour is told for: <em>un car pour 23 heures, annoncé pour 20 heures</em>.</summary>
    private static readonly WordSet Planned = FrenchWords.Set(
        "prévu", "prévue", "prévus", "prévues", "annoncé", "annoncée", "annoncés", "attendu", "attendue", "attendus", "fixé", "fixée", "convoqué", "convoquée",
        "convoqués", "programmé", "programmée", "promis", "promise", "car", "bus", "train", "vol", "avion", "taxi", "vous", "réveil", "table", "départ",
        "réunion");

    public static RuleFamily Rules { get; } = new("Heures suivies", Level.Shaped)
    {
        new("à 14 heures après une réunion")
        {
            Pattern = "{clock}",
            Meaning = said => ClockTimes.Clock(said, null),
            After = "à",
            When = ClockOrLength.AreOfTheClock,
            Examples =
            [
                "Il a quitté l'hôtel à [14 heures] après une réunion. → 2016-03-15T14:00",
                "Il a été relâché à [17 heures] avant de revoir sa famille. → 2016-03-15T17:00",
                "Le magasin fermera à [20 heures] durant les soldes. → 2016-03-15T20:00",
                "La finale débute à [15 heures] sur le court central. → 2016-03-15T15:00",
                "Il a été retrouvé mort à [8 heures] sur la plage. → 2016-03-15T08:00",
                "La place a été vidée à [16 heures] sur ordre du maire. → 2016-03-15T16:00",
                "La délégation rentrera à [17 heures] de la préfecture. → 2016-03-15T17:00",
                "Le car partira à [8 heures] de la mairie. → 2016-03-15T08:00",
                "Le cortège s'élancera à [14 heures] d'Auteuil. → 2016-03-15T14:00",
                "La doyenne est morte à [neuf heures] d'une mauvaise chute. → 2016-03-15T09:00",
            ],
            NotExamples =
            [
                "L'effet est limité à trois heures après la prise.", "La durée est limitée à trois heures sur le parking.", "Les retards se montaient à trois heures sur la ligne.",
                "Le temps gratuit passe de deux à trois heures sur la place.", "Le village est à deux heures de la capitale.",
                "Le refuge est à 8 heures de marche.", "L'accueil est assuré de 20 à 22 heures sur 24.",
            ],
        },
        new("pour 23 heures")
        {
            Pattern = "{clock}",
            Meaning = said => ClockTimes.Clock(said, null),
            After = "pour",
            NotBefore = "de|d'|du|des|par",
            When = static place => place[0] is { Kind: TokenKind.Number, Number: >= 13 and <= 23 } && ClockWords.Hours.Contains(place[1]) && place.HasBefore(Planned, 2),
            Examples = ["On leur annonce un car pour [23 heures]. → 2016-03-15T23:00"],
            NotExamples = ["Il est engagé pour 15 heures.", "Il est suspendu pour 48 heures."],
        },
        new("vers 14 heures après une pause")
        {
            Pattern = "vers {clock}",
            Meaning = said => ClockTimes.Blurred(ClockTimes.Clock(said, null), TimexModifier.Approx),
            Before = "après|avant|durant|d'après",
            Examples = ["Le procès a repris [vers 14 heures] après une pause. → 2016-03-15T14:00 APPROX"],
            NotExamples = [],
        },
    };
}
