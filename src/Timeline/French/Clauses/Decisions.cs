using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>What has been decided or announced may be still to come, though its verb is in the past: <em>le préfet a interdit la pêche à partir du 5 avril</em>, read in March.</summary>
internal static class Decisions
{
    private static readonly HashSet<string> Ruling = ["décréter", "instaurer", "proclamer", "imposer", "prescrire", "ordonner", "interdire", "autoriser"];

    /// <summary>Who says, asks or rules that something be: seldom a year before it is.</summary>
    private static readonly HashSet<string> Heralding =
    [
        .. Ruling, "annoncer", "confirmer", "officialiser", "programmer", "convoquer", "fixer", "décider", "promettre", "réclamer", "demander", "exiger", "proposer", "prôner", "préconiser", "recommander", "suggérer", "évoquer",
        "approuver", "valider", "obtenir", "accepter", "refuser", "rejeter", "annuler", "maintenir",
    ];

    /// <summary>What nobody rules: <em>les ventes ont chuté à partir du 5 avril</em>.</summary>
    private static readonly HashSet<string> Befalling = ["chuter", "reculer", "grimper", "bondir", "plonger", "dégringoler", "tomber", "souffler", "pleuvoir", "neiger"];

    /// <summary>What is said of something before it is as well as after: <em>le préfet a interdit, a maintenu, n'a pas annulé la marche de samedi, a renoncé à la marche de samedi, y a été invité</em>.</summary>
    public static bool LeaveOpen(SentenceReading sentence, VerbGroup verb, int noun) =>
        verb is { Tense: EventTense.Past, IsPluperfect: false } && verb.End <= noun && !Unplanned.Outcomes.Contains(sentence[noun]) && NounReader.LeadOf(sentence, noun) is var lead
        && (lead < verb.End ? !verb.IsPassive && Ruled(verb) : lead == verb.End && LittleWords.ToWords.Contains(sentence[lead]) && (verb.Lemma == "renoncer" || verb is { IsPassive: true, Lemma: "inviter" or "convier" }));

    private static bool Ruled(VerbGroup verb) =>
        (verb.Lemma is "interdire" or "suspendre" or "autoriser" or "maintenir" or "confirmer" or "préparer" or "présenter" or "dévoiler" || (verb.Polarity == EventPolarity.Negative && GoverningVerbs.Has(verb.Lemma, Governance.Cancels)));

    public static bool Herald(VerbGroup verb) => Heralding.Contains(verb.Lemma);

    /// <summary>
    /// <em>Un deuil national a été décrété de samedi à lundi</em>: whether the verb leaves it to the nearer days. So does <em>à partir du 5 avril</em> with any verb in the past that tells what somebody may rule: what has begun for good is not told a
    /// year later without its year.
    /// </summary>
    public static bool MayLieAhead(SentenceReading sentence, VerbGroup verb, Meaning meaning) =>
        verb is { Tense: EventTense.Past or EventTense.PastParticiple, IsPluperfect: false } && meaning switch
        {
            FromTo => Ruling.Contains(verb.Lemma),
            Bounded { Kind: BoundKind.From, What: var opening } => verb.Tense == EventTense.Past && !Befalling.Contains(verb.Lemma) && Looks.IsSoon(sentence.PublishedOn, opening),
            Bounded { Kind: BoundKind.AsEarlyAs, What: var opening } => Ruling.Contains(verb.Lemma) && Looks.IsSoon(sentence.PublishedOn, opening),
            _ => false,
        };

    /// <summary><em>Le syndicat a annoncé une grève le 22 mars, a prévu une réunion le 22 mars</em>: the same for what a noun tells of.</summary>
    public static bool MayLieAhead(SentenceReading sentence, VerbGroup verb, int noun, Meaning meaning) =>
        verb is { IsPassive: false, Tense: EventTense.Past } && verb.End <= noun && (Herald(verb) || NounRules.Expect(verb)) && Looks.IsSoon(sentence.PublishedOn, meaning is Bounded { Kind: BoundKind.From or BoundKind.AsEarlyAs, What: var opening } ? opening : meaning);

    /// <summary>
    /// <em>Le syndicat annonce <b>une</b> grève mardi</em>, <em>confirme <b>la tenue</b> du bal mardi</em>: what is announced today and has not been spoken of, or is to be held, is to come, as is what was promised; <em>annonce
    /// l'arrestation d'un homme mardi</em> is not.
    /// </summary>
    public static bool AreNew(SentenceReading sentence, VerbGroup verb, int noun) =>
        verb is { Tense: EventTense.Present, IsPassive: false } or { Tense: EventTense.Past, IsPassive: false, IsPluperfect: false, Lemma: "promettre" } && verb.End <= noun && Herald(verb) && !Unplanned.AreOver(sentence, noun) && !Unplanned.Outcomes.Contains(sentence[noun])
        && ((LittleWords.One.Contains(sentence[noun - 1]) && NounReader.LeadOf(sentence, noun) < verb.End) || (verb.Tense == EventTense.Present && WordsBefore.Have(sentence, noun, HoldingReach, Holdings)));

    private const int HoldingReach = 3;

    private static readonly WordSet Holdings = FrenchWords.Set("tenue", "maintien", "organisation");
}
