using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Travel times that pass from one to another (spec family 6): <em>le trajet passera de 2 h 10 à 1 h 35</em>.</summary>
internal static class ListedJourneys
{
    /// <summary><em>Le trajet passera de 2 h 10 à 1 h 35</em>; <em>le couvre-feu passe de 20 h 00 à 18 h 00</em>.</summary>
    private const int LongestJourney = 6;

    public static RuleFamily Rules { get; } = new("Durées qui passent de tant à tant", Level.Bound)
    {
        new("de 2 h 10 à 1 h 30")
        {
            Pattern = "de {number:first} h {twoDigits:firstMinutes} à {number:last} h {twoDigits:lastMinutes}",
            Meaning = said => Journey(said, "last"),
            Members = said => [new Member(said.TokenOf("first"), said.TokenOf("last") - 1, Journey(said, "first")), new Member(said.TokenOf("last"), said.Place.End, Journey(said, "last"))],
            When = static place => place.HasBefore(RangedLengths.Passing) && place[1].Number <= LongestJourney,
            Examples = ["Le trajet passera de [2 h 10] à [1 h 35]. → PT2H10M ; PT1H35M"],
            NotExamples = [],
        },
    };

    private static BareLength Journey(Said said, string name) =>
        Durations.HoursAndMinutes(said, name, name + "Minutes");
}
