using Timeline.Events;
using Timeline.French.Lexicon;

namespace Timeline.French.Clauses;

/// <summary>
/// Tells a calling off that is only asked for, feared or refused from one that is done: what <em>pourrait être annulé</em>, of which somebody <em>réclame l'annulation</em> or which he <em>menace d'annuler</em>, is still on.
/// </summary>
internal static class CallingsOff
{
    private const Governance Unfulfilled = Governance.Calls | Governance.Supposes | Governance.Denies | Governance.Excludes;

    /// <summary><em>Le concert de samedi pourrait être annulé</em>, <em>si le concert est annulé</em>, <em>le maire menace de l'annuler, refuse de l'annuler</em>.</summary>
    public static bool AreOpen(SentenceReading sentence, VerbGroup off) =>
        off.Modality is EventModality.Possibility or EventModality.Volition
        || (Subordination.Of(sentence, off) is { } above && ((above.Link == ClauseLink.Condition && !off.IsPluperfect) || (above.Link == ClauseLink.Complement && above.Has(Unfulfilled))));

    /// <summary>The same of the noun or the verb that a noun hangs on: <em>les riverains <b>réclament</b> l'annulation du concert</em>.</summary>
    public static bool AreOpen(SentenceReading sentence, Governor off) =>
        off.Verb is { } verb ? AreOpen(sentence, verb) : NounGovernors.Of(sentence, off.Opener) is { Verb: not null } above && above.Has(Unfulfilled);

    /// <summary>Whether what a noun names may be called off, so that it is to come; the annulment of a ballot is asked when it has been, its putting off before.</summary>
    public static bool Threaten(SentenceReading sentence, int noun)
    {
        if (!ScheduledNouns.All.Contains(sentence[noun]))
        {
            return false;
        }

        var mayBeStruckDown = ScheduledNouns.Ballots.Contains(sentence[noun]);
        return NounGovernors.Of(sentence, noun) is { } above && IsOff(above) ? AreOpen(sentence, above) && !(mayBeStruckDown && IsAnnulment(sentence, above))
            : sentence.FiniteAfter(noun) is { IsPassive: true } off && GoverningVerbs.Has(off.Lemma, Governance.Cancels) && AreOpen(sentence, off)
                && !(mayBeStruckDown && Annulments.Verbs.Contains(off.Lemma));
    }

    private static bool IsAnnulment(SentenceReading sentence, Governor above) =>
        above.Verb is { } verb ? Annulments.Verbs.Contains(verb.Lemma) : sentence[above.Opener].Is(Annulment);

    private static readonly ushort Annulment = FrenchWords.Number("annulation");

    private static bool IsOff(Governor above) =>
        above.Verb is null ? above.Has(Governance.Denies) : above.Verb.Tense != EventTense.Imperfect && (above.Has(Governance.Cancels) || above.Verb.Lemma == "interdire");
}
