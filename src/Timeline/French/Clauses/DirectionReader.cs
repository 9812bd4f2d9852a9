using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;

namespace Timeline.French.Clauses;

/// <summary>
/// Tells which way a partial date looks (spec 0.4): by the words right before it that speak of a plan, which beat the tense
/// (<em>a été reporté au 4 avril</em>), then by the verb that governs it, then by that verb's own governor.
/// </summary>
internal static class DirectionReader
{
    /// <summary>Verbs that set the end of a time.</summary>
    private static readonly HashSet<string> Extending = ["donner", "accorder", "laisser", "prolonger", "reconduire", "étendre", "suspendre", "ajourner", "reporter", "interdire", "maintenir", "nommer", "louer", "signer", "mettre", "placer", "confier", "fermer", "bloquer", "priver", "exclure", "confiner", "prêter", "réquisitionner", "affecter", "interrompre", "couper", "barrer", "dévier", "supprimer", "limiter", "réduire", "arrêter"];

    private static readonly WordSet Reached = FrenchWords.Set("à", "au");

    private static readonly WordSet Open = FrenchWords.Set("accessible", "accessibles", "ouvert", "ouverte", "ouverts", "ouvertes");

    private static readonly WordSet Valid = FrenchWords.Set("applicable", "applicables", "valable", "valables");

    private static readonly HashSet<string> Targeting = ["viser", "ambitionner", "escompter", "tabler", "miser", "pronostiquer"];

    /// <summary>The direction of the expression on the tokens <c>[start, end)</c>.</summary>
    public static Direction Of(SentenceReading sentence, Attachment? attachment, Meaning meaning, int start, int end)
    {
        if (PlanReader.IsPlanned(sentence, meaning, start))
        {
            // « La livraison était attendue pour décembre »: that plan was, on either side.
            return PlanReader.WasFirst(sentence, start) || attachment?.Verb is { IsProspective: true, Tense: EventTense.Imperfect } || CalledOff.IsLate(sentence, attachment?.Verb) ? Direction.Unknown : CalledOff.IsPast(sentence, attachment) || CalledOff.CameLate(sentence, attachment?.Verb) ? Direction.Past : Direction.Planned;
        }

        // « Un arrêté applicable de 22 heures à mardi 8 heures », « un billet valable en mai », « ses prévisions pour le premier semestre », « a promis une réouverture avant Noël »
        if ((start > sentence.First && Valid.Contains(sentence[start - 1]) && sentence.FiniteAfter(end) is not { Tense: EventTense.Past }) || MeasuredPeriods.AreForeseen(sentence, start)
            || (meaning is Bounded { Kind: BoundKind.Before or BoundKind.By } && Promises.Are(sentence, start)) || (meaning.Granularity > Granularity.Day && Promises.AreMadeNow(sentence, start)))
        {
            return Direction.Planned;
        }

        // « Prévue à l'origine pour le printemps »
        if (attachment?.Verb is { IsProspective: true } && PlanReader.WasFirst(sentence, start))
        {
            return Direction.Unknown;
        }

        if (Notices.LookAhead(sentence, meaning, start) || Notices.AreHeadlines(sentence, attachment?.Verb, meaning))
        {
            return Direction.Planned;
        }

        // « Les résultats du troisième trimestre seront publiés jeudi », « a annoncé la fermeture pour mai »
        if ((MeasuredPeriods.Of(sentence, meaning, start, end) ?? (attachment?.Rule == AgreementRules.ForLater && PlanReader.IsFor(sentence, start) && !MeasuredPeriods.AreOf(sentence[attachment.Trigger]) ? Direction.Planned : null)) is { } said)
        {
            return said;
        }

        // « Elle se sent mieux que cet hiver »
        if (ComparisonRules.IsMeasure(sentence, meaning, start))
        {
            return Direction.Past;
        }

        if (attachment?.Verb is { } verb)
        {
            // « Les inscriptions, reçues entre le 23 juin et le 4 juillet, se feront en ligne », « toute demande reçue après le 2 mai sera rejetée », « les travaux, interrompus en août, reprendront en septembre »,
            // « la mesure s'applique aux contrats signés à compter du 1er avril »
            if ((meaning is FromTo or Bounded || IsMonth(meaning)) && verb is { Form: VerbGroupForm.PastParticiple, IsProspective: false, Class: not EventClass.Reporting } && (sentence.FiniteAfter(end) is { Tense: EventTense.Future }
                || (meaning is Bounded { Kind: BoundKind.From } && sentence.FiniteBefore(verb.Start) is { Tense: EventTense.Present or EventTense.Future } && !sentence.HasComma(verb.Start - 1, start))))
            {
                return Direction.Unknown;
            }

            // « Il leur a donné jusqu'au 30 juin », « le procès est suspendu jusqu'à jeudi »: the end is set ahead; « le trafic a été interrompu jusqu'à 9 h 30 » on the story's day.
            if (meaning is Bounded { Kind: BoundKind.Until } until && Extending.Contains(verb.Lemma))
            {
                var told = verb.Form == VerbGroupForm.PastParticiple ? sentence.FiniteBefore(verb.Start) ?? verb : verb;
                return NamedParts.IsOfDayInHand(until.What) && told.Tense is EventTense.Past or EventTense.Imperfect ? Direction.Unknown : Direction.Planned;
            }

            // « Il sera ouvert du mercredi au dimanche », « en vente au guichet, accessible du mardi au samedi »: opening days.
            if ((meaning is HabitualWeekdays or HabitualWeekday or HabitualHours && (OpeningDays.AreToldBy(verb) || (start > sentence.First && Open.Contains(sentence[start - 1])))) || OpeningDays.AreNoticed(sentence, verb))
            {
                return Direction.Unknown;
            }

            // « Le préfet a convoqué les deux parties jeudi »; but « a convoqué jeudi les deux parties ».
            if (verb is { Lemma: "convoquer", IsPassive: false, IsFinite: true } && start - verb.End > 1)
            {
                return Direction.Planned;
            }

            return Unplanned.IsTold(sentence, verb, meaning) ? Direction.Past : OfGroup(sentence, verb, 0);
        }

        if (attachment is not null && NounDirection.Of(sentence, attachment.Trigger, VerbsBeside.Before(sentence, attachment.Trigger, start) ?? sentence.FiniteAfter(end), meaning) is { } ofNoun)
        {
            return ofNoun;
        }

        // « Nous n'avons pas décidé si les vols de jeudi seraient maintenus », « nul ne sait si le match de samedi aura lieu »
        if (sentence.FiniteAfter(end) is ({ Mood: EventMood.Conditional, Tense: EventTense.Present } or { Tense: EventTense.Future }) and var asked && asked.Start - end <= 1 && Subordination.Of(sentence, asked) is { Link: ClauseLink.Complement or ClauseLink.Whether })
        {
            return Direction.Future;
        }

        // A noun takes the direction of what is said of it; the present leaves it open: « la réunion de jeudi inquiète ». So does what
        // tells that it will be: « l'arrivée du ministre, vendredi, a été confirmée », and what is told of a programme's item: « Jeudi 17 : création d'un opéra, qu'elle a mis sept ans à écrire ».
        return attachment?.Rule != LabelRules.Name && VerbsBeside.Of(sentence, attachment?.Trigger ?? -1, start, end) is { } main && !IsConfirmed(main) && OfGroup(sentence, main, 0) is var direction and not Direction.Present ? direction : Direction.Unknown;
    }

    private static bool IsMonth(Meaning meaning) => meaning is CalendarDate { Year: null, Month: not null, Day: null, Pull: Pull.None } or NamedSeason { Year: null, Pull: Pull.None };

    private static bool IsConfirmed(VerbGroup main) => main is { IsPassive: true, Tense: EventTense.Past, Lemma: "confirmer" or "annoncer" or "maintenir" or "autoriser" };

    private static Direction OfGroup(SentenceReading sentence, VerbGroup verb, int depth) => verb switch
    {
        // « Prête à se retirer si le vote n'avait pas lieu en mai »: an imperfect behind si is of no past; « s'il pleuvait lundi, les rues étaient sèches mardi » is.
        { Tense: EventTense.Imperfect, IsPluperfect: false } when Subordination.Of(sentence, verb) is { Link: ClauseLink.Condition }
            && !IsBesideImperfect(sentence, verb) && !Imperatives.Answer(sentence, verb) => Direction.Future,

        { Mood: EventMood.Conditional } when Birthdays.WouldHaveBeen(sentence, verb) => Direction.Future,

        // « Le dernier contrôle remonterait au 17 octobre »; but « les cours devraient remonter en octobre ».
        { Lemma: "remonter" or "dater", Tense: EventTense.Present, Modality: EventModality.None } => Direction.Past,
        { Lemma: "remonter", Modality: EventModality.Possibility } when verb.End < sentence.End && Reached.Contains(sentence[verb.End]) => Direction.Unknown,
        { Form: VerbGroupForm.PastParticiple, IsCompound: false } => OfParticiple(sentence, verb),
        { Form: VerbGroupForm.Infinitive } => InfinitiveDirection.Of(sentence, verb) ?? OfGovernor(sentence, verb, depth),

        // « pour juger deux dockers ayant bloqué le port le 27 novembre »
        { Form: VerbGroupForm.PresentParticiple } when sentence.Readings.Find(verb.Head, VerbTense.PresentParticiple) is { Verb.Infinitive: "avoir" } => Direction.Past,
        { Form: VerbGroupForm.PresentParticiple } => OfGovernor(sentence, verb, depth),

        // « Le festival, qui devait débuter samedi, est annulé »: nobody calls off what is over.
        { Tense: EventTense.Imperfect, Modality: EventModality.Obligation } when CalledOff.IsNow(sentence, verb) => Direction.Planned,

        // « devait rentrer dimanche », « voulait jouer jeudi », « était prévu mercredi »: on either side, the nearer day.
        { Tense: EventTense.Imperfect, Modality: EventModality.Obligation or EventModality.Volition } or { Tense: EventTense.Imperfect, IsProspective: true } => Direction.Unknown,

        // « Le scrutin aurait dû avoir lieu en mars »: it did not, on either side.
        { Mood: EventMood.Conditional, Tense: EventTense.Past, Modality: EventModality.Obligation } => Direction.Unknown,

        // « Il avait annoncé que les doses seraient livrées mardi »: ahead of the announcement, on either side of the article.
        { Mood: EventMood.Conditional, Tense: EventTense.Present } when Subordination.Of(sentence, verb) is { Verb.IsPluperfect: true } => Direction.Unknown,

        // « N'exclut pas que la grève dure jusqu'en février », « souhaite que le préfet vienne lundi »: what is thought of or called for is ahead.
        { Tense: EventTense.Present, IsFinite: true } when Subordination.Of(sentence, verb) is { Link: ClauseLink.Complement } above && above.Has(Governance.Calls | Governance.Excludes | Governance.Supposes) && !above.Has(Governance.Says) => Direction.Future,

        // « On compte 290 morts mardi », « explique lundi le maire »: the present of a state or a report is no plan; « vise un bénéfice au second semestre » is.
        { Tense: EventTense.Present, Mood: EventMood.Indicative, SemiAuxiliary: null, IsProspective: false, IsPassive: false } when VerbClasses.In(sentence, verb, isSince: false) is EventClass.Reporting or EventClass.State or EventClass.Perception => Direction.Unknown,

        // « Une grève est annoncée en décembre »
        { Lemma: "annoncer", Tense: EventTense.Present, Mood: EventMood.Indicative, IsPassive: true } => Direction.Planned,
        { Tense: EventTense.Present, Mood: EventMood.Indicative, IsPassive: false } when Targeting.Contains(verb.Lemma) => Direction.Planned,
        _ => verb.Direction,
    };

    private static bool IsBesideImperfect(SentenceReading sentence, VerbGroup verb) =>
        sentence.Groups.Exists(main => main != verb && main is { Tense: EventTense.Imperfect, IsFinite: true } && sentence.Clauses.IsMain(main));

    /// <summary><em>Restera fermé mardi</em>: the copula's tense, not the participle's; <em>prévu mardi</em> is a plan.</summary>
    private static Direction OfParticiple(SentenceReading sentence, VerbGroup verb)
    {
        if (sentence.GroupBefore(verb.Start) is { IsFinite: true } copula && verb.Start - copula.End <= 2
            && copula.Lemma is "rester" or "demeurer" or "devenir" or "sembler" or "paraître" or "être")
        {
            return copula.Direction;
        }

        // « La séance aura lieu mardi, suivie d'une seconde fin juin »
        return verb.Lemma is "suivre" or "précéder" && sentence.GroupBefore(verb.Start) is { Tense: EventTense.Future } ? Direction.Future
            : Notices.PutOn(sentence, verb) ? Direction.Unknown
            : verb.IsProspective && !Adverbs.AreOften(sentence, verb.End) && !PlanReader.IsFigureSet(sentence, verb) ? Direction.Planned : Direction.Past;
    }

    private static Direction OfGovernor(SentenceReading sentence, VerbGroup verb, int depth) =>
        depth < 3 && (sentence.GroupBefore(verb.Start) ?? sentence.FiniteAfter(verb.End)) is { } governor ? OfGroup(sentence, governor, depth + 1) : Direction.Unknown;
}
