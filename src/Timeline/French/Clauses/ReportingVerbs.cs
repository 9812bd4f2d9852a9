using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Tells whether a verb reports here: <em>écrit que</em> does, <em>écrit un livre</em> does not.</summary>
internal static class ReportingVerbs
{
    private const Governance Speech = Governance.Says | Governance.Quotes;

    /// <summary>Whether a verb of speech says something in its sentence.</summary>
    public static bool Reports(SentenceReading sentence, VerbGroup group) =>
        Governances.OfVerb(sentence, group) is var governance && (governance & Speech) != 0 && !IsOutbreak(sentence, group) && IsReporting(sentence, group, (governance & Governance.Says) != 0);

    /// <summary><em>Cité lundi par la presse</em>, <em>comme l'écrivait la veille le journal</em>, <em>qualifié mardi de « pure invention »</em>.</summary>
    public static bool IsQuoted(SentenceReading sentence, VerbGroup group) => group switch
    {
        { Lemma: "citer", Form: VerbGroupForm.PastParticiple } => Sources.Agent(sentence, group) is not null,
        { Lemma: "qualifier", IsPassive: false } => HasQuote(sentence, group),
        _ => group.Start - 1 >= sentence.First && sentence[group.Start - 1].Is(LittleWords.As) && group.Start < group.Head && (Governances.OfVerb(sentence, group) & Speech) != 0,
    };

    private static bool HasQuote(SentenceReading sentence, VerbGroup group)
    {
        for (var position = group.End; position < Math.Min(sentence.End, group.End + 5); position++)
        {
            if (Quotations.Opens(sentence[position]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>L'incendie s'est déclaré jeudi</em>, <em>ils s'expliqueront mardi</em>, <em>elle s'est exprimée mardi</em>, <em>le scrutin s'annonce serré</em>; <em>elle s'est déclarée favorable au projet</em>.</summary>
    private static bool IsOutbreak(SentenceReading sentence, VerbGroup group) =>
        (group.Lemma is "déclarer" or "expliquer" or "exprimer" || group is { Lemma: "annoncer", Tense: EventTense.Present or EventTense.Imperfect or EventTense.Future })
            && Clitics.IsReflexive(sentence.Readings, group.Head) && !Incises.Is(sentence, group) && !IsFollowedByAttribute(sentence, group);

    private static bool IsFollowedByAttribute(SentenceReading sentence, VerbGroup group) =>
        group.Lemma == "déclarer" && group.End < sentence.End && sentence[group.End] is { Kind: TokenKind.Word } next && !next.Has(TokenTraits.Temporal)
            && !FunctionWords.Prepositions.Contains(next) && !FunctionWords.CliticDeterminers.Contains(next);

    /// <summary>A clause, a quotation or an inverted subject shows that a verb reports.</summary>
    private static bool IsReporting(SentenceReading sentence, VerbGroup group, bool says)
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

            if ((says && ClauseWords.That.Contains(token) && ClauseOpeners.Are(sentence, position)) || token.Is(':') || token.Is('«')
                || (token.Is('"') && position + 1 < sentence.End && sentence[position + 1].Has(TokenTraits.Quoted)))
            {
                return true;
            }

            if (token.Is(';') || (sentence.GroupAt(position) is { } other && other.Start >= group.End))
            {
                // « a affirmé avoir signé »: only right after the verb; « a publié un livre avant de partir » reports nothing.
                return sentence.GroupAt(position) is { Form: VerbGroupForm.Infinitive } && IsBeside(sentence, group.End, position) && group.Class == EventClass.Reporting;
            }
        }

        return group.Class == EventClass.Reporting && !IsEveryday(group);
    }

    /// <summary><em>A assuré avoir signé</em>, <em>avait assuré le 20 décembre ne pas être candidat</em>: at most a word between, and a date.</summary>
    private static bool IsBeside(SentenceReading sentence, int from, int to)
    {
        var others = 0;
        for (var position = from; position < to; position++)
        {
            others += sentence[position].Has(TokenTraits.Temporal) || FunctionWords.CliticDeterminers.Contains(sentence[position])
                || sentence[position].Is(LittleWords.Ne) || FunctionWords.Negations.Contains(sentence[position]) ? 0 : 1;
        }

        return others <= 1;
    }

    /// <summary>Verbs of speech that do other things as often: <em>publier une liste, condamner un accusé, émettre un signal</em>.</summary>
    public static bool IsEveryday(VerbGroup group) => EverydayVerbs.Contains(group.Lemma) || (group.IsPassive && EverydayPassives.Contains(group.Lemma));

    private static readonly HashSet<string> EverydayVerbs = new(StringComparer.Ordinal)
    {
        "publier", "diffuser", "émettre", "statuer", "formuler", "ignorer", "interpeller", "condamner", "insister", "assurer", "poursuivre", "avancer", "écrire", "lire", "conclure",
        "maintenir", "protester", "confier", "communiquer", "citer", "juger", "considérer", "corriger", "décréter", "conter", "crier", "dialoguer", "exposer", "glisser", "gronder", "hurler",
        "interroger", "notifier", "observer", "pointer", "prôner", "relever", "remercier", "renseigner", "riposter", "saluer", "souffler", "soutenir", "applaudir", "balayer", "articuler",
        "certifier", "garantir", "imputer", "chiffrer", "convenir", "titrer", "plaider", "remarquer", "évaluer", "reconnaître", "proclamer", "narrer",
        "résumer", "évoquer", "estimer", "féliciter", "rapporter", "témoigner", "répéter",
    };

    private static readonly HashSet<string> EverydayPassives = new(StringComparer.Ordinal) { "alerter", "avertir", "informer", "reconnaître", "estimer", "prévenir", "admettre", "accuser", "décrire", "signaler", "constater" };

    /// <summary><em>La banque prévoit un recul en mai</em>, <em>la banque table sur un recul en mai, attend un recul en mai</em>: who looks ahead answers for it; <em>le maire attend une visite</em> only waits.</summary>
    public static bool Forecasts(SentenceReading sentence, VerbGroup verb, int noun) =>
        verb.Lemma is "prévoir" or "tabler" or "anticiper" or "escompter" || (verb is { Lemma: "attendre", Tense: EventTense.Present } && NounDirection.Measures.Contains(sentence[noun]));
}
