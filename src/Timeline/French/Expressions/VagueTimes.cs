using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Adverbs that place without a date (spec events 9): they date no event.</summary>
internal static class VagueTimes
{
    public static RuleFamily Rules { get; } = new("Temps vagues", Level.Date)
    {
        new("actuellement")
        {
            Pattern = "actuellement | désormais | maintenant | à l'heure actuelle | à cette heure | en ce moment | à présent | dorénavant | à ce jour | pour l'heure | tout de suite",
            Meaning = _ => new VagueTime("PRESENT_REF"),
            NotBefore = "que|qu'",
            Examples = ["Le pont est [actuellement] fermé. → PRESENT_REF"],
        },
        new("récemment")
        {
            Pattern = "récemment | tout récemment | dernièrement | naguère | autrefois | jadis | jusqu'à présent | jusqu'ici",
            Meaning = _ => new VagueTime("PAST_REF"),
            Examples = ["Le maire a [récemment] changé de parti. → PAST_REF"],
        },
        new("bientôt")
        {
            Pattern = "bientôt | prochainement | sous peu | d'ici peu",
            Meaning = _ => new VagueTime("FUTURE_REF"),
            NotAfter = "à",
            Examples = ["Le musée rouvrira [bientôt]. → FUTURE_REF"],
            NotExamples = ["À bientôt 60 ans, elle se présente.", "À bientôt !"],
        },
    };
}
