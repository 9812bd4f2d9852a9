using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>What people come to for some days, and whose weekdays are told next: <em>le festival revient du 31 mars au 2 avril. Elle dédicacera son roman samedi</em>.</summary>
internal static class Programmes
{
    private static readonly HashSet<string> Held = ["tenir", "dérouler", "revenir", "installer", "organiser", "célébrer", "disputer", "jouer", "fêter"];

    private static readonly ushort TakingPlace = FrenchWords.Number("lieu");

    /// <summary>What people come for: <em>elle <b>dédicacera</b> son roman</em>; not <em>les billets seront en vente samedi</em>, <em>le conseil votera samedi la subvention</em>.</summary>
    private static readonly HashSet<string> Performing = [
        "dédicacer", "signer", "chanter", "danser", "produire", "exposer", "défiler", "concourir", "animer", "clôturer", "réserver", "consacrer", "projeter",
        "tirer"];

    private static readonly WordSet Performances = FrenchWords.Set(
        "concert", "concerts", "spectacle", "spectacles", "bal", "bals", "atelier", "ateliers", "projection", "projections", "dédicace", "dédicaces", "finale",
        "finales", "feu", "scène", "récital", "défilé", "dégustation", "dégustations", "démonstration", "démonstrations", "clôture");

    /// <summary>What keeps them away, or is of every day: <em>en attendant</em>, <em>toute l'année</em>.</summary>
    private static readonly WordSet Otherwise = FrenchWords.Set("attendant", "année", "répétition", "répétitions", "billet", "billets", "billetterie", "vente", "inscription", "inscriptions");

    /// <summary>Whether a verb tells on which days something is held that is still to come.</summary>
    public static bool AreToldBy(SentenceReading sentence, VerbGroup verb) =>
        verb is { Tense: EventTense.Present or EventTense.Future, Mood: EventMood.Indicative, Polarity: EventPolarity.Positive }
            && (Held.Contains(verb.Lemma) || (verb is { Lemma: "avoir" } && verb.End < sentence.End && sentence[verb.End].Is(TakingPlace)));

    /// <summary>Whether a sentence tells of what people come for.</summary>
    public static bool ArePerformed(SentenceReading sentence, VerbGroup? verb) =>
        ((verb is not null && Performing.Contains(verb.Lemma)) || WordsBefore.HaveFrom(sentence, sentence.First, sentence.End, Performances))
            && !WordsBefore.HaveFrom(sentence, sentence.First, sentence.End, Otherwise);
}
