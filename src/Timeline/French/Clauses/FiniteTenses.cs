using Timeline.Events;
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

    /// <summary>That of a group of verbs.</summary>
    /// <param name="kind">What its first verb is.</param>
    /// <param name="first">The tense of its first verb.</param>
    /// <param name="aspect">What the verbs before the last one say of it.</param>
    /// <param name="isGoing">Whether <em>aller</em> leads to its last verb: <em>va partir</em>.</param>
    /// <param name="isCompound">Whether an auxiliary leads to it: <em>a signé</em>.</param>
    public static EventTense OfGroup(VerbGroupForm kind, VerbTense first, EventAspect aspect, bool isGoing, bool isCompound) => kind switch
    {
        VerbGroupForm.Infinitive => EventTense.Infinitive,
        VerbGroupForm.PastParticiple => EventTense.PastParticiple,
        VerbGroupForm.PresentParticiple => EventTense.PresentParticiple,
        _ when aspect == EventAspect.Perfective => EventTense.Past,
        _ when aspect == EventAspect.Prospective && isGoing => EventTense.Future,
        _ when isCompound => first is VerbTense.Future ? EventTense.Future : EventTense.Past,
        _ => Of(first),
    };

    public static EventMood MoodOf(VerbTense tense) => tense switch
    {
        VerbTense.Conditional => EventMood.Conditional,
        VerbTense.SubjunctivePresent or VerbTense.SubjunctiveImperfect => EventMood.Subjunctive,
        VerbTense.Imperative => EventMood.Imperative,
        _ => EventMood.Indicative,
    };
}
