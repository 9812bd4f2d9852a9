using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Which way the verb that a date is of looks: by its own form, by what stands above it, or by its own governor.</summary>
internal static class VerbDirection
{
    private static readonly HashSet<string> Targeting = ["viser", "ambitionner", "escompter", "tabler", "miser", "pronostiquer"];

    private static readonly WordSet Reached = FrenchWords.Set("à", "au");

    /// <summary><em>Remonterait bien <b>à</b>, <b>au</b></em>; <em>ne remonterait pas sur scène avant septembre</em> has the stage.</summary>
    private static readonly WordSet BeforeReached = FrenchWords.Set("à", "au", "aux", "donc", "bien", "plutôt", "probablement", "certainement", "sans", "désormais");

    /// <summary>The same for a time: <em>a obtenu l'autorisation de pêcher jusqu'au 30 septembre</em>, <em>jouera à 21 heures, avant un feu d'artifice tiré à minuit</em> look ahead.</summary>
    public static Direction Of(SentenceReading sentence, VerbGroup verb, Meaning meaning) =>
        meaning is NamedWeekday { Pull: Pull.None } && IsItself(sentence, verb) ? Direction.Future
        : InfinitiveDirection.IsAllowed(sentence, verb, meaning)
            || (meaning is ClockTime { Day: null } && verb is { Form: VerbGroupForm.PastParticiple, IsCompound: false } && verb.Start > sentence.First
                && !sentence[verb.Start - 1].Is(',') && sentence.FiniteBefore(verb.Start) is { Tense: EventTense.Future } main
                && !sentence.HasItemBorder(main.End, verb.Start))
            ? Direction.Future
            // « Le robot a rebondi avant de s'immobiliser vers 18 h 30 »: an hour is of what is told; « a contesté avant d'avouer mardi » may look on.
            : IsOfDayInHand(meaning) && verb is { Form: VerbGroupForm.Infinitive, IsPastInfinitive: false } && InfinitiveRules.IsAfterwards(sentence, verb)
                && sentence.GroupBefore(verb.Start) is { Tense: EventTense.Past, IsFinite: true }
                ? Direction.Past
            : Implicatives.DirectionOf(sentence, verb, meaning) ?? Of(sentence, verb);

    /// <summary><em>Le tournoi, c'est samedi</em>: so one tells when something will be.</summary>
    private static bool IsItself(SentenceReading sentence, VerbGroup verb) =>
        verb is { Lemma: "être", Tense: EventTense.Present, IsFinite: true } && verb.Start > sentence.First
            && sentence[verb.Start - 1].Is(LittleWords.ThisElided) && verb.End < sentence.End && sentence[verb.End].Has(TokenTraits.Temporal);

    private static bool IsOfDayInHand(Meaning meaning) => meaning switch
    {
        ClockTime { Day: null } or PartOfDay { Day: null, Pull: Pull.None } => true,
        About about => IsOfDayInHand(about.What),
        _ => false,
    };

    public static Direction Of(SentenceReading sentence, VerbGroup verb) => Of(sentence, verb, 0);

    private static Direction Of(SentenceReading sentence, VerbGroup verb, int depth) => verb switch
    {
        // « Prête à se retirer si le vote n'avait pas lieu en mai »: an imperfect behind si is of no past; « s'il pleuvait lundi, les rues étaient sèches mardi » is.
        { Tense: EventTense.Imperfect, IsPluperfect: false } when Subordination.Of(sentence, verb) is { Link: ClauseLink.Condition }
            && !IsBesideImperfect(sentence, verb) && !Imperatives.Answer(sentence, verb) => Direction.Future,

        // « S'il est élu en novembre, il démissionnera »
        { Tense: EventTense.Present, IsFinite: true } when Subordination.Of(sentence, verb) is { Link: ClauseLink.Condition } => Direction.Future,

        // « Il a été convoqué au tribunal le 12 mars »: for that day or on it, the nearer one.
        { Lemma: "convoquer", IsPassive: true, Tense: EventTense.Past } => Direction.Unknown,

        // « Il aurait eu 80 ans le 7 mars »: the birthday that was passed over, or the next: the nearer one.
        { Mood: EventMood.Conditional } when Birthdays.WouldHaveBeen(sentence, verb) => Direction.Unknown,

        // « Le dernier contrôle remonterait au 17 octobre »; but « les cours devraient remonter en octobre ».
        { Lemma: "remonter", Tense: EventTense.Present, Modality: EventModality.None } when verb.End < sentence.End && BeforeReached.Contains(sentence[verb.End]) => Direction.Past,
        { Lemma: "dater", Tense: EventTense.Present, Modality: EventModality.None } => Direction.Past,
        { Lemma: "remonter", Modality: EventModality.Possibility } when verb.End < sentence.End && Reached.Contains(sentence[verb.End]) => Direction.Unknown,
        { Form: VerbGroupForm.PastParticiple, IsCompound: false } => ParticipleDirection.Of(sentence, verb),
        { Form: VerbGroupForm.Infinitive } => InfinitiveDirection.Of(sentence, verb) ?? OfGovernor(sentence, verb, depth),

        // « pour juger deux dockers ayant bloqué le port le 27 novembre »
        { Form: VerbGroupForm.PresentParticiple } when sentence.Readings.Find(verb.Head, VerbTense.PresentParticiple) is { Verb.Infinitive: "avoir" } => Direction.Past,
        { Form: VerbGroupForm.PresentParticiple } => OfGovernor(sentence, verb, depth),

        // « Le festival, qui devait débuter samedi, est annulé »: nobody calls off what is over.
        { Tense: EventTense.Imperfect, Modality: EventModality.Obligation } when CalledOff.IsNow(sentence, verb) => Direction.Planned,

        // « devait rentrer dimanche », « voulait jouer jeudi », « était prévu mercredi »: on either side, the nearer day.
        { Tense: EventTense.Imperfect, Modality: EventModality.Obligation } when CalledOff.WillBeOtherwise(sentence, verb) => Direction.Planned,
        { Tense: EventTense.Imperfect, Modality: EventModality.Obligation } when CalledOff.CameToNothing(sentence, verb) => Direction.Past,
        { Tense: EventTense.Imperfect, Modality: EventModality.Obligation or EventModality.Volition } or { Tense: EventTense.Imperfect, IsProspective: true } => Direction.Unknown,

        // « Le scrutin aurait dû avoir lieu en mars »: it did not, on either side.
        { Mood: EventMood.Conditional, Tense: EventTense.Past, Modality: EventModality.Obligation } => Direction.Unknown,

        // « Il avait annoncé que les doses seraient livrées mardi »: ahead of the announcement, on either side of the article.
        { Mood: EventMood.Conditional, Tense: EventTense.Present } when Subordination.Of(sentence, verb) is { Verb.IsPluperfect: true } => Direction.Unknown,

        // « N'exclut pas que la grève dure jusqu'en février », « souhaite que le préfet vienne lundi »: what is thought of or called for is ahead.
        { Tense: EventTense.Present, IsFinite: true } when Subordination.Of(sentence, verb) is { Link: ClauseLink.Complement } above
            && above.Has(Governance.Calls | Governance.Excludes | Governance.Supposes) && !above.Has(Governance.Says) => Direction.Future,

        // « Deux matchs sont au programme dimanche »
        { Tense: EventTense.Present, IsFinite: true } when Prospects.AreOnBill(sentence, verb) => Direction.Planned,

        // « On compte 290 morts mardi », « explique lundi le maire »: the present of a state or a report is no plan; « vise un bénéfice au second semestre » is.
        { Tense: EventTense.Present, Mood: EventMood.Indicative, SemiAuxiliary: null, IsProspective: false, IsPassive: false }
            when VerbClasses.In(sentence, verb, isSince: false) is EventClass.Reporting or EventClass.State or EventClass.Perception => Direction.Unknown,

        // « Le contrat expire le 31 décembre »; « expirait le 30 juin », on either side, the nearer day.
        { Lemma: "expirer" or "échoir", Tense: EventTense.Present, Mood: EventMood.Indicative } => Direction.Future,
        { Lemma: "expirer" or "échoir", Tense: EventTense.Imperfect, IsPluperfect: false } => Direction.Unknown,

        // « Une grève est annoncée en décembre »
        { Lemma: "annoncer", Tense: EventTense.Present, Mood: EventMood.Indicative, IsPassive: true } => Direction.Planned,
        { Tense: EventTense.Present, Mood: EventMood.Indicative, IsPassive: false } when Targeting.Contains(verb.Lemma) => Direction.Planned,
        _ => verb.Direction,
    };

    private static bool IsBesideImperfect(SentenceReading sentence, VerbGroup verb) =>
        sentence.Groups.Exists(main => main != verb && main is { Tense: EventTense.Imperfect, IsFinite: true } && sentence.Clauses.IsMain(main));

    private static Direction OfGovernor(SentenceReading sentence, VerbGroup verb, int depth) =>
        depth < 3 && (sentence.GroupBefore(verb.Start) ?? sentence.FiniteAfter(verb.End)) is { } governor ? Of(sentence, governor, depth + 1) : Direction.Unknown;
}
