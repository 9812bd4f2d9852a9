using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>What is said only of what is still to come: <em>s'annonce serré, se prépare, est incertain, est compromis</em>.</summary>
internal static class Prospects
{
    private static readonly WordSet Open = FrenchWords.Set(
        "incertain", "incertaine", "incertains", "incertaines", "compromis", "compromise", "compromises", "menacé", "menacée", "menacés", "menacées", "improbable", "improbables", "probable", "probables", "hypothétique");

    public static bool AreOf(SentenceReading sentence, VerbGroup verb) => verb switch
    {
        { Lemma: "annoncer" or "préparer" or "profiler" or "dessiner", Tense: EventTense.Present, IsFinite: true } => Clitics.IsReflexive(sentence.Readings, verb.Head),
        { Tense: EventTense.Present, IsFinite: true } when verb.IsCopula || verb.IsPassive => Open.Contains(sentence[verb.Trigger]),
        _ => false,
    };
}
