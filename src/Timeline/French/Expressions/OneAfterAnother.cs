using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Expressions;

/// <summary>Recurrences that say their unit twice (spec family 17): <em>année après année, soir après soir</em>; <em>jour après jour</em> is an idiom, as <em>de jour en jour</em> is.</summary>
internal static class OneAfterAnother
{
    public static RuleFamily Rules { get; } = new("L'un après l'autre", Level.Bound)
    {
        new("année après année")
        {
            Pattern = "semaine après semaine | mois après mois | année après année",
            Meaning = static said => Recurrences.Every(new Length(1, said.Says("semaine") ? CalendarUnit.Week : said.Says("mois") ? CalendarUnit.Month : CalendarUnit.Year)),
            Examples = ["[Année après année], le glacier recule. → P1Y"],
            NotExamples = ["La maire le répète jour après jour."],
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
