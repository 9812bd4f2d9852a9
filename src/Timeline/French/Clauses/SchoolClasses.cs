using Timeline.French.Lexicon;

namespace Timeline.French.Clauses;

/// <summary>Classes at school, which are named by an ordinal alone: <em>les élèves de sixième reprennent lundi</em>, where <em>les premières mesures</em> are of something.</summary>
internal static class SchoolClasses
{
    /// <summary>Whether a verb of the plural stands behind <em>de sixième, en première</em>.</summary>
    public static bool StandBefore(VerbReadings readings, int verb) =>
        verb - 2 > readings.First && (readings.Token(verb - 2).Is(LittleWords.Of) || readings.Token(verb - 2).Is(LittleWords.In))
        && readings.Text.Characters(verb).EndsWith("ent") && readings.Text.Characters(verb - 1)[^1] == 'e';
}
