using NodaTime;
using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>How sure an event is (spec events 6 and 9): what stands above the trigger first, then its own form.</summary>
internal static class StatusReader
{
    private const int Deepest = 4;

    /// <param name="sentence">The sentence.</param>
    /// <param name="attachment">The predicate that is dated.</param>
    /// <param name="isAhead">Whether its time is still to come (<see cref="Outlook"/>).</param>
    /// <param name="isOver">Whether its time has been.</param>
    public static EventStatus Read(SentenceReading sentence, Attachment attachment, bool isAhead, bool isOver) =>
        attachment.Verb is { } verb ? OfVerb(sentence, verb, isAhead, isOver) : NounStatus.Of(sentence, attachment.Trigger, isAhead, isOver);

    private static EventStatus OfVerb(SentenceReading sentence, VerbGroup verb, bool isAhead, bool isOver)
    {
        if (Unintended.Is(sentence, verb) || Implicatives.AreUnfulfilled(sentence, verb))
        {
            return EventStatus.Negated;
        }

        var governor = Subordination.Of(sentence, verb);
        if (verb.Mood == EventMood.Imperative || Advice.Is(verb, governor) || Questions.IsWish(sentence, verb) || Questions.Asks(sentence, verb, governor))
        {
            return EventStatus.Unknown;
        }

        if (governor is { Link: ClauseLink.Adverbial } && StoryEnds.Told(sentence, verb, governor.Opener) is { } told
            && OfForm(sentence, told, isAhead, null) is (EventStatus.Alleged or EventStatus.Possible) and var whole)
        {
            return whole;
        }

        var own = isOver && IsFutureOfTheStory(sentence, verb, governor) ? EventStatus.Asserted : OfForm(sentence, verb, isAhead, governor);
        return governor is null ? own : Under(sentence, verb, governor, own, isAhead);
    }

    /// <summary>
    /// <em>Entré à la radio en 1971, il y restera jusqu'en 1990</em>, <em>elle fonda un comité, qui deviendrait en 1928 une fédération</em>: who tells a past looks ahead from inside of it, and what he tells has
    /// happened. What somebody says or announces is a plan all the same.
    /// </summary>
    private static bool IsFutureOfTheStory(SentenceReading sentence, VerbGroup verb, Governor? governor) =>
        verb is { Modality: EventModality.None, Polarity: EventPolarity.Positive, IsProspective: false }
            && (verb.Tense == EventTense.Future ? governor is null or { Link: ClauseLink.Relative } : verb is { Mood: EventMood.Conditional, Tense: EventTense.Present } && governor is { Link: ClauseLink.Relative })
        && !sentence[verb.Trigger].Has(TokenTraits.Quoted);

    /// <summary>What the words above make of it.</summary>
    private static EventStatus Under(SentenceReading sentence, VerbGroup verb, Governor governor, EventStatus own, bool isAhead)
    {
        if (governor.Link != ClauseLink.Complement)
        {
            return governor.Link == ClauseLink.Whether ? EventStatus.Unknown
                : governor.Link == ClauseLink.Condition && !Questions.Concedes(sentence, verb) ? EventStatus.Possible : own;
        }

        if (Unproved.IsUnder(sentence, governor))
        {
            return EventStatus.Unknown;
        }

        var isDenied = governor.Verb is { } above && (above.Polarity == EventPolarity.Negative || Unproved.IsUnsaid(sentence, above));
        if (governor.Has(Governance.Excludes))
        {
            return isDenied ? EventStatus.Possible : EventStatus.Negated;
        }

        if (own == EventStatus.Negated)
        {
            return governor.Has(Governance.Denies) && !isDenied ? EventStatus.Asserted : own;
        }

        var isInfinitive = verb.Form == VerbGroupForm.Infinitive;
        var isPast = verb.IsPastInfinitive;
        return governor switch
        {
            _ when governor.Has(Governance.Denies) => isDenied ? own : EventStatus.Negated,
            _ when governor.Has(Governance.Accuses) && (isPast || isInfinitive) => EventStatus.Alleged,
            // « Un berger aurait reconnu avoir brûlé des herbes »: nobody vouches that he said so.
            _ when isPast && governor is { Verb: { Mood: EventMood.Conditional, Tense: EventTense.Past } } && governor.Has(Governance.Says) => EventStatus.Alleged,
            // « Il n'a pas souhaité se représenter en mai »
            _ when isDenied && isInfinitive && governor.Verb is { Lemma: "souhaiter" or "désirer", Tense: EventTense.Past, Mood: EventMood.Indicative } => EventStatus.Negated,
            _ when governor.Has(Governance.Calls) && !IsTold(governor, isInfinitive) => EventStatus.Unknown,
            // « Elle n'hésitera pas à partir »
            _ when governor.Has(Governance.Supposes) && !governor.Has(Governance.Says) && !(isDenied && governor.Verb is { Lemma: "hésiter" }) => EventStatus.Possible,
            _ when governor.Has(Governance.Commits) && isInfinitive && !isPast => isDenied ? EventStatus.Negated : Planned(governor),
            _ when governor.Has(Governance.Says) && isInfinitive && !isPast && isAhead => EventStatus.Planned,
            _ when governor.Has(Governance.Says) && isDenied && (verb.Mood == EventMood.Subjunctive || governor.Verb is { Lemma: "confirmer" }) => EventStatus.Unknown,
            _ when governor.Has(Governance.Says) => Inherited(sentence, governor, own),
            _ => own,
        };
    }

    /// <summary><em>pourrait décider de partir</em>: a plan that is only possible is possible.</summary>
    private static EventStatus Planned(Governor governor) => governor.Verb is { Modality: EventModality.Possibility } or { Mood: EventMood.Conditional } ? EventStatus.Possible : EventStatus.Planned;

    /// <summary><em>dit espérer que, accuse d'avoir promis de</em>: what stands above the saying does not touch what is said, but a question does.</summary>
    private static EventStatus Inherited(SentenceReading sentence, Governor governor, EventStatus own)
    {
        var verb = governor.Verb;
        for (var depth = 0; depth < Deepest && verb is not null; depth++)
        {
            if (Subordination.Of(sentence, verb) is not { } above)
            {
                return own;
            }

            if (above.Link == ClauseLink.Condition)
            {
                return EventStatus.Possible;
            }

            verb = above.Verb;
        }

        return own;
    }

    /// <summary><em>demander</em>, <em>plaider</em> and the like tell a fact where the indicative follows: <em>plaide que</em> + indicative.</summary>
    private static bool IsTold(Governor governor, bool isInfinitive) => governor.Has(Governance.Says) && !isInfinitive;

    /// <summary>What its own form says, read without anything above.</summary>
    private static EventStatus OfForm(SentenceReading sentence, VerbGroup verb, bool isAhead, Governor? governor)
    {
        if (verb.Polarity == EventPolarity.Negative)
        {
            return IsPossibleNegated(sentence, verb) ? EventStatus.Possible : EventStatus.Negated;
        }

        if (Adverbs.IsPossible(sentence, verb) || (verb.IsCopula && (Governances.OfWord(sentence, verb.Trigger) & Governance.Supposes) != 0))
        {
            return EventStatus.Possible;
        }

        var isCompound = verb.Tense == EventTense.Past;
        var isTold = governor is { Link: ClauseLink.Complement or ClauseLink.Relative } && governor.Has(Governance.Says | Governance.Commits);
        return verb switch
        {
            // « L'accusé pourrait voir sa peine réduite jeudi »
            { Form: VerbGroupForm.PastParticiple } when isAhead && Adverbs.HasPossibleSubject(sentence, verb) => EventStatus.Possible,
            { Form: VerbGroupForm.PastParticiple } when isAhead && Undergoing.VerbOf(sentence, verb) is { Modality: EventModality.Possibility } => EventStatus.Possible,
            { Modality: EventModality.Obligation, Mood: EventMood.Conditional } when isCompound => EventStatus.Planned,
            { Modality: EventModality.Obligation } when isCompound => EventStatus.Asserted,
            { Modality: EventModality.Possibility, Mood: not EventMood.Conditional } when isCompound => EventStatus.Asserted,
            { Modality: EventModality.Possibility } => EventStatus.Possible,
            { Modality: EventModality.Volition } => EventStatus.Unknown,
            { Modality: EventModality.Obligation } => EventStatus.Planned,
            { Mood: EventMood.Conditional } when !isCompound && isTold => EventStatus.Planned,
            { Mood: EventMood.Conditional } when Questions.HasCondition(sentence, verb) || Adverbs.HasPossibleSubject(sentence, verb) => EventStatus.Possible,
            // « Sans un arrêt du gardien, Lens aurait gagné »: it did not.
            { Mood: EventMood.Conditional } when isCompound && sentence.Clauses.IsMain(verb) && Questions.LacksCause(sentence) => EventStatus.Negated,
            { Mood: EventMood.Conditional } when Birthdays.WouldHaveBeen(sentence, verb) => EventStatus.Negated,
            { Mood: EventMood.Conditional } => EventStatus.Alleged,
            { Aspect: EventAspect.Prospective } or { Tense: EventTense.Future } => EventStatus.Planned,
            // « L'incendie était fixé vendredi à 8 heures »
            { IsProspective: true, Lemma: "fixer" } when !isAhead && (!Adverbs.LeadToAim(sentence, verb.End) || (verb.Form == VerbGroupForm.PastParticiple && SetFigures.AreTold(sentence, verb))) => EventStatus.Asserted,
            { IsProspective: true, Lemma: "envisager" } when isAhead => EventStatus.Possible,
            { IsProspective: true } => PutOffs.AreSettled(sentence, verb, isAhead) || (!isAhead && HeldEvents.WereShown(sentence, verb.Lemma, verb.Start)) ? EventStatus.Asserted : EventStatus.Planned,
            // « Le vent, annoncé pour le début de soirée », « vous nous l'aviez promise pour 2011 »
            { Lemma: "annoncer" or "promettre", Tense: EventTense.Past or EventTense.PastParticiple } when Adverbs.LeadToTime(sentence, verb.End) => EventStatus.Planned,
            { IsPastInfinitive: true } => EventStatus.Asserted,
            // « L'audience a été renvoyée au 3 mai »: what is done is done, what is dated is to come.
            { Tense: EventTense.Past } when isAhead && (GoverningVerbs.Has(verb.Lemma, Governance.Reschedules) || PutOffs.AreReserved(sentence, verb)) => EventStatus.Planned,
            { Tense: EventTense.Present or EventTense.Infinitive or EventTense.PastParticiple or EventTense.PresentParticiple } or { Tense: EventTense.Imperfect, Class: not EventClass.Reporting } when isAhead => EventStatus.Planned,
            _ => EventStatus.Asserted,
        };
    }

    /// <summary><em>pourrait ne pas partir</em> is possible either way; <em>ne peut pas partir</em>, <em>ne pourrait pas partir</em> are not.</summary>
    private static bool IsPossibleNegated(SentenceReading sentence, VerbGroup verb) =>
        verb is { Modality: EventModality.Possibility, Mood: EventMood.Conditional, SemiAuxiliary: not "savoir" }
            && !(verb.SemiAuxiliary == "pouvoir" && WordsBefore.HaveFrom(sentence, Math.Max(sentence.First, verb.Head - 2), verb.Head, LittleWords.NeWords));
}
