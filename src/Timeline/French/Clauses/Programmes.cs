using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>What people come to for some days, and whose weekdays are told next: <em>le festival revient du 31 mars au 2 avril. Elle dédicacera son roman samedi</em>.</summary>
internal static class Programmes
{
    private static readonly HashSet<string> Held = ["tenir", "dérouler", "revenir", "installer", "organiser", "célébrer", "disputer", "jouer", "fêter"];

    private static readonly ushort TakingPlace = FrenchWords.Number("lieu");

    /// <summary>What comes before a programme: <em>les billets seront en vente samedi</em>.</summary>
    private static readonly WordSet Preparations = FrenchWords.Set(
        "billet", "billets", "billetterie", "vente", "prévente", "inscription", "inscriptions", "inscrire", "réservation", "réservations", "réserver", "répétition", "répétitions", "montage", "préparatifs", "tirage", "présentation", "presse", "affiche", "assemblée");

    /// <summary>Whether a verb tells on which days something is held that is still to come.</summary>
    public static bool AreToldBy(SentenceReading sentence, VerbGroup verb) =>
        verb is { Tense: EventTense.Present or EventTense.Future, Mood: EventMood.Indicative, Polarity: EventPolarity.Positive }
            && (Held.Contains(verb.Lemma) || (verb is { Lemma: "avoir" } && verb.End < sentence.End && sentence[verb.End].Is(TakingPlace)));

    /// <summary>Whether a sentence tells of what is done before.</summary>
    public static bool ArePrepared(SentenceReading sentence) => WordsBefore.HaveFrom(sentence, sentence.First, sentence.End, Preparations);
}
