using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Recurrences that say their unit twice (spec family 17): <em>jour après jour, soir après soir</em>.</summary>
internal static class OneAfterAnother
{
    public static RuleFamily Rules { get; } = new("L'un après l'autre", Level.Bound)
    {
        new("jour après jour")
        {
            Pattern = "jour après jour | nuit après nuit | semaine après semaine | mois après mois | année après année",
            Meaning = static said => Recurrences.Every(new Length(1, said.Says("semaine") ? CalendarUnit.Week : said.Says("mois") ? CalendarUnit.Month : said.Says("année") ? CalendarUnit.Year : CalendarUnit.Day)),
            Examples = ["La maire le répète [jour après jour]. → P1D", "[Année après année], le glacier recule. → P1Y"],
            NotExamples = [],
        },
        new("soir après soir")
        {
            Pattern = "soir après soir | matin après matin",
            Meaning = static said => Recurrences.Of(said.Says("soir") ? "XXXX-XX-XXTEV" : "XXXX-XX-XXTMO", Granularity.PartOfDay),
            Examples = ["La foule revient [soir après soir]. → XXXX-XX-XXTEV"],
            NotExamples = [],
        },
    };
}
