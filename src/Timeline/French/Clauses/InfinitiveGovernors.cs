using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Finds what an infinitive hangs on: <em>menace de partir, dément avoir signé, accuse le chef d'avoir transféré</em>.</summary>
internal static class InfinitiveGovernors
{
    /// <summary>How many verb groups between the two may be passed: <em>accuse le chef élu en mars d'avoir transféré</em>.</summary>
    private const int MostPassed = 4;

    /// <summary>How many words an object may have between the verb and its infinitive.</summary>
    private const int WidestObject = 24;

    /// <summary>The same before <em>pour</em>, which may as well hang on something else.</summary>
    private const int NearestObject = 8;

    /// <summary><em>A contesté les faits avant de passer aux aveux</em>: what comes before or instead is not what is contested.</summary>
    private static readonly Recognition.WordSet Circumstances = FrenchWords.Set("avant", "afin", "lieu", "près", "loin", "faute");

    public static Governor? Of(SentenceReading sentence, VerbGroup group)
    {
        // « Pourrait relever ses taux en juin et abaisser sa prévision »: both hang on the verb above.
        if (group.SemiAuxiliary is not null)
        {
            return null;
        }

        var start = group.Start - 1;
        while (start >= sentence.First && (FunctionWords.Negations.Contains(sentence[start]) || sentence[start].Is(LittleWords.Ne) || sentence[start].Is('«') || sentence[start].Is('"')
            || sentence[start].Is('“') || (FunctionWords.IsManner(sentence.Text.Characters(start)) && sentence.GroupAt(start) is null)))
        {
            start--;
        }

        if (start < sentence.First)
        {
            return null;
        }

        var isLinked = sentence[start].Is(LittleWords.At) || sentence[start].Is(LittleWords.Of) || sentence[start].Is(LittleWords.OfElided);
        if (sentence[start].Is(LittleWords.For))
        {
            return OfPurpose(sentence, group, start) ?? new Governor(ClauseLink.Adverbial, null, Governance.None, start);
        }

        if (!isLinked && (FunctionWords.Prepositions.Contains(sentence[start]) || sentence[start].Kind != TokenKind.Word) && sentence.GroupAt(start) is null && !sentence[start].Is(LittleWords.And))
        {
            return sentence[start].Is(',') ? Above(sentence, start, group) : new Governor(ClauseLink.Adverbial, null, Governance.None, start);
        }

        if (InfinitiveRules.IsComing(sentence, group))
        {
            return new Governor(ClauseLink.Adverbial, null, Governance.None, start);
        }

        if (isLinked && start > sentence.First && Circumstances.Contains(sentence[start - 1]))
        {
            return new Governor(ClauseLink.Adverbial, null, Governance.None, start);
        }

        if (isLinked && start > sentence.First && sentence.GroupAt(start - 1) is null && Governances.OfWord(sentence, start - 1) is not Governance.None and var noun)
        {
            // « Il a renoncé à son projet de partir en juin »: what becomes of the plan becomes of what is planned.
            return Above(sentence, start, group) is { Verb: { } verb } above && above.Has(Governance.Denies) && NounReader.LeadOf(sentence, start - 1) <= verb.End
                ? above
                : new Governor(ClauseLink.Complement, null, noun, start);
        }

        return CallBefore(sentence, start) ?? Above(sentence, start, group);
    }

    /// <summary><em>L'appel <b>des syndicats</b> à manifester mardi</em>: who calls stands between.</summary>
    private static Governor? CallBefore(SentenceReading sentence, int at)
    {
        for (var back = at - 1; sentence[at].Is(LittleWords.At) && back >= Math.Max(sentence.First, at - WidestCaller) && sentence[back].Kind == TokenKind.Word
            && sentence.GroupAt(back) is null; back--)
        {
            if ((Governances.OfWord(sentence, back) & Governance.Calls) != 0)
            {
                return new Governor(ClauseLink.Complement, null, Governances.OfWord(sentence, back), at);
            }
        }

        return null;
    }

    private const int WidestCaller = 7;

    private static Governor? Above(SentenceReading sentence, int start, VerbGroup group)
    {
        var passed = 0;
        for (var i = sentence.Groups.Count - 1; i >= 0 && passed <= MostPassed; i--)
        {
            var above = sentence.Groups[i];
            if (above.Start >= group.Start || above.End > start + 1)
            {
                continue;
            }

            if (start - above.End > WidestObject || HasHardBorder(sentence, above.End, start))
            {
                return null;
            }

            var governance = Governances.OfVerb(sentence, above);
            if (governance != Governance.None && (above.Form != VerbGroupForm.PastParticiple || (governance & ~(Governance.Says | Governance.Quotes | Governance.IsSource)) != 0))
            {
                return new Governor(ClauseLink.Complement, above, governance, start);
            }

            if (above.IsFinite && sentence.Clauses.IsMain(above))
            {
                return null;
            }

            passed++;
        }

        return null;
    }

    /// <summary>
    /// The verb before <em>pour</em>: <em>jugé pour avoir détourné, mis en examen pour avoir menti</em> is what the court has yet to find,
    /// <em>pressentie pour chanter</em> what somebody has yet to do.
    /// </summary>
    private static Governor? OfPurpose(SentenceReading sentence, VerbGroup group, int start)
    {
        if (sentence.GroupBefore(start) is not { } above || start - above.End >= NearestObject)
        {
            return null;
        }

        var governance = group.IsPastInfinitive ? (Charges(above) ? Governance.Accuses : Governance.None) : Chooses(above) ? Governance.Commits : Governance.None;
        return governance == Governance.None ? null : new Governor(ClauseLink.Complement, above, governance, start);
    }

    private static bool Charges(VerbGroup verb) =>
        verb.Lemma is "juger" or "poursuivre" or "inculper" or "mettre" or "écrouer" or "interpeller" or "arrêter" or "convoquer" or "renvoyer" or "comparaître" or "rechercher" or "suspecter" or "déférer";

    /// <summary>Whether a verb names somebody for what is still to do: <em>pressentie pour chanter jeudi, convoqué pour témoigner jeudi</em>.</summary>
    public static bool Chooses(VerbGroup verb) =>
        verb.Lemma is "choisir" or "désigner" or "retenir" or "pressentir" or "sélectionner" or "convoquer" or "inviter" or "mandater" or "réquisitionner";

    private static bool HasHardBorder(SentenceReading sentence, int from, int to)
    {
        // « Il explique n'avoir « jamais touché » personne et avoir quitté la salle »: a quotation that opens and closes here parts nothing.
        var hasOpened = false;
        for (var position = from; position < to; position++)
        {
            hasOpened |= sentence[position].Is('«') || sentence[position].Is('“');
            if (hasOpened && (sentence[position].Is('»') || sentence[position].Is('”')))
            {
                hasOpened = false;
                continue;
            }

            if (sentence[position].Is(';') || sentence[position].Is(':') || sentence[position].Is('»') || sentence[position].Is('”'))
            {
                return true;
            }
        }

        return false;
    }
}
