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

    /// <summary>What is said of something before it is as well as after: <em>le préfet a interdit, a maintenu, n'a pas annulé la marche de samedi, y a été invité</em>; not <em>a confirmé la hausse, le jugement de lundi</em>.</summary>
    public static bool LeaveOpen(SentenceReading sentence, VerbGroup verb, int noun, Meaning meaning) =>
        verb is { Tense: EventTense.Past, IsPluperfect: false } && verb.End <= noun && NounReader.LeadOf(sentence, noun) is var lead
        && (lead < verb.End ? verb is { IsPassive: false, Lemma: "interdire" or "autoriser" } || (!verb.IsPassive && MaySpeakOf(verb) && IsOnCalendar(sentence, noun, meaning) && !Annulments.LeaveMade(sentence, noun))
            : lead == verb.End && LittleWords.ToWords.Contains(sentence[lead]) && verb is { IsPassive: true, Lemma: "inviter" or "convier" } && IsOnCalendar(sentence, noun, meaning));

    private static bool MaySpeakOf(VerbGroup verb) =>
        verb.Lemma is "suspendre" or "maintenir" or "confirmer" or "préparer" or "présenter" or "dévoiler"
            || (verb.Polarity == EventPolarity.Negative && GoverningVerbs.Has(verb.Lemma, Governance.Cancels));

    private static bool IsOnCalendar(SentenceReading sentence, int noun, Meaning meaning) => meaning.Granularity <= Granularity.Day && ScheduledNouns.All.Contains(sentence[noun]);

    /// <summary><em>Ils ont renoncé mardi à la marche de samedi</em>: what is given up was to come.</summary>
    public static bool GiveUp(SentenceReading sentence, VerbGroup verb, int noun) =>
        verb is { Lemma: "renoncer", Polarity: EventPolarity.Positive, IsPluperfect: false } && verb.End <= noun
            && NounReader.LeadOf(sentence, noun) is var lead && lead >= verb.End && LittleWords.ToWords.Contains(sentence[lead])
        && (lead == verb.End || WordsBefore.AreTime(sentence, verb.End, lead));

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
        verb is { IsPassive: false, Tense: EventTense.Past } && verb.End <= noun && (Herald(verb) || ExpectationRules.Expect(verb))
            && Looks.IsSoon(sentence.PublishedOn, meaning is Bounded { Kind: BoundKind.From or BoundKind.AsEarlyAs, What: var opening } ? opening : meaning);

    /// <summary>
    /// <em>Le syndicat annonce <b>une</b> grève mardi</em>: what is announced today and has not been spoken of is to come; <em>annonce l'arrestation d'un homme mardi</em> is not.
    /// </summary>
    public static bool AreNew(SentenceReading sentence, VerbGroup verb, int noun) =>
        verb is { Tense: EventTense.Present, IsPassive: false } && verb.End <= noun && Herald(verb) && IsNewObject(sentence, verb, noun);

    private static bool IsNewObject(SentenceReading sentence, VerbGroup verb, int noun) => LittleWords.One.Contains(sentence[noun - 1]) && NounReader.LeadOf(sentence, noun) < verb.End;

    /// <summary>
    /// <em>Annonce <b>une grève</b> lundi</em>, <em>confirme <b>la tenue</b> du bal lundi</em>, <em>a promis <b>une réunion</b> lundi</em>: what is on a calendar is to come though the day just over be nearer; <em>annonce une opération mardi</em> may tell of it.
    /// </summary>
    public static bool ArePutOn(SentenceReading sentence, VerbGroup verb, int noun, Meaning meaning) =>
        IsOnCalendar(sentence, noun, meaning) && verb.End <= noun
        && (AreNew(sentence, verb, noun)
            || (verb is { Lemma: "promettre", Tense: EventTense.Past, IsPassive: false, IsPluperfect: false } && IsNewObject(sentence, verb, noun))
            || (verb is { Tense: EventTense.Present, IsPassive: false } && Herald(verb) && WordsBefore.Have(sentence, noun, HoldingReach, Holdings)));

    private const int HoldingReach = 3;

    private static readonly WordSet Holdings = FrenchWords.Set("tenue", "maintien", "organisation");
}
