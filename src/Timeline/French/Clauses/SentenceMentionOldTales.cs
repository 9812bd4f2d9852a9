using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;

namespace Timeline.French.Clauses;

/// <summary>Whether the sentence around a mention is told in the tense of stories.</summary>
internal sealed partial class SentenceMention
{
    // « Leurs obsèques, célébrées le 9 février, réunirent toute la ville »; « le président, qui fut élu en 2007, a signé le 3 mars » is of today.
    // « après que les ingénieurs eurent redémarré le calculateur » is of news as well.
    public override bool StandsInOldTale =>
        (IsHistoric && !IsAnterior(Verb!)) || ((Verb is null || IsOfParticiple || IsPluperfect) && Reading.Groups.Exists(TellsOld) && !Reading.Groups.Exists(TellsNews));

    // « L'épidémie de 1854 fit quarante morts »: the verb tells what the happening did; « la réforme de 2003 fut abrogée » and « cassa l'arrêt de 1998 » tell what was done to what there was.
    public override bool IsMereLabel =>
        Verb is null && !IsHeading
        && !(Attachment is { NounClass: not null, Trigger: var noun } && Reading.FiniteBefore(noun) is null && !FunctionWords.Prepositions.Contains(Reading[NounReader.LeadOf(Reading, noun)])
            && Reading.FiniteAfter(Match.Whole.End) is { IsPassive: false } told && IsInHistoricTense(told));

    private bool TellsOld(VerbGroup verb) => IsInHistoricTense(verb) && !IsAnterior(verb) && !IsRelative(Reading, verb);

    private static bool IsAnterior(VerbGroup verb) => verb is { IsCompound: true, IsPassive: false };

    private static bool TellsNews(VerbGroup verb) =>
        verb is { IsFinite: true, Mood: EventMood.Indicative } and ({ Tense: EventTense.Present or EventTense.Future } or { Tense: EventTense.Past, IsCompound: true, IsPluperfect: false });

    private bool IsInHistoricTense(VerbGroup verb) => verb is { Tense: EventTense.Past, IsFinite: true } && Reading.Readings.Find(verb.Head, VerbTense.PastHistoric) is not null;
}
