using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>From one time to another (spec family 9).</summary>
internal static class Ranges
{
    public static RuleFamily Rules { get; } = new("Intervalles", Level.Range)
    {
        new("du 6 au 9 avril")
        {
            Pattern = "du {day} (au|jusqu'au) {point:last}",
            Meaning = said => new FromTo(new CalendarDate(null, null, said.Number("day")), said.Meaning("last")),
            Examples = ["Le salon se tiendra [du 6 au 9 avril]. → 2016-04-06/2016-04-09"],
        },
        new("de lundi à mercredi")
        {
            Pattern = "(de|d'|du) (l'|la|le)? {point:first} (à|au|jusqu'à|jusqu'au|jusqu'en) (l'|la|le)? {point:last}",
            Meaning = said => new FromTo(said.Meaning("first"), said.Meaning("last")),
            Examples =
            [
                "La grève courra [de jeudi à samedi]. → 2016-03-17/2016-03-19",
                "Les urgences ont débordé [du 27 décembre au 2 janvier]. → 2015-12-27/2016-01-02",
            ],
        },
        new("entre 2011 et 2014")
        {
            Pattern = "entre (le|la|l')? {point:first} et (le|la|l')? {point:last}",
            Meaning = said => new FromTo(said.Meaning("first"), said.Meaning("last")),
            Examples = ["Le prix a doublé [entre 2011 et 2014]. → 2011/2014"],
        },
    };
}
