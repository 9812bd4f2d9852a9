using Timeline.French.Verbs;

namespace Timeline.French.Clauses;

/// <summary>The TimeML class of a verb.</summary>
internal static class VerbClasses
{
    public static EventClass Of(Verb verb, bool isCopula) => verb switch
    {
        _ when isCopula => EventClass.State,
        _ when verb.Has(VerbTraits.Reporting) => EventClass.Reporting,
        _ when verb.Has(VerbTraits.Aspectual) => EventClass.Aspectual,
        _ when verb.Has(VerbTraits.IntentionalAction) => EventClass.IAction,
        _ when verb.Has(VerbTraits.IntentionalState) => EventClass.IState,
        _ when verb.Has(VerbTraits.Perception) => EventClass.Perception,
        _ when verb.Has(VerbTraits.Stative) || verb.Infinitive == "être" => EventClass.State,
        _ => EventClass.Occurrence,
    };
}
