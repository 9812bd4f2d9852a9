using Timeline.French.Lexicon;
using Timeline.French.Verbs;

namespace Timeline.French.Clauses;

/// <summary>The press's standing words for who does not answer: <em>le maire n'a pas souhaité réagir lundi</em> tells of that Monday.</summary>
internal static class Refusals
{
    private static readonly HashSet<string> Answers = new(StringComparer.Ordinal) { "réagir", "parler", "exprimer", "témoigner", "faire", "donner", "apporter", "épiloguer", "polémiquer", "étendre", "intervenir", "apparaître", "recevoir", "rencontrer" };

    /// <summary>Whether what is not wished is to answer; <em>n'a pas souhaité se représenter en mai</em> and <em>s'exprimer avant jeudi</em> look ahead.</summary>
    public static bool AreToAnswer(VerbReadings readings, int position, VerbForm infinitive) =>
        (infinitive.Verb.Has(VerbTraits.Reporting) || Answers.Contains(infinitive.Verb.Infinitive)) && !(position + 1 < readings.End && readings.Token(position + 1).Is(LittleWords.Before));
}
