using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

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
            When = static place => !OpensClause(place),
            Examples = ["Le pont est [actuellement] fermé. → PRESENT_REF", "Le parti exige [désormais] qu'il parte. → PRESENT_REF"],
            NotExamples = ["Maintenant que le pont est fermé, la ville respire.", "Et maintenant qu'il est parti, tout va bien."],
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

    private static readonly WordSet BeforeClause = FrenchWords.Set("et", "mais", "ou", "or", "car", "donc", "surtout", "même", "alors", "puis", "enfin", "ici");

    /// <summary><em>Maintenant que le pont est fermé</em>; but <em>le parti exige désormais qu'il parte</em>, <em>on sait maintenant que…</em></summary>
    private static bool OpensClause(Place place) =>
        place.HasAfter(ClauseWords.That) && (place.IsSentenceStart || place.Before().Kind != TokenKind.Word || place.HasBefore(BeforeClause));
}
