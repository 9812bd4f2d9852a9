using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Resolution;

namespace Timeline.French.Clauses;

/// <summary>
/// <em>Elle a annoncé lundi qu'elle quittait ses fonctions le 30 juin</em>: behind a saying in the past the imperfect stands for the present of what was said, and a change that
/// is told so is to come. A state (<em>il a dit qu'il était samedi à Lyon</em>) is of then; what had changed already would stand in the pluperfect.
/// </summary>
internal static class FutureInThePast
{
    /// <summary>Verbs of a change, which has a day.</summary>
    private static readonly HashSet<string> Changes =
    [
        "quitter", "démissionner", "partir", "repartir", "rejoindre", "signer", "fermer", "rouvrir", "ouvrir", "cesser", "arrêter", "suspendre", "reprendre",
        "débuter", "commencer", "démarrer", "entamer", "lancer",
        "supprimer", "licencier", "embaucher", "renoncer", "retirer", "réduire", "augmenter", "baisser", "relever", "céder", "vendre", "racheter", "acquérir",
        "convoquer", "organiser", "revenir", "rentrer", "arriver",
        "entrer", "sortir", "passer", "changer", "prendre", "mettre", "appliquer", "prolonger", "reporter", "annuler", "lever", "rendre", "remettre", "publier",
        "saisir", "boycotter", "renvoyer", "doubler", "geler",
        "abandonner", "expirer", "finir", "terminer", "achever", "clore", "installer", "déménager", "transférer", "nommer", "élire", "voter", "présenter", "déposer", "transmettre",
    ];

    /// <summary>Which way its date looks; null where the verb tells no such thing.</summary>
    public static Direction? Of(SentenceReading sentence, VerbGroup verb, Meaning meaning)
    {
        if (verb is not { Tense: EventTense.Imperfect, IsFinite: true, IsPluperfect: false, Modality: EventModality.None, IsCopula: false, IsPassive: false, Aspect: EventAspect.None }
            || !Changes.Contains(verb.Lemma)
            || Subordination.Of(sentence, verb) is not { Link: ClauseLink.Complement, Verb: { Tense: EventTense.Past, IsPluperfect: false } } report || !report.Has(Governance.Says))
        {
            return null;
        }

        // « Il a dit qu'il partait le 3 mars »: a day of a month may have passed by a little.
        return NamedParts.Day(meaning) is CalendarDate { Day: not null } ? Direction.Unknown : Direction.Planned;
    }
}
