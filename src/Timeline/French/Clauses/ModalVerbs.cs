using Timeline.French.Verbs;

namespace Timeline.French.Clauses;

/// <summary>What a verb before an infinitive says of it: <em>il doit venir</em>, <em>il peut venir</em>, <em>il veut venir</em>.</summary>
internal static class ModalVerbs
{
    /// <summary><em>Il devrait venir</em> is only likely.</summary>
    public static EventModality ModalityOf(VerbForm verb) => verb.Verb.Infinitive switch
    {
        "vouloir" => EventModality.Volition,
        "devoir" or "falloir" when verb.Tense != VerbTense.Conditional => EventModality.Obligation,
        _ => EventModality.Possibility,
    };
}
