using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Finds which verb governs a clause, an infinitive or a noun: <em>a dit espérer que le préavis serait levé</em>.</summary>
internal static class Subordination
{
    /// <summary>How many verb groups between the two may be passed: <em>accuse le chef élu en mars d'avoir transféré</em>.</summary>
    private const int MostPassed = 4;

    private static readonly WordSet Conditions = FrenchWords.Set("moins", "condition", "pourvu", "réserve", "supposer", "supposant", "admettant");
    private static readonly WordSet Cases = FrenchWords.Set("cas", "hypothèse", "éventualité");

    public static Governor? Of(SentenceReading sentence, VerbGroup group) => group.Form switch
    {
        VerbGroupForm.Finite => OfClause(sentence, group),
        VerbGroupForm.Infinitive => InfinitiveGovernors.Of(sentence, group),
        _ => null,
    };

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
                ? new Governor(ClauseLink.Whether, asked, Governances.OfVerb(sentence, asked), opener)
                : new Governor(ClauseLink.Condition, null, Governance.None, opener);
        }

        // « au cas où le pont céderait lundi »
        if (opener > sentence.First && Cases.Contains(sentence[opener - 1]) && token.Is(ClauseWords.Where))
        {
            return new Governor(ClauseLink.Condition, null, Governance.None, opener - 1);
        }

        if (ClauseWords.That.Contains(token))
        {
            return OfThat(sentence, opener);
        }

        return ClauseWords.Questions.Contains(token) && Before(sentence, opener, opener) is { } told && IsBeside(sentence, told, opener)
            && (Governances.OfVerb(sentence, told) & (Governance.Says | Governance.Knows | Governance.Calls)) != 0
            ? new Governor(ClauseLink.Question, told, Governances.OfVerb(sentence, told), opener)
            : new Governor(ClauseLink.Relative, null, Governance.None, opener);
    }

    private static Governor OfThat(SentenceReading sentence, int opener)
    {
        // « à moins que la Cour ne l'invalide mardi », « à condition que », « pourvu que »
        if (opener > sentence.First && Conditions.Contains(sentence[opener - 1]))
        {
            return new Governor(ClauseLink.Condition, null, Governance.None, opener - 1);
        }

        if (opener > sentence.First && ClauseWords.Adverbials.Contains(sentence[opener - 1]) && sentence.GroupAt(opener - 1) is null)
        {
            return new Governor(ClauseLink.Adverbial, null, Governance.None, opener - 1);
        }

        // « Parce que mon éditeur le réclamait, et que ma mère est morte en février »
        if (IsCoordinated(sentence, opener) && Before(sentence, opener, opener) is { } coordinated
            && sentence.Clauses.OpenerOf(coordinated) is > 0 and var causal && causal > sentence.First && causal < opener
            && ClauseWords.That.Contains(sentence[causal]) && ClauseWords.Adverbials.Contains(sentence[causal - 1]))
        {
            return new Governor(ClauseLink.Adverbial, null, Governance.None, opener);
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

            var governance = Governances.OfVerb(sentence, above);
            if (governance != Governance.None && !ObjectsBetween.Stand(sentence, above, limit))
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

        return new Governor(ClauseLink.Relative, null, opener > sentence.First ? Governances.OfWord(sentence, opener - 1) : Governance.None, opener);
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

        if (first is null || !(first.Mood == group.Mood || LooksOn(first, group)) || sentence.Clauses.OpenerOf(first) < 0 || sentence[first.Trigger].Has(TokenTraits.Quoted) != sentence[group.Trigger].Has(TokenTraits.Quoted))
        {
            return null;
        }

        for (var position = first.End; position < group.Start; position++)
        {
            if (sentence[position].Is(LittleWords.And))
            {
                var shares = position + 1 == group.Start;
                var governor = OfClause(sentence, first);
                return governor is { Link: ClauseLink.Complement } && (!shares || group.Mood != EventMood.Indicative || group.Tense == first.Tense) ? governor : null;
            }
        }

        return null;
    }

    /// <summary><em>Estime que le chantier ne commencera pas en mai et pourrait durer dix ans</em>: what will be and what might be are of one clause.</summary>
    private static bool LooksOn(VerbGroup first, VerbGroup second) =>
        first is { Mood: EventMood.Indicative, Tense: EventTense.Future } && second is { Mood: EventMood.Conditional, Tense: EventTense.Present };

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
        // « L'autopsie doit déterminer si elle est morte dimanche »
        if (Governances.OfVerb(sentence, above) == Governance.None && above.Lemma is not ("déterminer" or "vérifier" or "établir" or "examiner" or "contrôler"))
        {
            return false;
        }

        for (var position = above.End; position < opener; position++)
        {
            var token = sentence[position];
            var isPassed = token.Kind == TokenKind.Number || ClauseWords.TimeWords.Contains(token) || FunctionWords.InnerAdverbs.Contains(token)
                || ClauseWords.Starters.Contains(token) || token.Is(LittleWords.At);
            if (!isPassed)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCoordinated(SentenceReading sentence, int opener) =>
        opener > sentence.First && (sentence[opener - 1].Is(',') || ClauseWords.Coordinators.Contains(sentence[opener - 1]));
}
