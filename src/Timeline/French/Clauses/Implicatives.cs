using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
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

    private static readonly HashSet<string> Entailing = ["oser", "permettre", "contraindre", "obliger", "forcer"];

    /// <summary>Of a denied one of these, what it leads to is not done either: <em>n'a pas osé fermer, n'envisage pas de fermer</em>.</summary>
    private static readonly HashSet<string> Needed = ["oser", "daigner", "permettre", "obtenir", "venir", "apprendre", "envisager", "risquer", "songer"];

    /// <summary><em>Le gel a contraint le port à fermer lundi</em>, <em>l'enquête a permis d'arrêter lundi deux hommes</em>: done on that day; so is what was not (<em>le brouillard a empêché l'avion de décoller lundi</em>).</summary>
    /// <remarks>Who obliges or allows somebody may do so for a day to come: <em>le juge l'a obligé à se présenter jeudi, a permis au cirque de s'installer le 4 avril</em>, the nearer day.</remarks>
    public static Direction? DirectionOf(SentenceReading sentence, VerbGroup verb, Meaning meaning) =>
        Above(sentence, verb) is not { Tense: EventTense.Past, Mood: EventMood.Indicative, IsPluperfect: false } above ? null
        : above is { Lemma: "hésiter", Polarity: EventPolarity.Negative } or { Lemma: "empêcher" } ? Direction.Past
        : above.Polarity == EventPolarity.Negative || !Entailing.Contains(above.Lemma) ? null
        : (above.IsPassive || above.Lemma == "oser" || (above.Lemma == "permettre" && above.End == verb.Start - 1)) && meaning.Granularity <= Granularity.Day
            && !Looks.IsSoon(sentence.PublishedOn, meaning)
            ? Direction.Past
            : Direction.Unknown;

    public static bool AreUnfulfilled(SentenceReading sentence, VerbGroup verb) =>
        Above(sentence, verb) is { } above && (above.Polarity == EventPolarity.Negative ? Needed.Contains(above.Lemma) : above.Lemma == "oublier");

    private static VerbGroup? Above(SentenceReading sentence, VerbGroup verb) =>
        verb is { Form: VerbGroupForm.Infinitive, IsPastInfinitive: false, SemiAuxiliary: null }
            && sentence.GroupBefore(verb.Start) is { IsFinite: true, SemiAuxiliary: null } above && verb.Start - above.End <= Reach
            && !sentence.HasComma(above.End, verb.Start)
        && (above.End == verb.Start || LeadsOn(sentence, verb.Start - 1))
            ? above
            : null;

    private static bool LeadsOn(SentenceReading sentence, int position) =>
        sentence[position].Is(LittleWords.At) || LittleWords.BareOf.Contains(sentence[position]);
}
