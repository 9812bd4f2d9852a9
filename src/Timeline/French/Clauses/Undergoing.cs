using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>What a subject sees done to what is its own: <em>le gardien va voir son contrat prolongé</em> says that the contract will be.</summary>
internal static class Undergoing
{
    /// <summary>How long the object may be: <em>voir son contrat de travail prolongé</em>.</summary>
    private const int WidestObject = 5;

    private static readonly WordSet Own = FrenchWords.Set("son", "sa", "ses", "leur", "leurs", "mon", "ma", "mes", "notre", "nos", "votre", "vos");

    /// <summary>The <em>voir</em> still to come that a participle is the outcome of; null where somebody only looks: <em>le juge doit voir un homme arrêté lundi, son père hospitalisé lundi</em>.</summary>
    public static VerbGroup? VerbOf(SentenceReading sentence, VerbGroup participle) =>
        participle is { Form: VerbGroupForm.PastParticiple, IsCompound: false } && sentence.GroupBefore(participle.Start) is { Lemma: "voir", Polarity: EventPolarity.Positive, IsPassive: false } seen
            && participle.Start - seen.End is >= 2 and <= WidestObject && Own.Contains(sentence[seen.End]) && !sentence.HasComma(seen.End, participle.Start)
                && !PersonNouns.All.Contains(sentence[seen.End + 1])
            && seen is { Tense: EventTense.Future } or { Modality: EventModality.Possibility or EventModality.Obligation, Tense: EventTense.Present } or { Aspect: EventAspect.Prospective, Tense: EventTense.Present }
            ? seen
            : null;
}
