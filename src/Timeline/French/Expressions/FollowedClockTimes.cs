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
    /// <summary>What leaves from somewhere: <em>l'avion a <b>décollé</b> à 14 heures de Roissy</em>; <em>la ville est à 3 heures de Paris</em>.</summary>
    private static readonly WordSet Departures = FrenchWords.Set(
        "part", "partent", "partira", "partiront", "partait", "partit", "parti", "partie", "partis", "parties", "partir", "repartira", "reparti", "élance", "élancent", "élancera", "élanceront", "élancé", "élancée", "élancer", "décolle", "décollent",
        "décollera", "décolleront", "décollé", "décoller", "sorti", "sortie", "sortira", "démarrera", "appareillé", "appareillera", "arraché", "extrait", "évadé");

    /// <summary>What is measured in hours: <em>l'<b>autonomie</b> grimpe à dix heures sur la tablette, elle <b>limite</b> le temps à trois heures sur la place</em>.</summary>
    private static readonly WordSet Measured = FrenchWords.Set(
        "monte", "montent", "montait", "montaient", "élève", "élèvent", "élevait", "élevaient", "grimpe", "grimpent", "grimpait", "passe", "passent", "passait", "passera", "limite", "limitent", "limitait", "limitera", "réduit", "réduira", "ramène", "ramena",
        "plafonne", "plafonné", "plafonnée", "plafonnés", "estime", "évalue", "tombe", "chute", "descend", "équivaut", "correspond", "restreint", "restreinte", "allonge", "allongé", "allongée", "durée", "retard", "retards", "attente", "délai", "autonomie", "maximum");

    private static readonly ushort Towards = FrenchWords.Number("vers");

    /// <summary>How far before it what is measured may stand.</summary>
    private const int FarthestMeasured = 6;

    public static RuleFamily Rules { get; } = new("Heures suivies", Level.Shaped)
    {
        new("à 17 heures de la place")
        {
            Pattern = "{clock}",
            Meaning = said => ClockTimes.Clock(said, null),
            After = "à",
            Before = "de la|de l'|du|des",
            When = place => place[0].Number is >= 13 and <= 24 && !place.HasBefore(ClockTimes.Amounts, 2),
            Examples = ["La délégation rentrera à [17 heures] de la préfecture. → 2016-03-15T17:00"],
            NotExamples = ["Le village est à deux heures de la capitale."],
        },
        new("partir à 8 heures de la mairie")
        {
            Pattern = "{clock}",
            Meaning = said => ClockTimes.Clock(said, null),
            After = "à",
            Before = "de|d'|du|des",
            NotBefore = ClockTimes.Occupations,
            When = static place => Departures.Contains(place.Before(2)),
            Examples = ["Le car partira à [8 heures] de la mairie. → 2016-03-15T08:00", "Le cortège s'élancera à [14 heures] d'Auteuil. → 2016-03-15T14:00"],
            NotExamples = ["Le refuge est à 8 heures de marche."],
        },
        new("débuter à 15 heures sur le court")
        {
            Pattern = "{clock}",
            Meaning = said => ClockTimes.Clock(said, null),
            After = "à",
            Before = "sur le|sur la|sur l'|sur les|sur un|sur une|sur son|sur sa|sur leur",
            When = static place => AreOfTheClock(place) && !place.After(3).Has(TokenTraits.Temporal),
            Examples = ["La finale débute à [15 heures] sur le court central. → 2016-03-15T15:00", "Il a été retrouvé mort à [8 heures] sur la plage. → 2016-03-15T08:00"],
            NotExamples = ["La durée est limitée à trois heures sur le parking.", "Les retards se montaient à trois heures sur la ligne.", "Le temps gratuit passe de deux à trois heures sur la place."],
        },
        new("à 14 heures après une réunion")
        {
            Pattern = "{clock}",
            Meaning = said => ClockTimes.Clock(said, null),
            After = "à",
            Before = "après|avant|durant|d'après",
            When = AreOfTheClock,
            Examples =
            [
                "Il a quitté l'hôtel à [14 heures] après une réunion. → 2016-03-15T14:00",
                "Il a été relâché à [17 heures] avant de revoir sa famille. → 2016-03-15T17:00",
                "Le magasin fermera à [20 heures] durant les soldes. → 2016-03-15T20:00",
            ],
            NotExamples = ["L'effet est limité à trois heures après la prise."],
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

    /// <summary>Whether hours are those of the clock, by what stands before them: <em>à 14 heures après la réunion</em>; not <em>deux heures après, jusqu'à trois heures après, de deux à trois heures après</em>.</summary>
    internal static bool AreOfTheClock(Place place) => (place.Has(ClockWords.Hours) || place.Has(ClockWords.Letters)) && (place.Before().Is(Towards) || (place.Before().Is(LittleWords.At)
        && !place.HasBefore(ClockTimes.Amounts, 2) && place.Before(2).Kind != TokenKind.Number && !NumberWords.CanStartWith(place.Before(2).Word) && !IsMeasured(place)));

    private static bool IsMeasured(Place place)
    {
        for (var back = 2; back <= FarthestMeasured && place.Before(back).Kind == TokenKind.Word; back++)
        {
            if (Measured.Contains(place.Before(back)))
            {
                return true;
            }
        }

        return false;
    }
}
