using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>Verbs that tell of their subject when it happens, how it goes, or what becomes of it.</summary>
internal static class TellingVerbs
{
    /// <summary>Verbs that tell how the happening itself begins, goes or ends, so that its date is theirs: <em>la réunion, lundi, s'ouvrira à 9 heures</em>; how long it lasts is said of its own.</summary>
    private static readonly HashSet<string> Telling =
    [
        "dérouler", "ouvrir", "débuter", "commencer", "terminer", "achever", "finir", "solder", "conclure",
    ];

    /// <summary>Verbs that tell when it happens: <em>l'édition de l'an prochain se tiendra le 3 mars</em>.</summary>
    private static readonly HashSet<string> Happening = ["tenir", "coïncider", "tomber"];

    /// <summary>Verbs that tell how a figure moves: <em>la hausse des prix, en mars, a atteint 3 %</em>; <em>la mort du fondateur, lundi, a fait chuter le titre</em> dates the death.</summary>
    private static readonly HashSet<string> Moving = ["baisser", "reculer", "augmenter", "progresser", "bondir", "grimper", "chuter", "atteindre"];

    /// <summary>What is done to a proposal or a plan: <em>l'appel, mardi, a été rejeté</em>.</summary>
    private static readonly HashSet<string> Deciding = ["rejeter", "adopter", "approuver", "retirer", "signer", "refuser", "valider", "classer"];

    private static readonly WordSet Proposals = FrenchWords.Set(
        "appel", "proposition", "texte", "motion", "amendement", "recours", "demande", "requête", "pourvoi", "plainte", "projet", "loi", "résolution",
        "candidature", "offre", "budget", "pétition", "dossier");

    /// <summary>The verb that tells when its subject happens, whose year ends the subject: <em>l'édition <b>de l'an prochain</b> se tiendra le 3 mars</em>.</summary>
    public static VerbGroup? OfSubject(SentenceReading sentence, int start, int end) =>
        sentence.GroupFrom(end) is { IsFinite: true } verb && verb.Start == end && TellWhen(sentence, verb)
            && LittleWords.OfWords.Contains(sentence[Math.Max(sentence.First, sentence.BeforeArticles(start))])
            ? verb
            : null;

    /// <summary>What the relative clause right behind the year of a misfortune tells of it: <em>le séisme <b>de 1994</b>, qui a fait cent morts en juillet</em>; but <em>l'accord de 1994, qui a été rompu en juillet</em>.</summary>
    public static VerbGroup? OfRelative(SentenceReading sentence, Attachment? dated, int end)
    {
        var pronoun = end < sentence.End && sentence[end].Is(',') ? end + 1 : end;
        return pronoun < sentence.End && sentence[pronoun].Is(ClauseWords.Qui) && dated is { Verb: null, Trigger: >= 0 and var noun } && Unplanned.AreOver(sentence, noun)
            && sentence.GroupFrom(pronoun + 1) is { IsFinite: true, Tense: EventTense.Past } verb && verb.Start == pronoun + 1 && Unplanned.Befalls(verb) ? verb : null;
    }

    /// <summary>Whether a verb tells only when its subject happens, begins or ends.</summary>
    private static bool TellWhen(SentenceReading sentence, VerbGroup verb) =>
        Telling.Contains(verb.Lemma) || Happening.Contains(verb.Lemma) || (verb.Lemma == "avoir" && verb.End < sentence.End && sentence[verb.End].Is(ClauseWords.Place));

    /// <summary>Whether what a verb tells is of the happening itself, so that a date between commas before it is the verb's.</summary>
    public static bool AreOf(DateSite site, VerbGroup verb, int noun) =>
        (verb.IsPassive && Deciding.Contains(verb.Lemma) && Proposals.Contains(site.Sentence[noun]))
        || (Moving.Contains(verb.Lemma) && MeasuredPeriods.AreOf(site.Sentence[noun]))
        || (Telling.Contains(verb.Lemma) && !(verb.Lemma == "ouvrir" && (verb.IsPassive || (verb.End < site.Sentence.End && FunctionWords.CliticDeterminers.Contains(site.Sentence[verb.End])))))
        || (verb.Lemma == "tenir" && Clitics.IsReflexive(site.Sentence.Readings, verb.Head));
}
