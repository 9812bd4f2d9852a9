using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Times of day before the place where something begins (spec family 11): <em>à 8 heures de la mairie</em>, which may be a length as well.</summary>
internal static class PlacedClockTimes
{
    /// <summary>What leaves from somewhere: <em>l'avion a <b>décollé</b> à 14 heures de Roissy</em>; <em>la ville est à 3 heures de Paris</em>.</summary>
    private static readonly WordSet Departures = FrenchWords.Set(
        "part", "partent", "partira", "partiront", "partait", "partit", "parti", "partie", "partis", "parties", "partir", "repartira", "reparti", "élance", "élancent", "élancera", "élanceront", "élancé", "élancée", "élancer", "décolle", "décollent",
        "décollera", "décolleront", "décollé", "décoller", "sorti", "sortie", "sortira", "démarrera", "appareillé", "appareillera", "arraché", "extrait", "évadé");

    /// <summary>What begins or happens somewhere: <em>la finale <b>débute</b> à 15 heures sur le court</em>; <em>l'autonomie grimpe à dix heures sur la tablette</em>.</summary>
    private static readonly WordSet Beginnings = FrenchWords.Set(
        "débute", "débutent", "débutera", "débuteront", "débuté", "débutait", "commence", "commencent", "commencera", "commenceront", "commencé", "commençait", "lieu", "tenu", "tenue", "tient", "tiendra", "déroule", "déroulera", "déroulé", "déroulée",
        "produit", "produite", "survenu", "survenue", "prévu", "prévue", "prévus", "prévues", "attendu", "attendue", "attendus", "attendues", "programmé", "programmée", "joue", "jouera", "joué", "arrivé", "arrivée", "arrivés", "arrivera",
        "intervenu", "intervenue", "intervenus", "interpellé", "interpellée", "interpellés", "tué", "tuée", "renversé", "renversée", "reprend", "reprendra", "repris", "ouvert", "ouvre", "ouvrira", "rassemblement", "atterri", "posé", "posée");

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
            Before = "sur le|sur la|sur l'|sur les|sur un|sur une",
            When = static place => Beginnings.Contains(place.Before(2)),
            Examples = ["La finale débute à [15 heures] sur le court central. → 2016-03-15T15:00"],
            NotExamples = ["La durée est limitée à trois heures sur le parking.", "Les retards se montaient à trois heures sur la ligne."],
        },
    };
}
