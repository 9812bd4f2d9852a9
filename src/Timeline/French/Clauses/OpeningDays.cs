using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>Tells when something is open: <em>sera ouvert du mercredi au dimanche, restera fermé le mardi</em> tell a habit, <em>ouvrira le lundi</em> one day.</summary>
internal static class OpeningDays
{
    private static readonly WordSet States = FrenchWords.Set("ouvert", "ouverte", "ouverts", "ouvertes", "fermé", "fermée", "fermés", "fermées");

    /// <summary><em>Ouvert du mardi au dimanche, fermé le lundi et le 1er novembre</em>: a notice tells of days on either side.</summary>
    public static bool AreNoticed(SentenceReading sentence, VerbGroup verb) =>
        verb is { Form: VerbGroupForm.PastParticiple, IsCompound: false, Lemma: "ouvrir" or "fermer" } && Dateline.EndOf(sentence) is var head
            && head < sentence.End && States.Contains(sentence[head]) && sentence.FiniteAfter(sentence.First) is null;

    /// <summary>Whether a verb tells of a state that lasts, though it is in the future: <em>restera fermé, pourra être consulté</em>.</summary>
    public static bool AreToldBy(VerbGroup? verb) =>
        verb is ({ Tense: EventTense.Future } and ({ IsPassive: true, Lemma: "ouvrir" or "fermer" } or { Lemma: "rester" or "demeurer" or "travailler" or "circuler" or "fonctionner" or "accueillir" or "desservir" or "assurer" })) or { SemiAuxiliary: "pouvoir" or "devoir", Lemma: "rester" } or { SemiAuxiliary: "pouvoir", Tense: EventTense.Present or EventTense.Future, Lemma: "consulter" or "visiter" or "retirer" or "joindre" or "réserver" or "emprunter" };
}
