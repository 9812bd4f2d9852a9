using Timeline.Events;

namespace Timeline.French.Clauses;

/// <summary>Tells when something is open: <em>sera ouvert du mercredi au dimanche, restera fermé le mardi</em> tell a habit, <em>ouvrira le lundi</em> one day.</summary>
internal static class OpeningDays
{
    /// <summary>Whether a verb tells of a state that lasts, though it is in the future.</summary>
    public static bool AreToldBy(VerbGroup? verb) =>
        verb is { Tense: EventTense.Future } and ({ IsPassive: true, Lemma: "ouvrir" or "fermer" } or { Lemma: "rester" or "demeurer" });
}
