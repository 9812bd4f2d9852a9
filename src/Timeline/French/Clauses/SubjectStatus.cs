using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>How sure an event noun is by the verb that it is the subject of.</summary>
internal static class SubjectStatus
{
    /// <summary>What makes an event of its object: <em>le feu d'artifice ne sera pas tiré</em>; but <em>la loi de 1905 ne sera pas modifiée</em>, <em>le vote ne sera pas reporté</em>.</summary>
    private static readonly HashSet<string> Realizing =
        [
            "tenir", "organiser", "tirer", "donner", "jouer", "disputer", "courir", "célébrer", "diffuser", "assurer", "lancer", "publier", "signer", "rendre",
            "présenter", "mener", "effectuer", "verser", "ouvrir", "autoriser", "faire", "accorder", "convoquer", "engager"];

    /// <summary>
    /// What the verb says that the noun is the subject of: <em>le récital de dimanche est annulé</em>, <em>la réunion de lundi n'aura pas lieu</em>,
    /// <em>un tir en juin n'est pas exclu</em>; null where it says nothing of the kind.
    /// </summary>
    public static EventStatus? Of(SentenceReading sentence, int noun, bool wasMade)
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
            // « La marche de samedi est interdite »
            if (isParticiple && (Has(sentence, group, Governance.Cancels) || (group.IsFinite && group.Lemma == "interdire"))
                && group.Polarity == EventPolarity.Positive && !(group.Lemma != "annuler" && group.End < sentence.End && Adverbs.Aims(sentence[group.End])))
            {
                // « Le maire exige que le défilé de jeudi soit annulé », « le défilé de jeudi pourrait être annulé »: it is not so yet.
                return group.IsFinite && CallingsOff.AreOpen(sentence, group) ? null : EventStatus.Negated;
            }

            if ((isParticiple && Has(sentence, group, Governance.Excludes) && group.Lemma == "exclure") || IsToBeExcluded(sentence, group))
            {
                return group.Polarity == EventPolarity.Negative ? EventStatus.Possible : EventStatus.Negated;
            }

            // « Un accord le 20 est possible »
            if (group is { IsCopula: true, Tense: EventTense.Present } && (Governances.OfWord(sentence, group.Trigger) & Governance.Supposes) != 0)
            {
                return group.Polarity == EventPolarity.Negative ? EventStatus.Negated : EventStatus.Possible;
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
            if (sentence[position].Is(';') || sentence[position].Is(':') || ClauseWords.Openers.Contains(sentence[position])
                || (FunctionWords.Conjunctions.Contains(sentence[position]) && !JoinsDates(sentence, position)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Les concerts des 3 <b>et</b> 4 avril sont annulés</em>.</summary>
    private static bool JoinsDates(SentenceReading sentence, int position)
    {
        var next = position + 1;
        while (next + 1 < sentence.End && (LittleWords.OfWords.Contains(sentence[next]) || FunctionWords.CliticDeterminers.Contains(sentence[next])))
        {
            next++;
        }

        return position > sentence.First && next < sentence.End && sentence[position - 1].Has(TokenTraits.Temporal) && sentence[next].Has(TokenTraits.Temporal);
    }
}
