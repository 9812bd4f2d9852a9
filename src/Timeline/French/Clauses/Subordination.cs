using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Finds which verb governs a clause, an infinitive or a noun: <em>a dit espérer que le préavis serait levé</em>.</summary>
internal static class Subordination
{
    /// <summary>How many verb groups between the two may be passed: <em>accuse le chef élu en mars d'avoir transféré</em>.</summary>
    private const int MostPassed = 4;

    /// <summary>How many words an object may have between the verb and its infinitive.</summary>
    private const int WidestObject = 24;

    public static Governor? Of(SentenceReading sentence, VerbGroup group) => group.Form switch
    {
        VerbGroupForm.Finite => OfClause(sentence, group),
        VerbGroupForm.Infinitive => OfInfinitive(sentence, group),
        _ => null,
    };

    /// <summary>What the verb before a noun says of it: <em>n'exclut pas un retour, appelle à la grève, annulation du sommet</em>.</summary>
    public static Governor? OfNoun(SentenceReading sentence, int noun)
    {
        for (var position = noun - 1; position >= Math.Max(sentence.First, noun - 6); position--)
        {
            ref readonly var token = ref sentence[position];
            if (sentence.GroupAt(position) is { } verb)
            {
                return verb.Form == VerbGroupForm.PastParticiple || verb.IsPassive ? null : new Governor(ClauseLink.Complement, verb, OfVerb(sentence, verb), position);
            }

            if (token.Kind == TokenKind.Word && OfWord(sentence, position) is not Governance.None and var governance && HasOf(sentence, position + 1, noun))
            {
                return new Governor(ClauseLink.Complement, null, governance, position);
            }

            if (token.Kind == TokenKind.Punctuation && !token.Is('«') && !token.Is('"'))
            {
                return token.Is(',') && ClauseWords.OfWords.Contains(sentence[position + 1]) ? OverAside(sentence, position) : null;
            }
        }

        return null;
    }

    /// <summary><em>Le report, annoncé lundi, du sommet</em>: what stands between the two commas is passed.</summary>
    private static Governor? OverAside(SentenceReading sentence, int comma)
    {
        for (var position = comma - 1; position > Math.Max(sentence.First, comma - WidestObject); position--)
        {
            if (sentence[position].Is(','))
            {
                return OfWord(sentence, position - 1) is not Governance.None and var governance ? new Governor(ClauseLink.Complement, null, governance, position) : null;
            }
        }

        return null;
    }

    /// <summary>What a verb group says of what stands below it, idioms included: <em>a fait savoir, a laissé entendre, n'est pas exclu</em>.</summary>
    public static Governance OfVerb(SentenceReading sentence, VerbGroup group)
    {
        if (group.IsCopula)
        {
            return OfWord(sentence, group.Trigger);
        }

        if (group.SemiAuxiliary == "faire" && group.Lemma is "savoir" or "valoir" or "remarquer" or "observer" or "comprendre" or "connaître")
        {
            return Governance.Says | Governance.IsSource;
        }

        return group.SemiAuxiliary == "laisser" && group.Lemma is "entendre" or "espérer" or "croire" or "penser" or "supposer" or "entrevoir"
            ? Governance.Says | Governance.IsSource
            : GoverningVerbs.Of(group.Lemma);
    }

    private static Governor? OfClause(SentenceReading sentence, VerbGroup group)
    {
        var opener = sentence.Clauses.OpenerOf(group);
        if (opener < 0)
        {
            return Inherited(sentence, group);
        }

        ref readonly var token = ref sentence[opener];
        if (token.Is(ClauseWords.Si) || token.Is(ClauseWords.ElidedSi))
        {
            return Before(sentence, opener, opener) is { } asked && IsBeside(sentence, asked, opener)
                ? new Governor(ClauseLink.Whether, asked, OfVerb(sentence, asked), opener)
                : new Governor(ClauseLink.Condition, null, Governance.None, opener);
        }

        if (token.Is(ClauseWords.Que) || token.Is(ClauseWords.ElidedQue))
        {
            return OfThat(sentence, opener);
        }

        return ClauseWords.Questions.Contains(token) && Before(sentence, opener, opener) is { } told && IsBeside(sentence, told, opener)
            && (OfVerb(sentence, told) & (Governance.Says | Governance.Knows | Governance.Calls)) != 0
            ? new Governor(ClauseLink.Question, told, OfVerb(sentence, told), opener)
            : new Governor(ClauseLink.Relative, null, Governance.None, opener);
    }

    private static Governor OfThat(SentenceReading sentence, int opener)
    {
        if (opener > sentence.First && ClauseWords.Adverbials.Contains(sentence[opener - 1]) && sentence.GroupAt(opener - 1) is null)
        {
            return new Governor(ClauseLink.Adverbial, null, Governance.None, opener - 1);
        }

        var passed = 0;
        var limit = opener;
        for (var i = sentence.Groups.Count - 1; i >= 0 && passed < MostPassed; i--)
        {
            var above = sentence.Groups[i];
            if (above.End > limit)
            {
                continue;
            }

            var governance = OfVerb(sentence, above);
            if (governance != Governance.None && !HasObject(sentence, above, limit))
            {
                return new Governor(ClauseLink.Complement, above, governance, opener);
            }

            // « que A viendrait et que B partirait »: the first clause is passed, what it stands under governs the second as well.
            if (passed++ == 0 && !IsCoordinated(sentence, opener))
            {
                break;
            }

            limit = sentence.Clauses.OpenerOf(above) is >= 0 and var first ? Math.Min(limit, first) : limit;
        }

        return new Governor(ClauseLink.Relative, null, opener > sentence.First ? OfWord(sentence, opener - 1) : Governance.None, opener);
    }

    /// <summary><em>a dit que A viendrait et B partirait</em>: a clause with its own subject, joined to one that hangs on a verb.</summary>
    private static Governor? Inherited(SentenceReading sentence, VerbGroup group)
    {
        VerbGroup? first = null;
        foreach (var other in sentence.Groups)
        {
            if (other.Start >= group.Start)
            {
                break;
            }

            first = other.IsFinite ? other : first;
        }

        if (first is null || first.Mood != group.Mood || sentence.Clauses.OpenerOf(first) < 0 || sentence[first.Trigger].Has(TokenTraits.Quoted) != sentence[group.Trigger].Has(TokenTraits.Quoted))
        {
            return null;
        }

        for (var position = first.End; position < group.Start; position++)
        {
            if (sentence[position].Is(ClauseWords.Et))
            {
                var shares = position + 1 == group.Start;
                var governor = OfClause(sentence, first);
                return governor is { Link: ClauseLink.Complement } && (!shares || group.Mood != EventMood.Indicative || group.Tense == first.Tense) ? governor : null;
            }
        }

        return null;
    }

    private static Governor? OfInfinitive(SentenceReading sentence, VerbGroup group)
    {
        var start = group.Start - 1;
        while (start >= sentence.First && (FunctionWords.Negations.Contains(sentence[start]) || sentence[start].Is(ClauseWords.Ne) || sentence[start].Is('«') || sentence[start].Is('"')
            || sentence[start].Is('“') || (FunctionWords.IsManner(sentence.Text.Characters(start)) && sentence.GroupAt(start) is null)))
        {
            start--;
        }

        if (start < sentence.First)
        {
            return null;
        }

        var isLinked = sentence[start].Is(ClauseWords.To) || sentence[start].Is(ClauseWords.De) || sentence[start].Is(ClauseWords.ElidedDe);
        if (sentence[start].Is(ClauseWords.Pour))
        {
            return Charged(sentence, group, start) ?? new Governor(ClauseLink.Adverbial, null, Governance.None, start);
        }

        if (!isLinked && (FunctionWords.Prepositions.Contains(sentence[start]) || sentence[start].Kind != TokenKind.Word) && sentence.GroupAt(start) is null && !sentence[start].Is(ClauseWords.Et))
        {
            return sentence[start].Is(',') ? Above(sentence, start, group) : new Governor(ClauseLink.Adverbial, null, Governance.None, start);
        }

        if (isLinked && start > sentence.First && sentence.GroupAt(start - 1) is null && OfWord(sentence, start - 1) is not Governance.None and var noun)
        {
            return new Governor(ClauseLink.Complement, null, noun, start);
        }

        return Above(sentence, start, group);
    }

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

            var governance = OfVerb(sentence, above);
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

    /// <summary><em>jugé pour avoir détourné, mis en examen pour avoir menti</em>: what the court has yet to find.</summary>
    private static Governor? Charged(SentenceReading sentence, VerbGroup group, int start)
    {
        if (group.Trigger == group.Head)
        {
            return null;
        }

        for (var i = sentence.Groups.Count - 1; i >= 0; i--)
        {
            var above = sentence.Groups[i];
            if (above.End <= start)
            {
                return start - above.End < 8 && above.Lemma is "juger" or "poursuivre" or "inculper" or "mettre" or "écrouer" or "interpeller" or "arrêter" or "convoquer" or "renvoyer" or "comparaître"
                    ? new Governor(ClauseLink.Complement, above, Governance.Accuses, start)
                    : null;
            }
        }

        return null;
    }

    private static VerbGroup? Before(SentenceReading sentence, int position, int end)
    {
        for (var i = sentence.Groups.Count - 1; i >= 0; i--)
        {
            if (sentence.Groups[i].End <= Math.Min(position, end))
            {
                return sentence.Groups[i];
            }
        }

        return null;
    }

    /// <summary>Whether nothing but adverbs and dates stands between a verb and the question below it.</summary>
    private static bool IsBeside(SentenceReading sentence, VerbGroup above, int opener)
    {
        if (OfVerb(sentence, above) == Governance.None)
        {
            return false;
        }

        for (var position = above.End; position < opener; position++)
        {
            var token = sentence[position];
            var isPassed = token.Kind == TokenKind.Number || ClauseWords.TimeWords.Contains(token) || FunctionWords.InnerAdverbs.Contains(token) || ClauseWords.Starters.Contains(token) || token.Is(ClauseWords.To);
            if (!isPassed)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an object stands between the two, that a relative clause would belong to: <em>annonce le plan que…</em></summary>
    private static bool HasObject(SentenceReading sentence, VerbGroup above, int opener)
    {
        if (above.Lemma is "prévenir" or "avertir" or "informer" or "aviser" or "assurer" or "persuader" or "convaincre" or "alerter")
        {
            return false;
        }

        for (var position = above.End; position < opener; position++)
        {
            if (sentence[position].Is(';') || sentence[position].Is('»') || sentence[position].Is('”'))
            {
                return true;
            }

            var isAfterPreposition = position > above.End && (ClauseWords.Prepositions.Contains(sentence[position - 1]) || ClauseWords.OfWords.Contains(sentence[position - 1]));
            if (ClauseWords.Starters.Contains(sentence[position]) && !isAfterPreposition && !Dates.Begins(sentence, position) && !sentence[position].Has(TokenTraits.Hyphenated)
                && !(position > above.End && sentence[position - 1].Is(',')) && !IsInverted(above, position))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>a-t-il ajouté, a précisé le ministre, que</em>: the subject after an inverted verb is no object.</summary>
    private static bool IsInverted(VerbGroup above, int position) => above.IsInverted && position >= above.End;

    private static bool IsCoordinated(SentenceReading sentence, int opener) =>
        opener > sentence.First && (sentence[opener - 1].Is(',') || ClauseWords.Coordinators.Contains(sentence[opener - 1]));

    private static bool HasHardBorder(SentenceReading sentence, int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (sentence[position].Is(';') || sentence[position].Is(':') || sentence[position].Is('»') || sentence[position].Is('”'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOf(SentenceReading sentence, int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (ClauseWords.OfWords.Contains(sentence[position]) || sentence[position].Is(ClauseWords.To) || FunctionWords.Determiners.Contains(sentence[position]))
            {
                return true;
            }
        }

        return false;
    }

    private static Governance OfWord(SentenceReading sentence, int position)
    {
        Span<char> lower = stackalloc char[32];
        var word = sentence.Text.Characters(position);
        return sentence[position].Kind == TokenKind.Word && Accents.TryLower(word, lower) ? GoverningVerbs.OfWord(lower[..word.Length]) : Governance.None;
    }
}
