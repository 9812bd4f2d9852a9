using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Parts and blurs of a date (spec family 16).</summary>
internal static class Shapes
{
    public static RuleFamily Rules { get; } = new("Approximations", Level.Shaped)
    {
        new("fin janvier")
        {
            Pattern = "{piece} (de|du|d'|des)? (la|l'|le|les)? {moment}",
            Meaning = said => new PartOf(said.Meaning("moment"), said.Piece()),
            Examples = ["L'accord a été trouvé [fin janvier]. → 2016-01 END", "Le chantier démarrera à la [mi-avril]. → 2016-04 MID", "Le parti a été créé [début 2011]. → 2011 START"],
        },
        new("vers 1900")
        {
            Pattern = "(vers|autour|aux alentours|aux environs) (du|de|de la|le|la)? {moment}",
            Meaning = said => new About(said.Meaning("moment")),
            Examples = ["Le tableau fut peint [vers 1900]. → 1900 APPROX"],
        },
        new("courant mai")
        {
            Pattern = "(courant|dans le courant) (du|de|d'|de l')? {moment} | au cours (du|de|de l'|de la) {moment}",
            Meaning = said => new About(said.Meaning("moment"), TimexModifier.None),
            Examples = ["Le rapport est attendu [courant mai]. → 2016-05"],
        },
    };
}
