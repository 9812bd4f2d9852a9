using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Bounds that follow what they bound, or that are told twice: <em>le 5 mai ou plus tard, lundi au plus tard, en 2020 ou avant</em>.</summary>
internal static class OpenEnds
{
    public static RuleFamily Rules { get; } = new("Bornes ajoutées", Level.Bound)
    {
        new("le 5 mai ou plus tard")
        {
            Pattern = "{point} ou (plus tard|ultérieurement|postérieurement) | {point} et au-delà",
            Meaning = said => new Bounded(BoundKind.From, said.Meaning("point")),
            Examples = ["Les foyers raccordés le [4 avril 2016 ou plus tard] paieront moins. → 2016-04-04 ON_OR_AFTER"],
        },
        new("le 5 mai ou après")
        {
            Pattern = "{point} ou après",
            Meaning = said => new Bounded(BoundKind.From, said.Meaning("point")),
            When = Frames.EndsNounGroup,
            Examples = ["Tous les enfants nés en [2013 ou après]. → 2013 ON_OR_AFTER"],
            NotExamples = ["On se verra mardi ou après le match.", "Le pont sera fini en 2017 ou après 2020."],
        },
        new("le 5 mai ou avant")
        {
            Pattern = "{point} ou (plus tôt|antérieurement) | {point} ou avant",
            Meaning = said => new Bounded(BoundKind.Until, said.Meaning("point")),
            When = Frames.EndsNounGroup,
            Examples = ["Sont repris les véhicules mis en circulation en [1997 ou avant]. → 1997 ON_OR_BEFORE"],
            NotExamples = ["On se verra mardi ou avant le match."],
        },
        new("avant ou en mai")
        {
            Pattern = "(avant ou|au plus tard) (en|le|la|à|au|dans|d'ici|l'|dès|jusqu'à|jusqu'au)? (le|la|l'|au)? {period} | (en|le)? {period} au plus tard",
            Meaning = said => new Bounded(said.Says("tard") ? BoundKind.By : BoundKind.Until, said.Meaning("period")) { IsLatest = said.Says("tard") },
            Examples = ["La ligne sera rouverte [au plus tard en juin 2017]. → 2017-06 ON_OR_BEFORE", "Les bulletins doivent parvenir à la mairie [vendredi au plus tard]. → 2016-03-18 ON_OR_BEFORE"],
            NotExamples = ["Il viendra plus tard."],
        },
        new("après ou en mai")
        {
            Pattern = "(après ou|au plus tôt) (en|le|la|à|au|dans|l'|dès)? (le|la|l'|au)? {period} | {period} au plus tôt",
            Meaning = said => new Bounded(BoundKind.From, said.Meaning("period")),
            Examples = ["Le procès s'ouvrira [au plus tôt en septembre]. → 2016-09 ON_OR_AFTER"],
            NotExamples = ["Il faut partir au plus tôt."],
        },
        new("avant environ 14 h")
        {
            Pattern = "avant environ {period} | avant environ {fairClock:clock}",
            Meaning = said => new Bounded(BoundKind.Before, new About(said.Has("clock") ? ClockTimes.Clock(said, null) : said.Meaning("period"))),
            Examples = ["Le col ne rouvrira pas [avant environ 14 h]. → 2016-03-15T14:00 BEFORE"],
            NotExamples = [],
        },
        new("après environ 14 h")
        {
            Pattern = "après environ {period} | après environ {sureClock:clock}",
            Meaning = said => new Bounded(BoundKind.After, new About(said.Has("clock") ? ClockTimes.Clock(said, null) : said.Meaning("period"))),
            Examples = ["La place se remplira [après environ 19 h 30]. → 2016-03-15T19:30 AFTER"],
            NotExamples = ["Après environ deux heures de marche, elle s'est assise."],
        },
    };
}
