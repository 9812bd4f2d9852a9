using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Resolution;

namespace Timeline.French.Clauses;

/// <summary>
/// Verbs that tell with themselves whether what their infinitive names was done (Karttunen's implicatives): who <em>a été contraint de fermer</em> has closed, who <em>n'a pas osé fermer</em> and who <em>a oublié de
/// fermer</em> has not.
/// </summary>
internal static class Implicatives
{
    /// <summary>How far an infinitive may stand behind one: <em>a contraint la mairie de Dole à fermer</em>.</summary>
    private const int Reach = 8;

    private static readonly HashSet<string> Entailing = ["oser", "daigner", "permettre", "contraindre", "obliger", "forcer"];

    /// <summary>Of a denied one of these, what it leads to is not done either: <em>n'a pas osé fermer, n'envisage pas de fermer</em>.</summary>
    private static readonly HashSet<string> Needed = [.. Entailing, "obtenir", "venir", "apprendre", "envisager", "menacer", "risquer", "songer"];

    /// <summary><em>Le gel a contraint le port à fermer lundi</em>, <em>l'enquête a permis d'arrêter lundi deux hommes</em>: done on that day.</summary>
    public static Direction? DirectionOf(SentenceReading sentence, VerbGroup verb) =>
        Above(sentence, verb) is { Tense: EventTense.Past, Mood: EventMood.Indicative, Polarity: EventPolarity.Positive, IsPluperfect: false } above && Entailing.Contains(above.Lemma) ? Direction.Past : null;

    public static bool AreUnfulfilled(SentenceReading sentence, VerbGroup verb) =>
        Above(sentence, verb) is { } above && (above.Polarity == EventPolarity.Negative ? Needed.Contains(above.Lemma) : above.Lemma == "oublier");

    private static VerbGroup? Above(SentenceReading sentence, VerbGroup verb) =>
        verb is { Form: VerbGroupForm.Infinitive, IsPastInfinitive: false, SemiAuxiliary: null } && sentence.GroupBefore(verb.Start) is { IsFinite: true, SemiAuxiliary: null } above && verb.Start - above.End <= Reach && !sentence.HasComma(above.End, verb.Start)
        && (above.End == verb.Start || LeadsOn(sentence, verb.Start - 1))
            ? above
            : null;

    private static bool LeadsOn(SentenceReading sentence, int position) =>
        sentence[position].Is(LittleWords.At) || LittleWords.BareOf.Contains(sentence[position]);
}
