using Timeline.Events;

namespace Timeline.French.Clauses;

/// <summary>What one is told to do: <em>pensez à réserver avant jeudi</em>, <em>n'oubliez pas de réserver</em>.</summary>
internal static class Advice
{
    public static bool Is(VerbGroup verb, Governor? governor) =>
        verb is { Form: VerbGroupForm.Infinitive, IsPastInfinitive: false }
        && governor is { Verb: { Mood: EventMood.Imperative, Lemma: "penser" or "songer" or "oublier" or "veiller" or "tâcher" } };
}
