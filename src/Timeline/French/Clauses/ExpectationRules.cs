using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;

namespace Timeline.French.Clauses;

/// <summary>Dates of what is planned or expected, and not of the plan: <em>le programme prévoit deux essais en 2018</em>.</summary>
internal static class ExpectationRules
{
    private static readonly HashSet<string> Doing = ["commémorer", "célébrer", "proposer", "préparer", "attendre"];

    /// <summary>Verbs whose object is still to come while they hold: <em>prévoit une reprise en octobre, s'attend à un recul en novembre</em>.</summary>
    private static readonly HashSet<string> Expecting =
    [
        "prévoir", "programmer", "planifier", "envisager", "préparer", "viser", "promettre", "espérer", "vouloir", "craindre", "souhaiter", "redouter",
        "attendre", "proposer", "anticiper", "escompter", "projeter", "pronostiquer", "appréhender", "ambitionner",
    ];

    /// <summary>Others that are not of the day of their object.</summary>
    private static readonly HashSet<string> Planning =
    [
        .. Expecting, "concerner", "commémorer", "célébrer", "exclure", "écarter", "louper", "manquer", "rater", "permettre", "empêcher", "éviter", "favoriser",
    ];

    /// <summary>Whether a verb tells that something is awaited or planned.</summary>
    public static bool Expect(VerbGroup verb) => Expecting.Contains(verb.Lemma);

    /// <summary><em>La banque s'attend à un recul au quatrième trimestre</em>: the object of what is expected is to come; but <em>craint l'effet de la hausse de novembre</em>.</summary>
    public static bool IsExpected(SentenceReading sentence, VerbGroup verb, int noun)
    {
        if (noun < verb.End || !(Expecting.Contains(verb.Lemma) || GoverningVerbs.Has(verb.Lemma, Governance.Calls)))
        {
            return false;
        }

        var lead = NounReader.LeadOf(sentence, noun);
        while (lead >= verb.End
            && (LittleWords.ToWords.Contains(sentence[lead]) || sentence[lead].Is(LittleWords.For) || FunctionWords.InnerAdverbs.Contains(sentence[lead])
                || FunctionWords.IsManner(sentence.Text.Characters(lead))))
        {
            lead--;
        }

        // « Craint des heurts »
        return lead < verb.End || (lead == verb.End && LittleWords.OfWords.Contains(sentence[lead]));
    }

    /// <summary><em>La ville commémorera la bataille en mai</em>, <em>il célébrera la messe vendredi</em>: what will be done has the date.</summary>
    private static bool IsItselfAhead(VerbGroup verb) => verb is { Tense: EventTense.Future, SemiAuxiliary: null } && Doing.Contains(verb.Lemma);

    /// <summary><em>Le programme prévoit deux essais en 2018</em>: a plan is not of the day that is planned; <em>elle manquera la finale samedi</em>, but <em>elle a manqué la finale samedi, a évité l'accident lundi</em>.</summary>
    public static Predicate? Planned(DateSite site) =>
        !site.Sentence[site.Start].Is(ClauseWords.Depuis) && !(site.Meaning is Bounded { Kind: BoundKind.Until } && site.LeftVerb is { Lemma: "attendre" })
            && site.LeftVerb is { IsPassive: false, IsPastInfinitive: false } verb
            && ((Planning.Contains(verb.Lemma) && !IsItselfAhead(verb)) || IsAbout(site, verb)) && verb.Form != VerbGroupForm.PastParticiple
            && !site.HasBorder(verb.End, site.CommaBefore)
            && !(verb.Tense == EventTense.Past && (Looks.Back(site.Meaning) || IsKnown(site, verb) || !(Expect(verb) || verb.Lemma is "exclure" or "écarter")))
            && !IsProposal(site, verb) && NounReader.OutermostBefore(site.Sentence, site.CommaBefore, out var noun) is var position && position >= verb.End
            && !(position > verb.End && site.Sentence[position - 1].Is(LittleWords.In))
            ? Predicate.Of(position, noun)
            : null;

    /// <summary><em>Il avait promis <b>ce</b> référendum en janvier 2013</em>: which one is known, and what is told is when it was promised.</summary>
    private static bool IsKnown(DateSite site, VerbGroup verb) => Looks.NamesYear(site.Meaning) && LittleWords.ThisWords.Contains(site.Sentence[verb.End]);

    /// <summary>
    /// <em>Il a proposé une hausse de salaire jeudi</em>, <em>une réunion lundi</em>: a weekday or a month behind what is only proposed tells when that was; <em>une réunion le 22 mars</em>,
    /// <em>une réunion lundi à 15 heures</em>, <em>une trêve pour jeudi</em>, <em>propose une réunion lundi</em> name the day of the thing.
    /// </summary>
    private static bool IsProposal(DateSite site, VerbGroup verb) =>
        verb is { Lemma: "proposer", Tense: EventTense.Past, IsFinite: true } && LittleWords.One.Contains(site.Sentence[verb.End])
            && site is { Meaning: { } meaning } && site.CommaBefore == site.Start && !PlanReader.IsPlanned(site.Sentence, meaning, site.Start)
            && ((meaning is not ClockTime && Resolution.NamedParts.Weekday(meaning) is not null) || meaning is CalendarDate { Year: null, Month: not null, Day: null });

    /// <summary><em>L'enquête porte sur la vente en 2003</em>, <em>le pays se dirige vers des élections dans les six mois</em>, <em>sa vocation remonte à une visite au Louvre, en 1913</em>.</summary>
    private static bool IsAbout(DateSite site, VerbGroup verb) =>
        verb.Lemma == "remonter"
        || (verb is { Lemma: "diriger" or "acheminer", Tense: EventTense.Present } && Clitics.IsReflexive(site.Sentence.Readings, verb.Head))
        || (verb.Lemma == "croire" && verb.Polarity == EventPolarity.Negative)
        || (verb.Lemma == "porter" && verb.End < site.Sentence.End && site.Sentence[verb.End].Is(LittleWords.Upon));
}
