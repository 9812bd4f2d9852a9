using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>A day that is said twice: <em>hier, lundi 14 mars</em>. What touches is one expression (spec 0.1).</summary>
internal static class Appositions
{
    public static RuleFamily Rules { get; } = new("Jours dits deux fois", Level.Derived)
    {
        new("hier, lundi 14 mars")
        {
            Pattern = "(hier|aujourd'hui|demain|avant-hier|après-demain) ,? le? {dayOfMonth}",
            Meaning = said => (CalendarDate)said.Meaning("dayOfMonth") is { Year: null, Pull: Pull.None } date
                ? date with { IsNear = true, Pull = Days(said) switch { < 0 => Pull.Last, > 0 => Pull.Next, _ => Pull.None } }
                : said.Meaning("dayOfMonth"),
            Examples =
            [
                "[Demain 16 mars], concert et bal. → 2016-03-16",
                "[Hier, lundi 14 mars], la rivière a débordé. → 2016-03-14",
                "[Hier 14 mars], le fleuve est monté d'un mètre. → 2016-03-14",
                "[Aujourd'hui 15 mars], la mairie est fermée. → 2016-03-15",
            ],
            NotExamples = ["Hier, mardi et mercredi, il a plu."],
        },
        new("jeudi saint, 24 mars")
        {
            Pattern = "{feastDay} , le? {dayOfMonth}",
            NotAfter = "entre|de|depuis|avant|après|à|jusqu'à|dès|pour|et",
            Meaning = said => said.Meaning("dayOfMonth"),
            Examples = ["[Jeudi saint, 24 mars], la procession traversera la ville. → 2016-03-24", "[Pâques, le 27 mars], sera pluvieux. → 2016-03-27"],
            NotExamples = ["Entre Noël, le 25 décembre et le 2 janvier, il a plu.", "Avant Noël, le 20 décembre, le maire est parti."],
        },
        new("deux jours plus tard, le 6 mars")
        {
            Pattern = "{length} (plus tard|plus tôt|après|avant|auparavant) , le {dayOfMonth} | le? (lendemain|surlendemain) , le? {dayOfMonth} | (veille|avant-veille) , le? {dayOfMonth}",
            NotBefore = "était|est|fut|sera|a|avait",
            Meaning = said => said.Meaning("dayOfMonth"),
            Examples = ["Enlevé le 4 mars, il a été libéré [deux jours plus tard, le 6 mars]. → 2016-03-04 ; 2016-03-06", "Elle a chanté le 4 mars et la [veille, le 3 mars]. → 2016-03-04 ; 2016-03-03"],
            NotExamples = ["Il a plu trois jours après le 6 mars."],
        },
        new("jeudi, jour de l'Ascension")
        {
            Pattern = "{calendarDay} ,? jour (de|du|des|d') (la|l')? {feastDay}",
            Meaning = said => said.Meaning("calendarDay"),
            Examples = ["La grue sera démontée [lundi 16 mai, jour de la Pentecôte]. → 2016-05-16"],
            NotExamples = ["Lundi et jour de l'Ascension, le musée est fermé."],
        },
        new("demain mercredi")
        {
            Pattern = "(hier|aujourd'hui|demain|avant-hier|après-demain) {weekday}",
            Meaning = said => new UnitAway(CalendarUnit.Day, Days(said), Perspective.Speech),
            Examples = ["Le bureau rouvre [demain mercredi]. → 2016-03-16", "[Hier lundi], il a neigé. → 2016-03-14"],
            NotExamples = ["Hier, mardi et mercredi, il a plu."],
        },
    };

    private static int Days(Said said) => said.Says("hier") ? -1 : said.Says("avant-hier") ? -2 : said.Says("demain") ? 1 : said.Says("après-demain") ? 2 : 0;
}
