using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>How sure an event is that a noun names: <em>le report du sommet, le récital est annulé, n'exclut pas un retour</em>.</summary>
internal static class NounStatus
{
    private static readonly WordSet None = FrenchWords.Set("aucun", "aucune", "nul", "nulle");
    private static readonly WordSet Any = FrenchWords.Set("tout", "toute");
    private static readonly ushort Not = FrenchWords.Number("pas");
    private static readonly WordSet Possible = FrenchWords.Set(
        "éventuel", "éventuelle", "éventuels", "éventuelles", "possible", "possibles", "probable", "probables", "hypothétique", "potentiel", "potentielle");

    private static readonly WordSet Presumed = FrenchWords.Set(
        "présumé", "présumée", "présumés", "présumées", "supposé", "supposée", "supposés", "supposées", "prétendu", "prétendue", "prétendus", "prétendues");

    private static readonly ushort Case = FrenchWords.Number("cas");

    public static EventStatus Of(SentenceReading sentence, int noun, bool isAhead, bool isOver = false)
    {
        if (IsQuestioned(sentence, noun))
        {
            return EventStatus.Unknown;
        }

        if (IsPossible(sentence, noun) || (isAhead && IsCondition(sentence, noun)))
        {
            return EventStatus.Possible;
        }

        if (IsWanting(sentence, noun))
        {
            return EventStatus.Negated;
        }

        var wasMade = isOver && Annulments.LeaveMade(sentence, noun);
        if (SubjectStatus.Of(sentence, noun, wasMade) is { } said)
        {
            return said;
        }

        // « Le vol présumé de lundi »
        if ((noun > sentence.First && Presumed.Contains(sentence[noun - 1])) || (noun + 1 < sentence.End && Presumed.Contains(sentence[noun + 1])))
        {
            return EventStatus.Alleged;
        }

        var above = NounGovernors.Of(sentence, noun);
        // « Il en a profité pour démentir toute rencontre le 1er mai »
        if ((isAhead || isOver) && above is not null && above.Has(Governance.Denies) && noun > sentence.First && Any.Contains(sentence[noun - 1])
            && above.Verb is not { Polarity: EventPolarity.Negative })
        {
            return EventStatus.Negated;
        }

        return above is null || (wasMade && above.Has(Governance.Cancels) && (above.Verb is null || Annulments.Verbs.Contains(above.Verb.Lemma)))
            ? Plain(isAhead)
            : IsNone(sentence, above, noun) || (isAhead && IsRuledOut(sentence, above, noun)) ? EventStatus.Negated
            : Under(sentence, above, IsOffered(sentence, above, noun), isAhead, isOver);
    }

    /// <summary><em>Il avait annoncé sa démission pour le 2 mars</em>: it was to come then, whatever came of it.</summary>
    public static bool WasAnnouncedFor(SentenceReading sentence, Meaning meaning, int noun, int start) =>
        meaning.Granularity <= Granularity.Day && noun < start && PlanReader.IsFor(sentence, start)
            && NounGovernors.Of(sentence, noun) is { Verb: not null } announcing && announcing.Has(Governance.Says);

    /// <summary><em>Les Belges, que les Bleus affronteront à l'Euro 2016</em>: where it is in its clause, the verb before it looks ahead.</summary>
    public static bool IsToldAhead(SentenceReading sentence, int noun) =>
        sentence.FiniteBefore(noun) is { Tense: EventTense.Future, Mood: EventMood.Indicative } verb && !sentence.HasComma(verb.End, noun);

    /// <summary><em>N'attend pas d'amélioration avant 2017</em>: what a denied verb has as its object with <em>de</em> is denied as well.</summary>
    private static bool IsNone(SentenceReading sentence, Governor above, int noun) =>
        above.Verb is { Polarity: EventPolarity.Negative, IsCopula: false } verb && !above.Has(Governance.Excludes) && noun - verb.End <= 3 && LittleWords.BareOf.Contains(sentence[noun - 1]);

    /// <summary><em>A écarté toute hausse en 2017</em>; but <em>écarte un ténor des élections de 2017</em>.</summary>
    private static bool IsRuledOut(SentenceReading sentence, Governor above, int noun) =>
        above.Verb is { Lemma: "écarter", Polarity: EventPolarity.Positive } verb && NounReader.LeadOf(sentence, noun) is var lead
            && (lead < verb.End || WordsBefore.AreTime(sentence, verb.End, lead + 1));

    /// <summary>What a club or a museum holds for people to come to.</summary>
    private static readonly WordSet Offered = FrenchWords.Set(
        "soirée", "soirées", "concert", "concerts", "spectacle", "spectacles", "stage", "stages", "atelier", "ateliers", "visite", "visites", "sortie",
        "sorties", "randonnée", "bal", "loto", "séance", "séances", "exposition", "expositions",
        "projection", "projections", "conférence", "conférences", "cours", "journée", "journées", "balade", "balades", "repas", "dîner", "récital",
        "représentation", "représentations", "tournoi", "brocante", "dégustation", "initiation");

    /// <summary><em>Le club <b>propose</b> un stage du 2 au 6 juillet</em>: who offers it will hold it; so will who invites to a ball; <em>le syndicat propose une rencontre</em> only wishes it.</summary>
    public static bool IsOffered(SentenceReading sentence, Governor above, int noun) =>
        above.Verb is { Lemma: "proposer" or "offrir" or "inviter" or "convier", IsPassive: false, IsFinite: true, Tense: EventTense.Present or EventTense.Future, Polarity: EventPolarity.Positive }
            && Offered.Contains(sentence[noun]);

    private static EventStatus Under(SentenceReading sentence, Governor above, bool isOffered, bool isAhead, bool isOver)
    {
        var isDenied = above.Verb is { Polarity: EventPolarity.Negative };
        return above switch
        {
            _ when above.Has(Governance.Excludes) => isDenied ? EventStatus.Possible : above.Verb is { Lemma: "exclure" } ? EventStatus.Negated : Plain(isAhead),
            _ when above.Has(Governance.Cancels) || (above.Has(Governance.Denies) && (isAhead || above.Verb is null)) => isDenied || CallingsOff.AreOpen(sentence, above) ? Plain(isAhead) : EventStatus.Negated,
            // « On nous avait promis une réponse avant Noël »: it was still to come then, whatever came of it; so is « a promis une réforme dans les dix jours », which begin today.
            _ when above.Verb is { Lemma: "promettre" or "programmer" or "planifier", IsPassive: false, Polarity: EventPolarity.Positive } promise && (promise.IsPluperfect || !isOver) => EventStatus.Planned,
            // « Londres a demandé une prolongation jusqu'au 31 décembre »: nor has it been granted.
            // « Le club propose un stage du 2 au 6 juillet »: who offers it will hold it.
            _ when isAhead && isOffered => EventStatus.Planned,
            _ when above.Has(Governance.Calls) && !isOver => EventStatus.Unknown,
            _ when above.Has(Governance.Supposes) && isAhead => EventStatus.Possible,
            _ => Plain(isAhead),
        };
    }

    private static EventStatus Plain(bool isAhead) => isAhead ? EventStatus.Planned : EventStatus.Asserted;

    /// <summary><em>Pas de messe le 8 mai, aucun concert samedi</em></summary>
    private static bool IsWanting(SentenceReading sentence, int noun) =>
        noun > sentence.First
            && ((None.Contains(sentence[noun - 1]) && !(sentence.FiniteAfter(noun) is { Polarity: EventPolarity.Negative } verb && GoverningVerbs.Has(verb.Lemma, Governance.Cancels)))
                || (noun - 1 > sentence.First && LittleWords.BareOf.Contains(sentence[noun - 1]) && sentence[noun - 2].Is(Not)
                    && sentence.GroupAt(noun - 2) is null && (noun - 2 == sentence.First || sentence[noun - 3].Kind == TokenKind.Punctuation)));

    private static bool IsPossible(SentenceReading sentence, int noun)
    {
        for (var position = Math.Max(sentence.First, noun - 4); position < Math.Min(sentence.End, noun + 2); position++)
        {
            ref readonly var token = ref sentence[position];
            if ((position >= noun - 1 && Possible.Contains(token)) || (position < noun && token.Is(Case)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// <em>Faute d'accord d'ici à jeudi, l'usine fermera</em>, <em>sauf accord d'ici à jeudi</em>, <em>sans accord d'ici à jeudi</em>: it may come or not; but <em>tous les matchs, sauf la finale de dimanche</em>
    /// will be played.
    /// </summary>
    private static bool IsCondition(SentenceReading sentence, int noun)
    {
        if (noun == sentence.First)
        {
            return false;
        }

        var lead = NounReader.LeadOf(sentence, noun);
        lead -= lead > sentence.First && LittleWords.BareOf.Contains(sentence[lead]) ? 1 : 0;
        return Without.Contains(sentence[lead]) || (sentence[lead].Is(Except) && !FunctionWords.CliticDeterminers.Contains(sentence[lead + 1]));
    }

    private static readonly WordSet Without = FrenchWords.Set("faute", "sans");
    private static readonly ushort Except = FrenchWords.Number("sauf");

    private static bool IsQuestioned(SentenceReading sentence, int noun) =>
        sentence[sentence.End - 1].Is('?') && !sentence[noun].Has(TokenTraits.Quoted) && sentence.Groups.Count == 0;
}
