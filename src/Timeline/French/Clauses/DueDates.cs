using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>When something falls due: <em>le conseil a voté un dividende, <b>payable</b> le 16 décembre</em>.</summary>
internal static class DueDates
{
    /// <summary>The adjectives that say so.</summary>
    public static readonly string[] Words = ["payable", "payables", "exigible", "exigibles", "remboursable", "remboursables"];

    private static readonly WordSet Due = FrenchWords.Set(Words);

    public static Predicate? Are(DateSite site) =>
        site.BeforeLead is var adjective && adjective > site.Sentence.First && Due.Contains(site.Sentence[adjective]) && site.Sentence.GroupAt(adjective) is null
            ? new Predicate(adjective, null, EventClass.State)
            : null;
}
