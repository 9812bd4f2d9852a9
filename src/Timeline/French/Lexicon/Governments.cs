using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>What a government is called by.</summary>
internal static class Governments
{
    /// <summary>Cities that stand for a government: <em>Moscou, qui a démenti</em>. A name that no table holds needs none.</summary>
    public static WordSet Capitals { get; } = FrenchWords.Set(
        "paris", "bruxelles", "berne", "londres", "dublin", "berlin", "rome", "madrid", "lisbonne", "vienne", "athènes", "varsovie", "stockholm", "oslo",
        "kiev", "ankara", "moscou", "ottawa", "québec", "washington", "mexico", "brasilia", "bogota",
        "caracas", "alger", "tunis", "rabat", "dakar", "abidjan", "bamako", "kinshasa", "pretoria", "jérusalem", "beyrouth", "damas", "bagdad", "téhéran",
        "riyad", "dubaï", "kaboul", "pékin", "tokyo", "séoul", "bangkok", "niamey", "conakry");
}
