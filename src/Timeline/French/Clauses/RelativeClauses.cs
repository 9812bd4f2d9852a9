using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Where a relative clause begins and ends as it is shown: with the noun that it is said of, without the verb of that noun.</summary>
internal static class RelativeClauses
{
    private const int LongestCleft = 20;

    /// <summary>
    /// <em>Le conseil, qui se réunira le 9 novembre</em>, <em>la loi que le Parlement a votée</em>: a relative clause is readable with what it is said of. What
    /// hangs on a verb is read without it: <em>a dit que | le pont rouvrirait</em>.
    /// </summary>
    /// <param name="opener">What opens the clause of the verb that is shown.</param>
    public static int WithAntecedent(SentenceReading sentence, ClauseBorders borders, int relative, int opener)
    {
        if (sentence[relative - 1].Kind == TokenKind.Punctuation && !sentence[relative - 1].Is(','))
        {
            return relative + 1;
        }

        var isThat = ClauseWords.That.Contains(sentence[relative]);
        if (!isThat && ClauseBorderWords.Demonstratives.Contains(sentence[relative - 1]))
        {
            return relative - 1;
        }

        // « Le maire, qui a été élu en 2014 et que la presse soutient »: the second is said of what the first is said of.
        if (sentence[relative - 1].Is(LittleWords.And) && borders.Marks.LastFiniteBefore(relative) is { } told && sentence.Clauses.OpenerOf(told) is var earlier && earlier > sentence.First
            && FunctionWords.Relatives.Contains(sentence[earlier]) && Subordination.Of(sentence, told) is { Link: ClauseLink.Relative })
        {
            return WithAntecedent(sentence, borders, earlier, opener);
        }

        // « l'arrêté par lequel », « , pour qui », « la sonde, lancée en 2004, et qui »
        var before = sentence[relative - 1].Is(LittleWords.And) && sentence[Math.Max(sentence.First, relative - 2)].Is(',') ? relative - 1
            : !isThat && FunctionWords.Prepositions.Contains(sentence[relative - 1]) ? relative - 1
            : relative;
        before = before > sentence.First && sentence[before - 1].Is(',') ? before - 1 : before;
        if (isThat && !IsSaidOfNoun(sentence, relative, before, opener))
        {
            return relative + 1;
        }

        if (isThat && CleftStart(sentence, borders, before) is >= 0 and var cleft)
        {
            return cleft;
        }

        // « la soprano Ilse Brandt, invitée en 2011, qui donnera un récital »
        var start = ReducedClauses.AntecedentStart(sentence, borders, before, before < relative, out _);
        return start < before && (!isThat || ShownNouns.HasArticle(sentence, start)) ? start : relative + 1;
    }

    /// <summary>
    /// <em>L'homme que la police a arrêté | a été relâché</em>: where the verb of the noun that a clause is said of stands behind that clause; the end of the
    /// sentence where it does not.
    /// </summary>
    public static int EndBeforeMain(SentenceReading sentence, VerbGroup verb, int opener)
    {
        if (opener <= sentence.First || sentence[opener - 1].Is(',') || !FunctionWords.Relatives.Contains(sentence[opener]) || Subordination.Of(sentence, verb) is not { Link: ClauseLink.Relative })
        {
            return sentence.End;
        }

        foreach (var group in sentence.Groups)
        {
            if (sentence.Clauses.IsMain(group))
            {
                return group.Start > verb.Start ? group.Start : sentence.End;
            }
        }

        return sentence.End;
    }

    /// <summary>Whether a <em>que</em> stands behind a noun and its clause hangs on no verb; where that is the clause of the verb itself, the noun says nothing that it tells: <em>l'idée que…</em></summary>
    private static bool IsSaidOfNoun(SentenceReading sentence, int that, int before, int opener) =>
        before > sentence.First && ShownNouns.Is(sentence, before - 1) && (sentence.GroupAt(before - 1) is not { } group || ShownNouns.IsOf(sentence, group))
        && sentence.Clauses.VerbOf(that) is { } verb && Subordination.Of(sentence, verb) is { Link: ClauseLink.Relative } governor
        && (governor.Governance == Governance.None || opener != that);

    /// <summary><em>C'est à Lyon que Paul a ouvert son atelier</em>: where it begins; otherwise −1.</summary>
    private static int CleftStart(SentenceReading sentence, ClauseBorders borders, int before) =>
        borders.Marks.LastBefore(before) is { Lemma: "être" } verb && before - verb.End < LongestCleft
            ? ClauseBorderWords.ItIs.Contains(sentence[verb.Start]) ? verb.Start : verb.Start > sentence.First && ClauseBorderWords.ItIs.Contains(sentence[verb.Start - 1]) ? verb.Start - 1 : -1
            : -1;
}
