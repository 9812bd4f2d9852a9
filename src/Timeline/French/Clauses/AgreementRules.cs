using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Dates that cannot be of the time of the verb beside them: <em>il a décidé de partir vendredi dernier</em>, <em>elle a annoncé sa visite pour le 15 mars</em>.</summary>
internal static class AgreementRules
{
    public const string ForLater = "annonce pour plus tard";

    private static readonly HashSet<string> Asking = ["annoncer", "confirmer", "promettre", "proposer", "demander", "réclamer", "exiger", "prôner", "préconiser", "recommander", "suggérer"];

    internal static readonly HashSet<string> Announcing =
        [.. Asking, "présenter", "détailler", "adopter", "décréter", "fixer", "programmer", "obtenir", "approuver", "valider", "voter", "prévoir", "évoquer", "redouter", "craindre", "déposer", "exclure", "imposer", "instaurer", "ordonner", "prescrire", "convoquer", "tweeter", "twitter"];

    private static readonly WordSet Targets = FrenchWords.Set("pour", "dès", "à", "d'", "jusqu'", "avant", "sous");

    /// <summary><em>Il a annoncé une visite la semaine prochaine</em>: what is past is not of a day to come; what it is about may be.</summary>
    public static Predicate? AheadOfThePast(DateSite site) =>
        Looks.AheadOf(site.Sentence.PublishedOn, site.Meaning) && site.LeftVerb is { Tense: EventTense.Past, IsProspective: false } verb && !GoverningVerbs.Has(verb.Lemma, Governance.Reschedules)
            ? NounAfter(site, verb, site.CommaBefore) ?? NounReader.LedBefore(site.Sentence, site.CommaBefore, verb.End)
            : null;

    /// <summary><em>Annonce une grève les 6 et 7 avril</em>, <em>a annoncé une réunion de crise pour le 22 mars</em>: the day of what is announced.</summary>
    public static Predicate? Announced(DateSite site) =>
        site.LeftVerb is { IsPassive: false } verb and not { Form: VerbGroupForm.Infinitive, Class: not EventClass.Reporting }
            && Announcing.Contains(verb.Lemma) && !(verb is { Lemma: "déposer", Tense: EventTense.Future }) && !IsDeadline(site, verb)
            && !IsDoneAtOnce(site, verb) && ((IsTarget(site) && !Looks.Back(site.Term)) || IsList(site) || IsAskedToday(site, verb))
            ? NounAfter(site, verb) ?? (IsOfNoNoun(site, verb) ? Predicate.Nothing : null)
            : StrikeNotices.Filed(site);

    /// <summary><em>Le syndicat a annoncé une grève le 3 mars</em>, read in February: who has announced it did not do so a year ago.</summary>
    public static Predicate? Soon(DateSite site) =>
        Looks.IsSoon(site.Sentence.PublishedOn, site.Meaning) && !PlanReader.IsFor(site.Sentence, site.Start)
            && site.LeftVerb is { Tense: EventTense.Past, IsPassive: false, IsPluperfect: false, IsFinite: true, SemiAuxiliary: null, Polarity: EventPolarity.Positive } verb
            && Decisions.Herald(verb)
            ? NounAfter(site, verb)
            : null;

    /// <summary><em>A présenté sa démission dès samedi</em>: so early, where who asks or announces speaks of what is to be.</summary>
    private static bool IsDoneAtOnce(DateSite site, VerbGroup verb) =>
        site.Meaning is Bounded { Kind: BoundKind.AsEarlyAs, What: var opening } && verb.Tense == EventTense.Past && !Decisions.Herald(verb)
            && !Looks.IsSoon(site.Sentence.PublishedOn, opening) && !Looks.AheadOf(site.Sentence.PublishedOn, opening);

    /// <summary><em>Il l'annonce pour 2011</em>, <em>exclut de vendre en 2011</em>: the time is of what is announced, which no noun behind the verb names.</summary>
    private static bool IsOfNoNoun(DateSite site, VerbGroup verb) =>
        ((PlanReader.IsFor(site.Sentence, site.Start) && verb.Lemma != "convoquer") || verb.Lemma == "exclure")
            && verb is { Form: VerbGroupForm.Finite, IsProspective: false } && !HasObject(site, verb) && !site.HasBorder(verb.End, site.Start);

    /// <summary><em>Vous nous l'aviez promise pour 2011</em>: what is promised is named before, and has no word of its own here.</summary>
    private static bool HasObject(DateSite site, VerbGroup verb) => verb.Head > verb.Start && LittleWords.Articles.Contains(site.Sentence[verb.Head - 1]);

    /// <summary>
    /// <em>Pourrait déposer un recours d'ici à vendredi</em>, <em>doit annoncer sa décision dès lundi</em>, <em>présentera un plan d'ici à la fin juin</em>: by when one may, must or will do it; <em>pourrait demander un report
    /// dès lundi</em> is of the report.
    /// </summary>
    private static bool IsDeadline(DateSite site, VerbGroup verb) =>
        (verb is { Tense: EventTense.Future, Mood: EventMood.Indicative } && site.Meaning is Bounded { Kind: BoundKind.By })
        || verb.Modality is EventModality.Possibility or EventModality.Obligation
            && (site.Meaning is Bounded { Kind: BoundKind.By or BoundKind.Until }
                || (site.Meaning is Bounded { Kind: BoundKind.AsEarlyAs or BoundKind.Before } && !GoverningVerbs.Has(verb.Lemma, Governance.Calls)));

    /// <summary><em>Doit transmettre une offre écrite d'ici à vendredi</em>: what is written is of no day to come.</summary>
    public static Predicate? AheadOfParticiple(DateSite site) =>
        (Looks.AheadOf(site.Sentence.PublishedOn, site.Meaning) || site.Meaning is Bounded { Kind: BoundKind.By } || PromisedTerms.AreOf(site))
            && site.LeftVerb is { Form: VerbGroupForm.PastParticiple, Tense: EventTense.Past or EventTense.PastParticiple, IsProspective: false } participle
            && !GoverningVerbs.Has(participle.Lemma, Governance.Reschedules)
            && !site.HasBorder(participle.End, site.Start) && site.LastInZone(participle.Start) is { Form: not VerbGroupForm.PastParticiple } above && !site.HasBorder(above.End, participle.Start)
            ? Predicate.Of(above)
            : null;

    /// <summary><em>A confirmé vendredi la visite du préfet mardi</em>: the verb has its day, so the second one is of what it is about; in <em>a annoncé mercredi un bénéfice de 3 millions au premier semestre</em> of nothing that happened.</summary>
    public static Predicate? SecondDate(DateSite site) =>
        site.LeftVerb is ({ Class: EventClass.Reporting } or { Lemma: "apprendre" or "découvrir" }) and var verb && verb.End < site.Sentence.End
            && Dates.Stand(site.Sentence, verb.End) && verb.End < site.BeforeLead
            ? NounAfter(site, verb, site.CommaBefore) ?? NounAnnounced(site, verb)
                ?? (site.Meaning is { Granularity: > Granularity.Day } && !site.HasBorder(verb.End, site.Start) ? Predicate.Nothing : null)
            : null;

    /// <summary><em>La fermeture, annoncée hier pour juin, …</em></summary>
    private static Predicate? NounAnnounced(DateSite site, VerbGroup verb)
    {
        if (verb.Form != VerbGroupForm.PastParticiple || !PlanReader.IsFor(site.Sentence, site.Start))
        {
            return null;
        }

        return NounReader.NearestBefore(site.Sentence, site.Is(verb.Start - 1, ',') ? verb.Start - 1 : verb.Start, out var noun) is >= 0 and var found ? Predicate.Of(found, noun) : null;
    }

    /// <summary>The head of what the verb is about: <em>une visite de contrôle du chantier</em>.</summary>
    internal static Predicate? NounAfter(DateSite site, VerbGroup verb, int? before = null)
    {
        if (site.HasBorder(verb.End, before ?? site.Start))
        {
            return null;
        }

        Predicate? found = null;
        for (var position = verb.End; position < site.Start; position++)
        {
            // « A annoncé la dissolution de l'Assemblée et la tenue d'élections le 12 juin »: of what is joined the last has the date.
            if ((found is null || IsJoined(site.Sentence, position)) && NounReader.At(site.Sentence, position) is { } noun)
            {
                found = Predicate.Of(position, noun);
            }
        }

        return found;
    }

    /// <summary><em>… et la levée des sanctions, et la tenue d'élections</em></summary>
    private static bool IsJoined(SentenceReading sentence, int noun)
    {
        var lead = NounReader.LeadOf(sentence, noun);
        return sentence[lead].Is(LittleWords.And) || (LittleWords.BareOf.Contains(sentence[lead]) && lead > sentence.First && sentence[NounReader.LeadOf(sentence, lead - 1)].Is(LittleWords.And));
    }

    /// <summary><em>L'opposition réclame des élections à l'automne, annonce une grève vendredi</em>, read on Thursday: who asks today does not ask in autumn, nor tomorrow; <em>il présente son budget en mai</em>.</summary>
    private static bool IsAskedToday(DateSite site, VerbGroup verb) =>
        verb is { Tense: EventTense.Present, IsFinite: true, Modality: EventModality.None } && Asking.Contains(verb.Lemma)
            && site.Meaning is not Bounded { Kind: BoundKind.Since }
            && (site.Meaning is { Granularity: > Granularity.Day } || Looks.AheadOf(site.Sentence.PublishedOn, site.Meaning)
                || Looks.IsSoon(site.Sentence.PublishedOn, site.Meaning)
                || (site.Meaning is NamedWeekday { Pull: Pull.None, Day: var day }
                    && (((int)day - (int)site.Sentence.PublishedOn.DayOfWeek + 7) % 7 is > 0 and <= NearDays
                        || (NounAfter(site, verb) is { Trigger: >= 0 and var noun } && Decisions.ArePutOn(site.Sentence, verb, noun, site.Meaning)))));

    /// <summary>So many days ahead a weekday is nearer than behind.</summary>
    private const int NearDays = 3;

    private static bool IsTarget(DateSite site) =>
        (site.Meaning is FromTo { Granularity: Granularity.Day } && site.LeftVerb is { Lemma: "prescrire" or "ordonner" })
        || (site.Meaning is CalendarDate { Day: not null, Month: not null } && site.LeftVerb is { } asking && Asking.Contains(asking.Lemma)
            && LittleWords.ToWords.Contains(site.Sentence[site.Start - 1]))
        || Targets.Contains(site.Sentence[site.Start]) || PlanReader.IsFor(site.Sentence, site.Start);

    private static bool IsList(DateSite site)
    {
        for (var position = site.Start + 1; position < site.End; position++)
        {
            if (site.Sentence[position].Is(LittleWords.And) && site.Sentence[position - 1].Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }
}
