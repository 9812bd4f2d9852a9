using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>The words that a length is counted in: <em>trois <b>semaines</b>, un <b>an</b></em>.</summary>
internal static class UnitWords
{
    public static WordSet All { get; } = FrenchWords.Set(
        "minute", "minutes", "heure", "heures", "jour", "jours", "semaine", "semaines", "quinzaine", "mois", "trimestre", "trimestres", "semestre", "semestres", "an", "ans", "année", "années");
}
