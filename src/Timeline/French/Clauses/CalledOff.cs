using NodaTime;
using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Resolution;

namespace Timeline.French.Clauses;

/// <summary>Tells what is called off before its day from what its day has passed without.</summary>
internal static class CalledOff
{
    private static readonly Recognition.WordSet Finally = FrenchWords.Set("finalement", "enfin");

    /// <summary><em>Le festival, qui devait débuter samedi, est annulé.</em></summary>
    public static bool IsNow(SentenceReading sentence, VerbGroup verb) =>
        sentence.FiniteAfter(verb.End) is { Tense: EventTense.Present, Polarity: EventPolarity.Positive } next && Cancels(next);

    /// <summary>
    /// <em>Convoqué vendredi chez le juge, il ne s'est pas présenté</em>, <em>une perquisition, prévue mardi, n'a pas eu lieu</em>, <em>la rencontre, fixée à mercredi, avait été annulée</em>: what did
    /// not take place is over.
    /// </summary>
    public static bool IsPast(SentenceReading sentence, Attachment? attachment)
    {
        if (attachment?.Verb is not { Form: VerbGroupForm.PastParticiple } plan || sentence.FiniteAfter(plan.End) is not { } told)
        {
            return false;
        }

        return (told.IsPluperfect && Cancels(told))
            || (told is { Tense: EventTense.Past, Polarity: EventPolarity.Negative } && (plan.Start == Dateline.EndOf(sentence) || DidNotCome(sentence, told)));
    }

    /// <summary><em>Le chantier devait reprendre lundi ; il n'en sera rien</em>: what will not be was to come; <em>le maire n'en dira rien</em> tells of somebody else.</summary>
    public static bool WillBeOtherwise(SentenceReading sentence, VerbGroup plan) =>
        sentence.FiniteAfter(plan.End) is { Tense: EventTense.Future, Mood: EventMood.Indicative, Polarity: EventPolarity.Negative } told && sentence.Clauses.IsMain(told) && GoesOn(sentence, told);

    /// <summary><em>Un convoi devait partir vendredi, mais il n'en a jamais obtenu l'autorisation</em>: what never was is over.</summary>
    public static bool CameToNothing(SentenceReading sentence, VerbGroup plan) =>
        sentence.FiniteAfter(plan.End) is { Tense: EventTense.Past, Polarity: EventPolarity.Negative, IsPluperfect: false } told && sentence.Clauses.IsMain(told)
            && (DidNotCome(sentence, told) || (WordsBefore.HaveFrom(sentence, told.Start, told.End, Never) && GoesOn(sentence, told)));

    /// <summary>Whether it has no subject of its own.</summary>
    private static bool GoesOn(SentenceReading sentence, VerbGroup told) => SubjectReader.Find(sentence, told) is not { IsPronoun: false };

    private static readonly Recognition.WordSet Never = FrenchWords.Set("jamais");

    /// <summary><em>N'a pas eu lieu, ne s'est pas tenu, n'a pas été jouée</em>; not <em>n'a pas encore eu lieu</em>, <em>n'a pas été autorisée</em>.</summary>
    private static bool DidNotCome(SentenceReading sentence, VerbGroup told) =>
        (told.Lemma == "avoir" ? told.End < sentence.End && sentence[told.End].Is(ClauseWords.Place)
            : told.IsPassive ? told.Lemma is "tenir" or "organiser" or "tirer" or "jouer" or "disputer" or "courir" or "célébrer" or "diffuser" or "lancer"
            : told.Lemma is "venir" or "arriver"
                || (told.Lemma is "tenir" or "dérouler" or "produire" or "présenter" or "rendre" && Clitics.IsReflexive(sentence.Readings, told.Head)))
        && !WordsBefore.HaveFrom(sentence, told.Start, told.End, LittleWords.Yet);

    /// <summary><em>Le convoi attendu pour fin novembre n'arrivera pas avant le 20</em>, <em>les travaux, prévus en juin, ne commenceront qu'en octobre</em>, <em>ont pris du retard</em>: what is late was for a day on either side.</summary>
    public static bool IsLate(SentenceReading sentence, VerbGroup? plan) => Outcome(sentence, plan) switch
    {
        { Tense: EventTense.Future, Polarity: EventPolarity.Negative } told => IsBefore(sentence, told.End) || IsBefore(sentence, told.End + 1),
        { Tense: EventTense.Future } told => IsOnly(sentence, told),
        { Tense: EventTense.Past, Lemma: "prendre" or "accumuler" or "accuser" } told => WordsBefore.HaveFrom(sentence, told.End, Math.Min(sentence.End, told.End + DelayReach), Delays),
        _ => false,
    };

    private const int DelayReach = 4;

    private static readonly Recognition.WordSet Delays = FrenchWords.Set("retard", "retards");

    /// <summary>
    /// <em>L'arrêt, attendu en juin, n'a été rendu que lundi</em>, <em>le cyclone, attendu dimanche, a finalement touché terre lundi</em>, <em>les travaux, annoncés pour avril, ont commencé en mai</em>: what came late was for a
    /// day that is over; but <em>la campagne, prévue jusqu'au 30 mars, a débuté lundi</em> goes on.
    /// </summary>
    public static bool CameLate(SentenceReading sentence, VerbGroup? plan) =>
        Outcome(sentence, plan) is { Tense: EventTense.Past } told && !sentence[plan!.End].Is(LittleWords.UpTo) && (HasBegun(sentence, told) || IsOnly(sentence, told) || CameAtLast(sentence, told));

    /// <summary>Not <em>ont commencé à inquiéter les riverains</em>.</summary>
    private static bool HasBegun(SentenceReading sentence, VerbGroup told) =>
        told.Lemma is "débuter" or "commencer" or "démarrer"
        && !(told.End + 1 < sentence.End && sentence.GroupAt(told.End + 1) is { Form: VerbGroupForm.Infinitive });

    private static bool CameAtLast(SentenceReading sentence, VerbGroup told)
    {
        for (var inside = told.Head + 1; inside < told.Trigger; inside++)
        {
            if (Finally.Contains(sentence[inside]))
            {
                return !GoverningVerbs.Has(told.Lemma, Governance.Cancels | Governance.Reschedules);
            }
        }

        return false;
    }

    /// <summary><em>Le procès du 3 novembre, renvoyé faute de juges, se tiendra le 12 janvier</em>: a noun that is put off behind it.</summary>
    public static bool IsPutOff(SentenceReading sentence, int noun)
    {
        foreach (var group in sentence.Groups)
        {
            if (group.Start > noun)
            {
                return group is { Form: VerbGroupForm.PastParticiple, IsCompound: false } && sentence[group.Start - 1].Is(',')
                    && GoverningVerbs.Has(group.Lemma, Governance.Reschedules | Governance.Cancels)
                    && sentence.FiniteAfter(group.End) is { } told && (told.Tense == EventTense.Future || !(group.End < sentence.End && Adverbs.Aims(sentence[group.End])));
            }
        }

        return false;
    }

    /// <summary>How far back the nearer of two weekdays may be.</summary>
    private const int HalfWeek = 3;

    /// <summary>
    /// <em>Le roi était attendu dès lundi soir</em>, read on Tuesday: what was expected from some weekday on, from the nearer one. <em>Le match, reporté samedi à cause de la pluie, …</em> was put
    /// off then; <em>reporté à samedi</em> is put off to then. <em>La conférence, prévue jeudi, a été reportée</em>, read on Friday, was planned for the day before.
    /// </summary>
    public static bool HasPassed(SentenceReading sentence, VerbGroup? verb, Meaning meaning, int start) => verb switch
    {
        { IsProspective: true, Tense: EventTense.Imperfect, IsFinite: true } => meaning is Bounded { Kind: BoundKind.AsEarlyAs or BoundKind.From, What: var what }
            && NamedParts.Weekday(what) is { } weekday
            && Period.DaysBetween(WeekdayResolver.LatestUpTo(sentence.PublishedOn, weekday), sentence.PublishedOn) is > 0 and <= HalfWeek,
        { Form: VerbGroupForm.PastParticiple, IsProspective: true } when verb.End == start && NamedParts.Weekday(meaning) is { } planned
            && sentence.FiniteAfter(start) is { Tense: EventTense.Past, IsPassive: true } moved && GoverningVerbs.Has(moved.Lemma, Governance.Reschedules | Governance.Cancels)
            => Period.DaysBetween(WeekdayResolver.LatestUpTo(sentence.PublishedOn, planned), sentence.PublishedOn) == 1,
        { Form: VerbGroupForm.PastParticiple, Lemma: not ("fixer" or "convoquer" or "reprogrammer") } => verb.End == start && meaning is not Bounded
            && NamedParts.Weekday(meaning) is not null && GoverningVerbs.Has(verb.Lemma, Governance.Reschedules),
        _ => false,
    };

    private static VerbGroup? Outcome(SentenceReading sentence, VerbGroup? plan) =>
        plan is { Form: VerbGroupForm.PastParticiple } and ({ IsProspective: true } or { Lemma: "annoncer" or "promettre" })
        ? sentence.FiniteAfter(plan.End)
        : null;

    /// <summary><em>N'a été rendu <b>que</b> lundi</em></summary>
    private static bool IsOnly(SentenceReading sentence, VerbGroup told) => told.End < sentence.End && new DateSite(sentence, told.End, told.End).IsRestrictive(told.End);

    private static bool IsBefore(SentenceReading sentence, int place) => place < sentence.End && sentence[place].Is(LittleWords.Before);

    private static bool Cancels(VerbGroup verb) => GoverningVerbs.Has(verb.Lemma, Governance.Cancels);
}
