using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>How sure an event is that a noun names: <em>le report du sommet, le récital est annulé, n'exclut pas un retour</em>.</summary>
internal static class NounStatus
{
    private static readonly WordSet None = FrenchWords.Set("aucun", "aucune", "nul", "nulle");
    private static readonly ushort Not = FrenchWords.Number("pas");
    private static readonly WordSet Possible = FrenchWords.Set("éventuel", "éventuelle", "éventuels", "éventuelles", "possible", "possibles", "probable", "probables", "hypothétique", "potentiel", "potentielle");
    /// <summary>What makes an event of its object: <em>le feu d'artifice ne sera pas tiré</em>; but <em>la loi de 1905 ne sera pas modifiée</em>, <em>le vote ne sera pas reporté</em>.</summary>
    private static readonly HashSet<string> Realizing =
        ["tenir", "organiser", "tirer", "donner", "jouer", "disputer", "courir", "célébrer", "diffuser", "assurer", "lancer", "publier", "signer", "rendre", "présenter", "mener", "effectuer", "verser", "ouvrir", "autoriser", "faire", "accorder", "convoquer", "engager"];

    private static readonly ushort Case = FrenchWords.Number("cas");

    public static EventStatus Of(SentenceReading sentence, int noun, bool isAhead, bool isOver = false)
    {
        if (IsQuestioned(sentence, noun))
        {
            return EventStatus.Unknown;
        }

        if (IsPossible(sentence, noun))
        {
            return EventStatus.Possible;
        }

        if (IsWanting(sentence, noun))
        {
            return EventStatus.Negated;
        }

        var wasMade = isOver && Annulments.LeaveMade(sentence, noun);
        if (OfSubject(sentence, noun, wasMade) is { } said)
        {
            return said;
        }

        var above = NounGovernors.Of(sentence, noun);
        return above is null || (wasMade && above.Has(Governance.Cancels) && (above.Verb is null || Annulments.Verbs.Contains(above.Verb.Lemma))) ? Plain(isAhead) : IsNone(sentence, above, noun) ? EventStatus.Negated : Under(above, isAhead);
    }

    /// <summary><em>N'attend pas d'amélioration avant 2017</em>: what a denied verb has as its object with <em>de</em> is denied as well.</summary>
    private static bool IsNone(SentenceReading sentence, Governor above, int noun) =>
        above.Verb is { Polarity: EventPolarity.Negative, IsCopula: false } verb && !above.Has(Governance.Excludes) && noun - verb.End <= 3 && LittleWords.BareOf.Contains(sentence[noun - 1]);

    private static EventStatus Under(Governor above, bool isAhead)
    {
        var isDenied = above.Verb is { Polarity: EventPolarity.Negative };
        return above switch
        {
            _ when above.Has(Governance.Excludes) => isDenied ? EventStatus.Possible : above.Verb is { Lemma: "exclure" } ? EventStatus.Negated : Plain(isAhead),
            _ when above.Has(Governance.Cancels) => isDenied ? Plain(isAhead) : EventStatus.Negated,
            _ when above.Has(Governance.Denies) && (isAhead || above.Verb is null) => isDenied ? Plain(isAhead) : EventStatus.Negated,
            // « On nous avait promis une réponse avant Noël »: it was still to come then, whatever came of it.
            _ when above.Verb is { Lemma: "promettre" or "programmer" or "planifier", IsPluperfect: true, IsPassive: false, Polarity: EventPolarity.Positive } => EventStatus.Planned,
            _ when above.Has(Governance.Calls) && isAhead => EventStatus.Unknown,
            _ when above.Has(Governance.Supposes) && isAhead => EventStatus.Possible,
            _ => Plain(isAhead),
        };
    }

    private static EventStatus Plain(bool isAhead) => isAhead ? EventStatus.Planned : EventStatus.Asserted;

    /// <summary>
    /// What the verb says that the noun is the subject of: <em>le récital de dimanche est annulé</em>, <em>la réunion de lundi n'aura pas lieu</em>,
    /// <em>un tir en juin n'est pas exclu</em>; null where it says nothing of the kind.
    /// </summary>
    private static EventStatus? OfSubject(SentenceReading sentence, int noun, bool wasMade)
    {
        foreach (var group in sentence.Groups)
        {
            if (group.Start <= noun)
            {
                continue;
            }

            if (HasBorder(sentence, noun + 1, group.Start))
            {
                return null;
            }

            // « On ne sait si le match de samedi aura lieu », « reste à savoir si le scrutin de mai sera reporté »
            if (group.IsFinite && Subordination.Of(sentence, group) is { Link: ClauseLink.Whether })
            {
                return EventStatus.Unknown;
            }

            var isParticiple = (group.IsPassive || group.Form == VerbGroupForm.PastParticiple) && !(wasMade && Annulments.Verbs.Contains(group.Lemma));
            if (isParticiple && Has(sentence, group, Governance.Cancels) && group.Polarity == EventPolarity.Positive && !(group.Lemma != "annuler" && group.End < sentence.End && Adverbs.Aims(sentence[group.End])))
            {
                return EventStatus.Negated;
            }

            if ((isParticiple && Has(sentence, group, Governance.Excludes) && group.Lemma == "exclure") || IsToBeExcluded(sentence, group))
            {
                return group.Polarity == EventPolarity.Negative ? EventStatus.Possible : EventStatus.Negated;
            }

            // « La réunion n'aura pas lieu », « le feu d'artifice ne sera pas tiré »
            if (group.Polarity == EventPolarity.Negative && (group.Lemma == "avoir" || (group is { IsPassive: true, Tense: EventTense.Future } && Realizing.Contains(group.Lemma))))
            {
                return EventStatus.Negated;
            }

            if (group.IsFinite)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><em>n'est pas <b>à exclure</b></em>, <em>n'est pas <b>à écarter</b></em></summary>
    private static bool IsToBeExcluded(SentenceReading sentence, VerbGroup group)
    {
        if (group.Lemma != "être")
        {
            return false;
        }

        for (var position = group.End; position < Math.Min(sentence.End - 1, group.End + 3); position++)
        {
            if (sentence[position].Is(LittleWords.At))
            {
                return sentence.GroupAt(position + 1) is { Form: VerbGroupForm.Infinitive } infinitive && Has(sentence, infinitive, Governance.Excludes);
            }
        }

        return false;
    }

    private static bool Has(SentenceReading sentence, VerbGroup group, Governance governance) => (Governances.OfVerb(sentence, group) & governance) != 0;

    private static bool HasBorder(SentenceReading sentence, int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (sentence[position].Is(';') || sentence[position].Is(':') || ClauseWords.Openers.Contains(sentence[position]) || (FunctionWords.Conjunctions.Contains(sentence[position]) && !JoinsDates(sentence, position)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Les concerts des 3 <b>et</b> 4 avril sont annulés</em>.</summary>
    private static bool JoinsDates(SentenceReading sentence, int position) =>
        position > sentence.First && position + 1 < sentence.End && sentence[position - 1].Has(TokenTraits.Temporal) && sentence[position + 1].Has(TokenTraits.Temporal);

    /// <summary><em>Pas de messe le 8 mai, aucun concert samedi</em></summary>
    private static bool IsWanting(SentenceReading sentence, int noun) =>
        noun > sentence.First && (None.Contains(sentence[noun - 1]) || (noun - 1 > sentence.First && LittleWords.BareOf.Contains(sentence[noun - 1]) && sentence[noun - 2].Is(Not) && sentence.GroupAt(noun - 2) is null && (noun - 2 == sentence.First || sentence[noun - 3].Kind == TokenKind.Punctuation)));

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

    private static bool IsQuestioned(SentenceReading sentence, int noun) =>
        sentence[sentence.End - 1].Is('?') && !sentence[noun].Has(TokenTraits.Quoted) && sentence.Groups.Count == 0;
}
