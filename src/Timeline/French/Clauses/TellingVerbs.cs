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
    private static readonly HashSet<string> Happening = ["tenir", "coïncider", "tomber", "survenir", "éclater"];

    /// <summary>These of what is played or comes about: <em>a été jouée, s'est produit</em>.</summary>
    private static readonly HashSet<string> Played = ["jouer", "disputer", "produire", "déclarer", "organiser"];

    /// <summary><em>La crue de 1910 a atteint son <b>pic</b> le 28 janvier</em></summary>
    private static readonly WordSet Peaks = FrenchWords.Set("pic", "maximum", "sommet", "apogée", "paroxysme");

    /// <summary>Verbs that tell how a figure moves: <em>la hausse des prix, en mars, a atteint 3 %</em>; <em>la mort du fondateur, lundi, a fait chuter le titre</em> dates the death.</summary>
    private static readonly HashSet<string> Moving = ["baisser", "reculer", "augmenter", "progresser", "bondir", "grimper", "chuter", "atteindre"];

    /// <summary>What is done to a proposal or a plan: <em>l'appel, mardi, a été rejeté</em>.</summary>
    private static readonly HashSet<string> Deciding = ["rejeter", "adopter", "approuver", "retirer", "signer", "refuser", "valider", "classer"];

    private static readonly WordSet Proposals = FrenchWords.Set(
        "appel", "proposition", "texte", "motion", "amendement", "recours", "demande", "requête", "pourvoi", "plainte", "projet", "loi", "résolution",
        "candidature", "offre", "budget", "pétition", "dossier");

    /// <summary>
    /// The verb that tells when its subject happens, whose year ends the subject: <em>l'édition <b>de l'an prochain</b> se tiendra le 3 mars</em>, <em>le Mondial <b>2014</b> s'était achevé le 13 juillet</em>,
    /// <em>la tempête <b>de 1999</b> avait frappé le 26 décembre</em>; but <em>le budget 2017 sera présenté</em>, <em>les victimes du séisme de 2004 ont été honorées</em>.
    /// </summary>
    public static VerbGroup? OfSubject(SentenceReading sentence, Attachment? dated, int start, int end) =>
        sentence.GroupFrom(end) is { IsFinite: true } verb && verb.Start == end && EndsName(sentence, start) && !IsOfAnother(sentence, start)
            && (TellWhen(sentence, verb) || (dated is { Verb: null, Trigger: >= 0 and var noun } && Unplanned.AreOver(sentence, noun) && Unplanned.Befalls(verb)))
            ? verb
            : null;

    /// <summary><em>Le procès de l'attentat <b>de 2012</b> s'ouvrira le 3 mai</em>, <em>le colloque sur la crise <b>de 2008</b> s'est ouvert</em>: the year of what the subject is about; <em>la finale de la Coupe 2014</em> is of its year.</summary>
    private static bool IsOfAnother(SentenceReading sentence, int start)
    {
        var inner = NounReader.NearestBefore(sentence, start, out _);
        var outer = NounReader.OutermostBefore(sentence, start, out _);
        if (inner >= 0 && outer >= 0 && inner != outer && !Parts.Contains(sentence[outer]))
        {
            return true;
        }

        for (var position = sentence.BeforeArticles(start) - 1; position > sentence.First; position--)
        {
            if (About.Contains(sentence[position]))
            {
                return true;
            }

            if (sentence[position].Kind == Tokenization.TokenKind.Punctuation || sentence.GroupAt(position) is { IsFinite: true })
            {
                return false;
            }
        }

        return false;
    }

    private static readonly WordSet About = FrenchWords.Set("sur", "à", "aux", "au", "après", "contre", "pour", "avant", "autour");

    /// <summary>What is part of what is held.</summary>
    private static readonly WordSet Parts = FrenchWords.Set("finale", "finales", "édition", "ouverture", "clôture", "étape", "match", "cérémonie", "lancement");

    /// <summary>Behind <em>de</em>, or a number at the end of a name; not <em>en 2014</em>.</summary>
    private static bool EndsName(SentenceReading sentence, int start) =>
        sentence.BeforeArticles(start) is var before && before > sentence.First
            && (LittleWords.OfWords.Contains(sentence[before])
                || (before == start - 1 && sentence[start].Kind == Tokenization.TokenKind.Number && sentence[before].Kind == Tokenization.TokenKind.Word && sentence.GroupAt(before) is null
                    && !FunctionWords.Prepositions.Contains(sentence[before])));

    /// <summary>What the relative clause right behind the year of a misfortune tells of it: <em>le séisme <b>de 1994</b>, qui a fait cent morts en juillet</em>; but <em>l'accord de 1994, qui a été rompu en juillet</em>.</summary>
    public static VerbGroup? OfRelative(SentenceReading sentence, Attachment? dated, int end)
    {
        var pronoun = end < sentence.End && sentence[end].Is(',') ? end + 1 : end;
        return pronoun < sentence.End && sentence[pronoun].Is(ClauseWords.Qui) && dated is { Verb: null, Trigger: >= 0 and var noun } && Unplanned.AreOver(sentence, noun)
            && sentence.GroupFrom(pronoun + 1) is { IsFinite: true, Tense: EventTense.Past } verb && verb.Start == pronoun + 1 && Unplanned.Befalls(verb) ? verb : null;
    }

    /// <summary>Whether a verb tells only when its subject happens, begins or ends.</summary>
    private static bool TellWhen(SentenceReading sentence, VerbGroup verb) =>
        Telling.Contains(verb.Lemma) || Happening.Contains(verb.Lemma)
        || (Played.Contains(verb.Lemma) && (verb.IsPassive || Clitics.IsReflexive(sentence.Readings, verb.Head)))
        || (verb.Lemma == "atteindre" && WordsBefore.HaveFrom(sentence, verb.End, Math.Min(sentence.End, verb.End + 2), Peaks))
        || (verb.Lemma == "avoir" && verb.End < sentence.End && sentence[verb.End].Is(ClauseWords.Place));

    /// <summary>Whether what a verb tells is of the happening itself, so that a date between commas before it is the verb's.</summary>
    public static bool AreOf(DateSite site, VerbGroup verb, int noun) =>
        (verb.IsPassive && Deciding.Contains(verb.Lemma) && Proposals.Contains(site.Sentence[noun]))
        || (Moving.Contains(verb.Lemma) && MeasuredPeriods.AreOf(site.Sentence[noun]))
        || (Telling.Contains(verb.Lemma) && !(verb.Lemma == "ouvrir" && (verb.IsPassive || (verb.End < site.Sentence.End && FunctionWords.CliticDeterminers.Contains(site.Sentence[verb.End])))))
        || (verb.Lemma == "tenir" && Clitics.IsReflexive(site.Sentence.Readings, verb.Head));
}
