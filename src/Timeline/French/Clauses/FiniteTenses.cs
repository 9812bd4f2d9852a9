using Timeline.French.Verbs;

namespace Timeline.French.Clauses;

/// <summary>What TimeML calls the tense and the mood of a simple form (spec events 5).</summary>
internal static class FiniteTenses
{
    public static EventTense Of(VerbTense tense) => tense switch
    {
        VerbTense.Imperfect => EventTense.Imperfect,
        VerbTense.PastHistoric or VerbTense.SubjunctiveImperfect => EventTense.Past,
        VerbTense.Future => EventTense.Future,
        _ => EventTense.Present,
    };

    public static EventMood MoodOf(VerbTense tense) => tense switch
    {
        VerbTense.Conditional => EventMood.Conditional,
        VerbTense.SubjunctivePresent or VerbTense.SubjunctiveImperfect => EventMood.Subjunctive,
        VerbTense.Imperative => EventMood.Imperative,
        _ => EventMood.Indicative,
    };
}
