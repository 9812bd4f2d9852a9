using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>The edges of the light (spec family 12): <em>lundi à l'aube, à la tombée de la nuit</em>.</summary>
internal static class DawnAndDusk
{
    internal const string Dawn = "à l'aube|au petit matin|au petit jour|au point du jour|à la pointe du jour|au lever du jour|au lever du soleil";

    public static RuleFamily Rules { get; } = new("Aube et crépuscule", Level.Moment)
    {
        new("mardi à l'aube")
        {
            Pattern = "{dayDate} ,? (" + Dawn + "|aux aurores) | (" + Dawn + "|aux aurores) ,? (de|du|le)? {dayDate}",
            Meaning = said => new PartOfDay(DayPart.Morning, said.Meaning("dayDate"), Shape: TimexModifier.Start),
            Examples = ["La police est intervenue [lundi à l'aube]. → 2016-03-14TMO START", "Le feu a pris [à l'aube, lundi]. → 2016-03-14TMO START", "Le hangar a brûlé [dimanche au petit matin]. → 2016-03-13TMO START"],
        },
        new("au coucher du soleil")
        {
            Pattern = "({dayDate} ,?)? (au coucher du soleil|à la tombée de la nuit|à la tombée du jour|au crépuscule|à la nuit tombante|à la nuit tombée)",
            Meaning = said => new PartOfDay(DayPart.Evening, said.MeaningOrNull("dayDate"), Shape: TimexModifier.Start),
            NotBefore = "de|du|des|d'",
            Examples = ["Le tireur a fui [à la tombée de la nuit]. → 2016-03-15TEV START", "Un concert sera donné [samedi, à la tombée du jour]. → 2016-03-19TEV START", "Les secours ont quitté le col [lundi au coucher du soleil]. → 2016-03-14TEV START"],
            NotExamples = ["Il est au crépuscule de sa carrière."],
        },
        new("à l'aube")
        {
            Pattern = Dawn,
            Meaning = _ => new PartOfDay(DayPart.Morning, null, Shape: TimexModifier.Start),
            When = static place => !OfPhrases.Complete(place),
            Examples = ["La police est intervenue [à l'aube]. → 2016-03-15TMO START", "L'alarme n'a été donnée qu'[au petit jour]. → 2016-03-15TMO START", "Le doyen est mort [à l'aube] des suites d'une chute. → 2016-03-15TMO START"],
            NotExamples = ["Nous sommes à l'aube d'une ère nouvelle."],
        },
    };
}
