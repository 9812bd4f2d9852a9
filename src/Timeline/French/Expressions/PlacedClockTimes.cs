using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Times of day before the place where something begins (spec family 11): <em>à 8 heures de la mairie</em>, which may be a length as well.</summary>
internal static class PlacedClockTimes
{
    /// <summary>What leaves from somewhere: <em>l'avion a <b>décollé</b> à 14 heures de Roissy</em>; <em>la ville est à 3 heures de Paris</em>.</summary>
    private static readonly WordSet Departures = FrenchWords.Set(
        "part", "partent", "partira", "partiront", "partait", "partit", "parti", "partie", "partis", "parties", "partir", "repartira", "reparti", "élance", "élancent", "élancera", "élanceront", "élancé", "élancée", "élancer", "décolle", "décollent",
        "décollera", "décolleront", "décollé", "décoller", "sorti", "sortie", "sortira", "démarrera", "appareillé", "appareillera", "arraché", "extrait", "évadé");

    /// <summary>What is measured in hours: <em>l'<b>autonomie</b> grimpe à dix heures sur la tablette, elle <b>limite</b> le temps à trois heures sur la place</em>.</summary>
    private static readonly WordSet Measured = FrenchWords.Set(
        "monte", "montent", "montait", "montaient", "élève", "élèvent", "élevait", "élevaient", "grimpe", "grimpent", "grimpait", "passe", "passent", "passait", "passera", "limite", "limitent", "limitait", "limitera", "réduit", "réduira", "ramène", "ramena",
        "plafonne", "plafonné", "plafonnée", "plafonnés", "estime", "évalue", "tombe", "chute", "descend", "équivaut", "correspond", "restreint", "restreinte", "allonge", "allongé", "allongée", "durée", "retard", "retards", "attente", "délai", "autonomie", "maximum");

    /// <summary>How far before it what is measured may stand.</summary>
    private const int FarthestMeasured = 6;

    public static RuleFamily Rules { get; } = new("Heures et lieux", Level.Shaped)
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
            When = static place => !place.HasBefore(ClockTimes.Amounts, 2) && place.Before(2).Kind != TokenKind.Number && !NumberWords.CanStartWith(place.Before(2).Word) && !place.After(3).Has(TokenTraits.Temporal) && !IsMeasured(place),
            Examples = ["La finale débute à [15 heures] sur le court central. → 2016-03-15T15:00", "Il a été retrouvé mort à [8 heures] sur la plage. → 2016-03-15T08:00"],
            NotExamples = ["La durée est limitée à trois heures sur le parking.", "Les retards se montaient à trois heures sur la ligne.", "Le temps gratuit passe de deux à trois heures sur la place."],
        },
    };

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
