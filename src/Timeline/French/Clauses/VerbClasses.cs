using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The TimeML class of a verb, which its surroundings decide: <em>écrit que</em> reports, <em>écrit un livre</em> does not.</summary>
internal static class VerbClasses
{
    /// <summary>The class by the verb alone.</summary>
    public static EventClass Of(Verb verb, bool isCopula) => verb switch
    {
        _ when isCopula => EventClass.State,
        _ when verb.Has(VerbTraits.Reporting) => EventClass.Reporting,
        _ when verb.Has(VerbTraits.Aspectual) => EventClass.Aspectual,
        _ when verb.Has(VerbTraits.IntentionalAction) => EventClass.IAction,
        _ when verb.Has(VerbTraits.IntentionalState) => EventClass.IState,
        _ when verb.Has(VerbTraits.Perception) => EventClass.Perception,
        _ when verb.Has(VerbTraits.Stative) || verb.Infinitive == "être" => EventClass.State,
        _ => EventClass.Occurrence,
    };

    /// <summary>The class in its sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="group">The verb.</param>
    /// <param name="isSince">Whether a date with <em>depuis</em> hangs on it.</param>
    public static EventClass In(SentenceReading sentence, VerbGroup group, bool isSince)
    {
        if (group.IsCopula)
        {
            return group.Class;
        }

        if (group.Lemma == "mettre" && HasNext(sentence, group, ClauseWords.Guard))
        {
            return EventClass.Reporting;
        }

        if (group.Lemma == "faire" && HasNext(sentence, group, ClauseWords.State))
        {
            return EventClass.Reporting;
        }

        if ((Governances.OfVerb(sentence, group) & (Governance.Says | Governance.Quotes)) != 0 && IsReporting(sentence, group))
        {
            // « avait promis vendredi son directeur »: a promise stays one.
            return group.Class is EventClass.IAction && group.Lemma is not "poursuivre" ? EventClass.IAction : EventClass.Reporting;
        }

        return group switch
        {
            { Class: EventClass.Reporting } when IsEveryday(group) => EventClass.Occurrence,
            // « A eu lieu », « il y a eu onze blessés »: it happened.
            { Lemma: "avoir" } when group.Tense is EventTense.Past || HasNext(sentence, group, ClauseWords.Place) => EventClass.Occurrence,
            // « ont été entendus par le juge », « se sont entendus sur un partage »
            { Lemma: "entendre" } when group.IsPassive || IsReflexive(sentence, group) => EventClass.Occurrence,
            // « Elle s'est vu refuser l'entrée »: nobody sees anything.
            { Lemma: "voir" } when IsReflexive(sentence, group) => EventClass.Occurrence,
            { Lemma: "arrêter" } when !HasInfinitive(sentence, group) && !IsReflexive(sentence, group) => EventClass.Occurrence,
            { Lemma: "trouver", IsPassive: false } when IsReflexive(sentence, group) => EventClass.State,
            { Lemma: "élever" or "situer" or "établir" or "chiffrer" } when IsReflexive(sentence, group) && group.Tense is EventTense.Present or EventTense.Imperfect => EventClass.State,
            { IsPassive: true, Tense: EventTense.Present or EventTense.Imperfect, IsProspective: false } when isSince => EventClass.State,
            { Class: EventClass.IState or EventClass.IAction, IsProspective: true } => EventClass.Occurrence,
            { Class: EventClass.State, Lemma: "paraître", Tense: EventTense.Past or EventTense.PastParticiple or EventTense.Future or EventTense.Infinitive } or { Class: EventClass.State, Lemma: "paraître", IsCopula: false, SemiAuxiliary: not null } => EventClass.Occurrence,
            { Class: EventClass.IAction } when !IsDeed(group) && !HasInfinitive(sentence, group) => EventClass.Occurrence,
            { Class: EventClass.IState, Lemma: "compter" or "connaître" or "considérer" or "attendre" } when !HasInfinitive(sentence, group) => EventClass.Occurrence,
            _ => group.Class,
        };
    }

    /// <summary>A noun of saying names what happened, not what was said: <em>au lendemain de l'annonce</em> is no reporting event.</summary>
    public static EventClass OfNoun(EventClass? lexical) => lexical is null or EventClass.Reporting ? EventClass.Occurrence : lexical.Value;

    /// <summary>A clause, a quotation or an inverted subject shows that a verb reports.</summary>
    private static bool IsReporting(SentenceReading sentence, VerbGroup group)
    {
        if (group.Form != VerbGroupForm.Infinitive && Incises.Is(sentence, group))
        {
            return true;
        }

        for (var position = group.End; position < Math.Min(sentence.End, group.End + 12); position++)
        {
            ref readonly var token = ref sentence[position];
            if (group.IsPassive || (position > group.End && FunctionWords.Conjunctions.Contains(sentence[position - 1])))
            {
                break;
            }

            if (ClauseWords.That.Contains(token) || token.Is(':') || token.Is('«') || (token.Is('"') && position + 1 < sentence.End && sentence[position + 1].Has(TokenTraits.Quoted)))
            {
                return true;
            }

            if (token.Is(';') || (sentence.GroupAt(position) is { } other && other.Start >= group.End))
            {
                // « a affirmé avoir signé »: only right after the verb; « a publié un livre avant de partir » reports nothing.
                return sentence.GroupAt(position) is { Form: VerbGroupForm.Infinitive } && position - group.End <= 1 && group.Class == EventClass.Reporting;
            }
        }

        return group.Class == EventClass.Reporting && !IsEveryday(group);
    }

    /// <summary>Verbs of speech that do other things as often: <em>publier une liste, condamner un accusé, émettre un signal</em>.</summary>
    private static bool IsEveryday(VerbGroup group) => EverydayVerbs.Contains(group.Lemma) || (group.IsPassive && EverydayPassives.Contains(group.Lemma));

    /// <summary>Asking, promising and the like: they speak of another event even where only a noun names it (<em>a ordonné l'évacuation</em>).</summary>
    private static bool IsDeed(VerbGroup group) => group.Lemma == "requérir" || (GoverningVerbs.Of(group.Lemma) & (Governance.Calls | Governance.Commits | Governance.Accuses)) != 0 || group.Lemma is "menacer" or "refuser" or "tenter" or "interdire";

    private static readonly HashSet<string> EverydayVerbs = new(StringComparer.Ordinal)
    {
        "publier", "diffuser", "émettre", "statuer", "formuler", "ignorer", "interpeller", "condamner", "insister", "assurer", "poursuivre", "avancer", "écrire", "lire", "conclure",
        "maintenir", "protester", "confier", "communiquer", "citer", "juger", "considérer", "corriger", "décréter", "conter", "crier", "dialoguer", "exposer", "glisser", "gronder", "hurler",
        "interroger", "notifier", "observer", "pointer", "prôner", "relever", "remercier", "renseigner", "riposter", "saluer", "souffler", "soutenir", "applaudir", "balayer", "articuler",
        "certifier", "garantir", "imputer", "chiffrer", "convenir", "titrer", "plaider", "remarquer", "évaluer", "reconnaître", "proclamer", "narrer", "résumer", "évoquer", "estimer", "féliciter",
    };

    private static readonly HashSet<string> EverydayPassives = new(StringComparer.Ordinal) { "reconnaître", "estimer", "prévenir", "admettre", "accuser", "décrire", "signaler" };

    private static bool HasInfinitive(SentenceReading sentence, VerbGroup group)
    {
        foreach (var other in sentence.Groups)
        {
            if (other.Start >= group.End)
            {
                return other.Form == VerbGroupForm.Infinitive && other.Start - group.End <= 3;
            }
        }

        return false;
    }

    private static bool HasNext(SentenceReading sentence, VerbGroup group, ushort word)
    {
        for (var position = group.End; position < Math.Min(sentence.End, group.End + 3); position++)
        {
            if (sentence[position].Is(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReflexive(SentenceReading sentence, VerbGroup group)
    {
        for (var position = group.Start; position < group.Head; position++)
        {
            if (FunctionWords.Reflexives.Contains(sentence[position]))
            {
                return true;
            }
        }

        return false;
    }
}
