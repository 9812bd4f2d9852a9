using Timeline.Events;
using Timeline.French.Lexicon;

namespace Timeline.French.Clauses;

/// <summary>Whether what is put off or reserved is told as done, or by the day that it is put off to.</summary>
internal static class PutOffs
{
    /// <summary><em>A été mise en délibéré au 26 avril</em>.</summary>
    public static bool AreReserved(SentenceReading sentence, VerbGroup verb) =>
        verb.Lemma == "mettre" && verb.End + 1 < sentence.End && sentence[verb.End].Is(LittleWords.In) && sentence[verb.End + 1].Is(Deliberation);

    private static readonly ushort Deliberation = FrenchWords.Number("délibéré");

    /// <summary><em>A été reporté lundi</em>: the putting off is done; <em>a été reporté à vendredi</em> looks ahead, and <em>avait été reporté en mai</em> tells when.</summary>
    public static bool AreSettled(SentenceReading sentence, VerbGroup verb, bool isAhead) =>
        !isAhead && verb.Tense is EventTense.Past or EventTense.PastParticiple && GoverningVerbs.Has(verb.Lemma, Governance.Cancels | Governance.Reschedules)
        && !(Adverbs.LeadToAim(sentence, verb.End) && !sentence[verb.End].Is(LittleWords.In) && !Adverbs.AreOften(sentence, verb.End));
}
