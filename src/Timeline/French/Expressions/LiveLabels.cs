using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>The times that head the lines of a live page.</summary>
internal static class LiveLabels
{
    public static RuleFamily Rules { get; } = new("Étiquettes d'un direct", Level.Shaped)
    {
        new("14 heures – …")
        {
            Pattern = "{clock}",
            Meaning = said => ClockTimes.Clock(said, null),
            Before = "-|—|:",
            When = place => place.IsSentenceStart || place.Before().Is('«'),
            Examples = ["[14 heures] – La mairie ferme les écoles. → 2016-03-15T14:00"],
            NotExamples = ["Il a marché 14 heures - un record."],
        },
    };
}
