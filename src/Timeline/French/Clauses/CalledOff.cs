using Timeline.Events;
using Timeline.French.Lexicon;

namespace Timeline.French.Clauses;

/// <summary>Tells what is called off before its day from what its day has passed without.</summary>
internal static class CalledOff
{
    /// <summary><em>Le festival, qui devait débuter samedi, est annulé.</em></summary>
    public static bool IsNow(SentenceReading sentence, VerbGroup verb) =>
        sentence.FiniteAfter(verb.End) is { Tense: EventTense.Present, Polarity: EventPolarity.Positive } next && Cancels(next);

    /// <summary>
    /// <em>Convoqué vendredi chez le juge, il ne s'est pas présenté</em>, <em>la rencontre, fixée à mercredi, avait été annulée</em>: what did
    /// not take place is over.
    /// </summary>
    public static bool IsPast(SentenceReading sentence, Attachment? attachment)
    {
        if (attachment?.Verb is not { Form: VerbGroupForm.PastParticiple } plan || sentence.FiniteAfter(plan.End) is not { } told)
        {
            return false;
        }

        return (told.IsPluperfect && Cancels(told))
            || (plan.Start == Dateline.EndOf(sentence) && told is { Tense: EventTense.Past, Polarity: EventPolarity.Negative });
    }

    private static bool Cancels(VerbGroup verb) => GoverningVerbs.Has(verb.Lemma, Governance.Cancels);
}
