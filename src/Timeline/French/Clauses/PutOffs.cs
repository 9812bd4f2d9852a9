using Timeline.Events;
using Timeline.French.Lexicon;

namespace Timeline.French.Clauses;

/// <summary>Whether what is put off or reserved is told as done, or by the day that it is put off to.</summary>
internal static class PutOffs
{
    /// <summary><em>A été mise en délibéré au 26 avril</em>.</summary>
    public static bool AreReserved(SentenceReading sentence, VerbGroup verb) =>
        verb.Lemma == "mettre" && verb.End + 1 < sentence.End && sentence[verb.End].Is(LittleWords.In) && sentence[verb.End + 1].Is(Deliberation);

    /// <summary><em>Mise en délibéré <b>au</b> 26 avril</em> is reserved to then; <em>mise en délibéré lundi</em> was so on that day.</summary>
    internal static readonly ushort Deliberation = FrenchWords.Number("délibéré");

    /// <summary><em>La sortie, reportée en mars, aura lieu le 9 juin</em>: put off in March, as the new day is told; <em>la sortie, reportée en juin, coûtera dix euros</em> is put off to June.</summary>
    public static bool WereThen(SentenceReading sentence, VerbGroup verb) =>
        verb is { Form: VerbGroupForm.PastParticiple, IsCompound: false } && GoverningVerbs.Has(verb.Lemma, Governance.Reschedules)
            && (AreAside(sentence, verb) || AreLeading(sentence, verb));

    /// <summary><em>Ajourné en mars, le sommet a permis la signature du traité</em>: what was put off has been.</summary>
    private static bool AreLeading(SentenceReading sentence, VerbGroup verb) =>
        verb.Start == Dateline.EndOf(sentence) && verb.End < sentence.End && sentence[verb.End].Is(LittleWords.In)
            && sentence.FiniteAfter(verb.End) is { Tense: EventTense.Past, IsPluperfect: false, Polarity: EventPolarity.Positive };

    /// <summary><em>La livraison, <b>prévue</b> en novembre, est repoussée à juin</em>, <em>devait ouvrir en décembre, mais ne sera pas prête avant septembre</em>: whether what is behind a plan moves it to a later day.</summary>
    public static bool AreTold(SentenceReading sentence, VerbGroup plan, int end) =>
        (plan is { Form: VerbGroupForm.PastParticiple } and ({ IsProspective: true } or { Lemma: "annoncer" or "attendre" }) or { Tense: EventTense.Imperfect, Modality: EventModality.Obligation }
            || plan is { Form: VerbGroupForm.Infinitive } && sentence.GroupBefore(plan.Start) is { Tense: EventTense.Imperfect, Modality: EventModality.Obligation })
        && sentence.FiniteAfter(end) is { } told
        && (GoverningVerbs.Has(told.Lemma, Governance.Reschedules) ? told.IsPassive || told.Tense == EventTense.Past
            : told is { Tense: EventTense.Future, Mood: EventMood.Indicative, Polarity: EventPolarity.Negative });

    private static bool AreAside(SentenceReading sentence, VerbGroup verb) =>
        verb.Start > sentence.First && sentence[verb.Start - 1].Is(',') && verb.End < sentence.End && sentence[verb.End].Is(LittleWords.In)
        && sentence.FiniteAfter(verb.End) is { Tense: EventTense.Future, Polarity: EventPolarity.Positive } told && WordsBefore.HaveTime(sentence, told.End, sentence.End);

    /// <summary><em>A été reporté lundi</em>: the putting off is done; <em>a été reporté à vendredi</em> looks ahead, and <em>avait été reporté en mai</em> tells when.</summary>
    public static bool AreSettled(SentenceReading sentence, VerbGroup verb, bool isAhead) =>
        !isAhead && verb.Tense is EventTense.Past or EventTense.PastParticiple && GoverningVerbs.Has(verb.Lemma, Governance.Cancels | Governance.Reschedules)
        && !(Adverbs.LeadToAim(sentence, verb.End) && !sentence[verb.End].Is(LittleWords.In) && !Adverbs.AreOften(sentence, verb.End));
}
