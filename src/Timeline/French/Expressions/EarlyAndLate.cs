using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Early and late in a day (spec family 12): <em>tard lundi soir, demain tôt le matin</em>.</summary>
internal static class EarlyAndLate
{
    public static RuleFamily Rules { get; } = new("Tôt et tard", Level.Moment)
    {
        new("tôt le matin")
        {
            Pattern = "(très)? tôt le matin | le matin (très)? tôt | (très)? tard le soir | le soir (très)? tard",
            Meaning = said => Edge(said, null),
            When = Frames.IsAllThatIsSaid,
            Examples = ["[Tôt le matin]. → 2016-03-15TMO START"],
            NotExamples = ["Il se lève très tôt le matin."],
        },
        new("demain tôt le matin")
        {
            Pattern = "{dayDate} (très)? tôt le matin | {dayDate} le matin (très)? tôt | {dayDate} tard le soir | {dayDate} le soir tard",
            Meaning = said => Edge(said, said.Meaning("dayDate")),
            Examples = ["Le convoi partira [demain très tôt le matin]. → 2016-03-16TMO START", "Il est mort [lundi tard le soir]. → 2016-03-14TEV END"],
        },
        new("tard lundi soir")
        {
            Pattern = "(très)? tôt {dayDate} {part} | (très)? tard {dayDate} {part} | (très)? tard {dayDate} dans la {part} | (très)? tôt {dayDate} dans la {part} | {dayDate} (très)? tard dans la {part} | {dayDate} (très)? tôt dans la {part} | (très)? tard dans la {part} (de|du|d') (la|l')? {dayDate} | (très)? tôt dans la {part} (de|du|d') (la|l')? {dayDate}",
            Meaning = said => new PartOfDay(said.Part(), said.Meaning("dayDate"), Shape: said.Says("tôt") ? TimexModifier.Start : TimexModifier.End),
            NotAfter = "plus|trop|jours|semaines|mois|ans",
            Examples = ["Les députés ont voté [tard lundi soir]. → 2016-03-14TEV END", "Le convoi partira [très tôt demain matin]. → 2016-03-16TMO START", "Le texte a été adopté [hier tard dans la soirée]. → 2016-03-14TEV END"],
            NotExamples = ["Il est rentré trop tard lundi soir."],
        },
        new("tard ce soir")
        {
            Pattern = "(très)? tôt (ce|cet|cette) {part} | (très)? tard (ce|cet|cette) {part}",
            Meaning = said => new PartOfDay(said.Part(), null, Pull.This, said.Says("tôt") ? TimexModifier.Start : TimexModifier.End),
            NotBefore = "là",
            NotAfter = "plus|trop",
            Examples = ["Le résultat tombera [tard ce soir]. → 2016-03-15TEV END"],
        },
        new("aux premières heures du jour")
        {
            Pattern = "premières heures (du jour|de la journée|du matin|de la matinée) | premières heures (du matin|de la matinée|de la journée) (de|du|d') (la|l')? {dayDate}",
            Meaning = said => new PartOfDay(DayPart.Morning, said.MeaningOrNull("dayDate"), Shape: TimexModifier.Start),
            NotBefore = "de|du|des|d'",
            Examples = ["La police est intervenue aux [premières heures du jour]. → 2016-03-15TMO START", "L'armée est entrée dans la ville dans les [premières heures de la matinée de lundi]. → 2016-03-14TMO START"],
            NotExamples = ["Les premières heures de la grève ont été calmes.", "Les premières heures de la journée de grève ont été calmes."],
        },
    };

    private static PartOfDay Edge(Said said, Meaning? day) => said.Says("matin")
        ? new PartOfDay(DayPart.Morning, day, Shape: TimexModifier.Start)
        : new PartOfDay(DayPart.Evening, day, Shape: TimexModifier.End);
}
