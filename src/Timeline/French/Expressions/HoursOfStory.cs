using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>The hour that the story has told, for that day or for another (spec families 7 and 11): <em>à cette heure-là, jeudi à la même heure</em>.</summary>
internal static class HoursOfStory
{
    /// <summary>What the hour is told from outside of the story: <em>à la même heure que la veille, à la même heure d'été</em>.</summary>
    private const string OtherHours = "que|qu'|d'|de|où";

    public static RuleFamily Rules { get; } = new("Heures du récit", Level.Shaped)
    {
        new("à cette heure-là")
        {
            Pattern = "cette heure-là | la même heure | cette même heure",
            Meaning = _ => new ClockTime(TimeOfDay.OfStory, null),
            After = "à|A",
            NotBefore = OtherHours,
            Examples =
            [
                "Le 3 mars à 7 h 12, la digue a cédé. À [cette heure-là], le bourg dormait. → 2016-03-03T07:12 ; 2016-03-03T07:12",
                "Le car est parti lundi à 8 heures. À [la même heure], un second quittait Lyon. → 2016-03-14T08:00 ; 2016-03-14T08:00",
                "Le car est parti à 8 heures. À [la même heure], il pleuvait à Dole. → 2016-03-15T08:00 ; 2016-03-15T08:00",
            ],
            NotExamples = ["Il se lève à la même heure que son chien."],
        },
        new("jeudi à la même heure")
        {
            Pattern = "{dayDate} ,? à la même heure",
            Meaning = said => new ClockTime(TimeOfDay.OfStory, said.Meaning("dayDate")),
            NotBefore = OtherHours,
            Examples =
            [
                "Il a été arrêté lundi à 6 heures. Sa garde à vue s'achève [mercredi à la même heure]. → 2016-03-14T06:00 ; 2016-03-16T06:00",
                "Le 3 mars à 7 h 12, la digue a cédé. [Le lendemain, à la même heure], l'eau montait encore. → 2016-03-03T07:12 ; 2016-03-04T07:12",
                "Le guichet ouvrira [demain à la même heure]. → 2016-03-16",
            ],
            NotExamples = [],
        },
    };
}
