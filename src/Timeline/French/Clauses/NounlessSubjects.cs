using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>
/// Adjectives and ordinals that stand for their noun and are the subject: <em>un avion est arrivé, deux <b>autres</b> doivent atterrir jeudi</em>. Elsewhere what stands behind them is their noun:
/// <em>deux autres licences</em>, <em>le premier test</em>.
/// </summary>
internal static class NounlessSubjects
{
    private static readonly WordSet Plural = FrenchWords.Set(
        "autres", "premiers", "premières", "derniers", "dernières", "mêmes", "jeunes", "vieux", "nouveaux", "petits", "petites", "grands", "grandes");

    /// <summary>Verbs no form of whose present is a noun.</summary>
    private static readonly WordSet NeverNouns = FrenchWords.Set("doit", "peut", "veut", "va", "vient", "faut");

    /// <summary>Whether the verb form at a place follows such a subject: in the plural a noun would have an <em>s</em> there.</summary>
    public static bool StandBefore(VerbReadings readings, int position, VerbForm form) =>
        position - 1 > readings.First && form.Tense == VerbTense.Present && FunctionWords.EarlyAdjectives.Contains(readings.Token(position - 1))
        && (NeverNouns.Contains(readings.Token(position))
            || (Plural.Contains(readings.Token(position - 1)) && (form.Persons & VerbPersons.Plural) != 0 && readings.Text.Characters(position).EndsWith("nt")));
}
