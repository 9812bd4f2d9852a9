using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>When something falls due: <em>le conseil a voté un dividende, <b>payable</b> le 16 décembre</em>, <em>un détenu <b>libérable</b> en mai</em>.</summary>
internal static class DueDates
{
    /// <summary>The adjectives that say so.</summary>
    public static readonly string[] Words = ["payable", "payables", "exigible", "exigibles", "remboursable", "remboursables", "libérable", "libérables"];

    private static readonly WordSet Due = FrenchWords.Set(Words);

    /// <summary>Of whom it is said as long as it is to come, whatever else is told of him: <em>libérable le 2 novembre, il avait écrit en août</em>.</summary>
    public static readonly WordSet StillToCome = FrenchWords.Set("libérable", "libérables");

    public static Predicate? Are(DateSite site) =>
        site.BeforeLead is var adjective && adjective >= site.Sentence.First && Due.Contains(site.Sentence[adjective]) && site.Sentence.GroupAt(adjective) is null
            ? new Predicate(adjective, null, EventClass.State)
            : null;
}
