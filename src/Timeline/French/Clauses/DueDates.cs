using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>When something falls due: <em>le conseil a voté un dividende, <b>payable</b> le 16 décembre</em>.</summary>
internal static class DueDates
{
    private static readonly WordSet Due = FrenchWords.Set("payable", "payables", "exigible", "exigibles", "remboursable", "remboursables");

    public static Predicate? Are(DateSite site) =>
        site.BeforeLead is var adjective && adjective > site.Sentence.First && Due.Contains(site.Sentence[adjective]) && site.Sentence.GroupAt(adjective) is null ? new Predicate(adjective, null, EventClass.State) : null;
}
