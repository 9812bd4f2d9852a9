using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Words that look like time and are none (spec family 21): they keep every other rule away from themselves.</summary>
internal static class FalseFriends
{
    public static RuleFamily Rules { get; } = new("Faux amis", Level.Date)
    {
        new("du jour au lendemain")
        {
            Pattern = "du jour au lendemain | au jour le jour | de nos jours | jusqu'à nouvel ordre | en temps et en heure | à la bonne heure | plus d'une fois | il était une fois | point mort",
            Meaning = _ => NotTime.Instance,
            Examples = [],
            NotExamples = ["De nos jours, le métier a disparu.", "Il a changé d'avis du jour au lendemain."],
        },
        new("rue du 4-Septembre")
        {
            Pattern = "(rue|avenue|place|boulevard|bd|quai|square|pont|métro|station|stade|esplanade|cours|allée) (du|de l')? {day} {month} {year}?",
            Meaning = _ => NotTime.Instance,
            Examples = [],
            NotExamples = ["La rue du 4-Septembre est fermée.", "L'avenue du 8-Mai-1945 sera rénovée."],
        },
        new("20 Minutes")
        {
            Pattern = "{number} {unit}",
            Meaning = _ => NotTime.Instance,
            When = place => place[place.End - place.Start - 1].Has(Tokenization.TokenTraits.Capital) && !place[place.End - place.Start - 1].Has(Tokenization.TokenTraits.AllCapitals),
            Examples = [],
            NotExamples = ["Le quotidien 20 Minutes l'annonce.", "Le film 48 Heures repasse."],
        },
    };
}
