using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Where the clause of one predicate may end: marks, conjunctions with a subject of their own, quotations.</summary>
internal readonly struct ClauseBorders(SentenceReading sentence, int trigger)
{
    public ClauseMarks Marks { get; } = new(sentence, trigger);

    /// <summary>Whether the clause begins after this token, on the left of its verb.</summary>
    public bool IsLeft(int position, VerbGroup verb)
    {
        var token = sentence[position];
        if (Marks.IsHard(position))
        {
            return true;
        }

        if ((!token.Is(',') && !FunctionWords.Conjunctions.Contains(token)) || Marks.PairsBetween(position))
        {
            return false;
        }

        // « Le conseil, qui se réunira lundi, proposera… », « a battu Vertou et disputera… »: no subject of its own, no border.
        var opening = Marks.SegmentStart(position);
        if (!HasSubject(BehindAside(position, verb.Start), verb.Start) && !verb.IsInverted)
        {
            // « La romancière est morte mercredi, a annoncé sa maison d'édition »: the subject follows.
            return token.Is(',') && verb.Class == EventClass.Reporting && !FunctionWords.Relatives.Contains(sentence[opening]) && Marks.HasFinite(opening, position);
        }

        if (token.Is(','))
        {
            return !FunctionWords.Conjunctions.Contains(sentence[position + 1]) && OpensSegment(opening, position);
        }

        // « …, mais les températures resteront négatives »: the clause that ends stands before the comma.
        var comma = position > sentence.First && sentence[position - 1].Is(',') ? position - 1 : position;
        return Marks.HasFinite(Marks.SegmentStart(comma), comma);
    }

    /// <summary><em>Que, selon la presse, | le fonds menace de partir</em></summary>
    public bool ClosesSource(int comma) => sentence[comma].Is(',') && BeginsSource(Marks.SegmentStart(comma));

    /// <summary><em>Selon la presse</em>, <em>d'après le parquet</em></summary>
    public bool BeginsSource(int start) =>
        ClauseBorderWords.According.Contains(sentence[start]) || (sentence[start].Is(LittleWords.OfElided) && start + 1 < sentence.End && sentence[start + 1].Is(ClauseWords.After));

    /// <summary>Whether the clause ends before this token, on the right of its verb.</summary>
    public bool IsRight(int position)
    {
        var token = sentence[position];
        if (Marks.IsHard(position))
        {
            return true;
        }

        if (FunctionWords.Relatives.Contains(token))
        {
            return !ClauseWords.That.Contains(token) && !ClauseBorderWords.Demonstratives.Contains(sentence[position - 1]);
        }

        if (FunctionWords.Conjunctions.Contains(token))
        {
            return Marks.NextIsFinite(position + 1) && !Marks.PairsBetween(position);
        }

        if (!token.Is(',') || position + 1 >= sentence.End)
        {
            return false;
        }

        var next = sentence[position + 1];
        return FunctionWords.Relatives.Contains(next) || (FunctionWords.Subordinators.Contains(next) && !next.Has(TokenTraits.Elided)) || BeginsSource(position + 1)
            || sentence.GroupAt(position + 1) is { Form: VerbGroupForm.PastParticiple } || Marks.NextIsFinite(position + 1);
    }

    /// <summary>Whether a noun group ends before this token.</summary>
    public bool EndsGroup(int position) =>
        Marks.IsHard(position) || FunctionWords.Relatives.Contains(sentence[position]) || sentence.GroupAt(position) is { IsFinite: true }
        || (FunctionWords.Conjunctions.Contains(sentence[position]) && Marks.NextIsFinite(position + 1) && !Marks.PairsBetween(position));

    /// <summary>Whether a noun group begins after this token.</summary>
    public bool BeginsGroup(int position) =>
        sentence[position].Has(TokenTraits.Quoted) && sentence[position].Kind != TokenKind.Punctuation && !sentence[trigger].Has(TokenTraits.Quoted) ? false
        : Marks.IsHard(position) || sentence[position].Is(',') || sentence[position].Is('(') || FunctionWords.Relatives.Contains(sentence[position])
        || (FunctionWords.Conjunctions.Contains(sentence[position]) && !Marks.PairsBetween(position)) || sentence.GroupAt(position) is not null;

    /// <summary><em>Le fonds, selon la presse, | menace de partir</em>, <em>né à Lyon, marié à Metz, | y décède</em>: a source and a participle between commas are no subject.</summary>
    private int BehindAside(int comma, int to)
    {
        var next = comma + 1;
        if (!sentence[comma].Is(',') || !(BeginsSource(next) || sentence.GroupAt(next) is { Form: VerbGroupForm.PastParticiple }))
        {
            return next;
        }

        var close = next;
        while (close < to && !sentence[close].Is(','))
        {
            close++;
        }

        return close < to ? close + 1 : next;
    }

    /// <summary>Whether a word that may be a subject stands on the tokens: the verb group has its clitics and negation itself.</summary>
    public bool HasSubject(int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (sentence[position].Kind == TokenKind.Word && !FunctionWords.InnerAdverbs.Contains(sentence[position]) && !FunctionWords.IsManner(sentence.Text.Characters(position)))
            {
                return true;
            }
        }

        // « et y retournera jeudi »
        return FunctionWords.SubjectPronouns.Contains(sentence[to]) && !sentence[to].Is(ClauseBorderWords.There);
    }

    /// <summary>Whether a clause, a participle group or a source stands before the comma: <em>Lancé en 2018, l'engin…</em>, <em>Selon lui, …</em>.</summary>
    private bool OpensSegment(int opening, int comma) =>
        Marks.HasFinite(opening, comma) || (FunctionWords.Relatives.Contains(sentence[opening]) && !ClauseOpeners.Are(sentence, opening)) || ClauseBorderWords.According.Contains(sentence[opening])
        || sentence.GroupAt(opening) is { Form: VerbGroupForm.PastParticiple or VerbGroupForm.PresentParticiple };
}
