using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>From a feast to another day (spec families 9 and 13): <em>de Noël au jour de l'An</em>. Elsewhere a feast behind <em>de</em> only tells the kind.</summary>
internal static class FeastRanges
{
    public static RuleFamily Rules { get; } = new("D'une fête à l'autre", Level.Range)
    {
        new("de Noël au jour de l'An")
        {
            Pattern = "(de|du|d') (la|l')? {feast:first} (à|au|jusqu'à|jusqu'au) (la|l')? {feast:last} | (de|d') (la|l')? {feast:first} (à|au|jusqu'à|jusqu'au|jusqu'en) {ofMonth}",
            When = static place => !SaintsDays.ArePlaceBehindTo(place),
            Meaning = said => new FromTo(Feasts.Named(said.Thing<FeastName>("first"), null), said.MeaningOrNull("ofMonth") ?? Feasts.Named(said.Thing<FeastName>("last"), null)),
            Examples =
            [
                "La piscine sera fermée [de Noël au jour de l'An]. → 2016-12-25/2017-01-01",
                "Le bac circulera [de Pâques à octobre]. → 2016-03-27/2016-10",
                "Le château se visite [de Pâques à la Toussaint]. → 2016-03-27/2016-11-01",
            ],
            NotExamples = ["La messe de Noël à minuit est maintenue.", "Les offices de Pâques à Saint-Vincent sont affichés.", "Le prix du sapin de Noël a doublé."],
        },
    };
}
