using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Where the clause of one predicate may end: marks, conjunctions with a subject of their own, quotations.</summary>
internal readonly struct ClauseBorders(SentenceReading sentence, int trigger)
{
    /// <summary>The longest title between quotation marks, in tokens.</summary>
    private const int LongestTitle = 12;

    private static readonly WordSet According = FrenchWords.Set("selon", "d'après");

    private static readonly WordSet Demonstratives = FrenchWords.Set("ce", "celui", "celle", "ceux", "celles");

    private static readonly WordSet That = FrenchWords.Set("que", "qu'");

    /// <summary>Whether the clause begins after this token, on the left of its verb.</summary>
    public bool IsLeft(int position, VerbGroup verb)
    {
        var token = sentence[position];
        if (IsHard(position))
        {
            return true;
        }

        if (!token.Is(',') && !FunctionWords.Conjunctions.Contains(token))
        {
            return false;
        }

        // « Le conseil, qui se réunira lundi, proposera… », « a battu Vertou et disputera… »: no subject of its own, no border.
        var opening = SegmentStart(position);
        if (!HasSubject(position + 1, verb.Start) && !verb.IsInverted)
        {
            // « La romancière est morte mercredi, a annoncé sa maison d'édition »: the subject follows.
            return token.Is(',') && verb.Class == EventClass.Reporting && !FunctionWords.Relatives.Contains(sentence[opening]) && HasFinite(opening, position);
        }

        if (token.Is(','))
        {
            return !FunctionWords.Conjunctions.Contains(sentence[position + 1]) && OpensSegment(opening, position);
        }

        // « …, mais les températures resteront négatives »: the clause that ends stands before the comma.
        var comma = position > sentence.First && sentence[position - 1].Is(',') ? position - 1 : position;
        return HasFinite(SegmentStart(comma), comma);
    }

    /// <summary>Whether the clause ends before this token, on the right of its verb.</summary>
    public bool IsRight(int position)
    {
        var token = sentence[position];
        if (IsHard(position))
        {
            return true;
        }

        if (FunctionWords.Relatives.Contains(token))
        {
            return !That.Contains(token) && !Demonstratives.Contains(sentence[position - 1]);
        }

        if (FunctionWords.Conjunctions.Contains(token))
        {
            return NextIsFinite(position + 1);
        }

        if (!token.Is(',') || position + 1 >= sentence.End)
        {
            return false;
        }

        var next = sentence[position + 1];
        return FunctionWords.Relatives.Contains(next) || (FunctionWords.Subordinators.Contains(next) && !next.Has(TokenTraits.Elided)) || According.Contains(next)
            || sentence.GroupAt(position + 1) is { Form: VerbGroupForm.PastParticiple } || NextIsFinite(position + 1);
    }

    /// <summary>Whether a noun group ends before this token.</summary>
    public bool EndsGroup(int position) =>
        IsHard(position) || FunctionWords.Relatives.Contains(sentence[position]) || sentence.GroupAt(position) is { IsFinite: true }
        || (FunctionWords.Conjunctions.Contains(sentence[position]) && NextIsFinite(position + 1));

    /// <summary>Whether a noun group begins after this token.</summary>
    public bool BeginsGroup(int position) =>
        sentence[position].Has(TokenTraits.Quoted) && sentence[position].Kind != TokenKind.Punctuation && !sentence[trigger].Has(TokenTraits.Quoted) ? false
        : IsHard(position) || sentence[position].Is(',') || sentence[position].Is('(') || FunctionWords.Relatives.Contains(sentence[position])
        || FunctionWords.Conjunctions.Contains(sentence[position]) || sentence.GroupAt(position) is not null;

    /// <summary>The last verb group that ends before a place, or null.</summary>
    public VerbGroup? LastBefore(int position)
    {
        var index = FirstFrom(position) - 1;
        return index >= 0 ? sentence.Groups[index] : null;
    }

    /// <summary>Whether a comma or a stronger mark stands on the tokens <c>[from, to)</c>.</summary>
    public bool HasMark(int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (sentence[position].Is(',') || IsHard(position))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Marks that end any clause: <em>; : –</em>, brackets, and quotation marks around words that are said.</summary>
    private bool IsHard(int position)
    {
        var token = sentence[position];
        if (token.Kind != TokenKind.Punctuation)
        {
            return false;
        }

        return (char)token.Number switch
        {
            ';' or ':' or '!' or '?' or '—' or '–' => true,
            '-' => !token.IsJoined,
            '(' or ')' => sentence[trigger].Has(TokenTraits.Bracketed),
            '«' or '»' or '“' or '”' or '"' => sentence[trigger].Has(TokenTraits.Quoted) || !IsTitle(position),
            _ => false,
        };
    }

    /// <summary><em>« Les Écluses », son premier roman</em>: few words and no finite verb between the marks.</summary>
    private bool IsTitle(int mark)
    {
        var step = mark + 1 < sentence.End && sentence[mark + 1].Has(TokenTraits.Quoted) ? 1 : -1;
        var position = mark + step;
        for (var count = 0; position >= sentence.First && position < sentence.End && sentence[position].Has(TokenTraits.Quoted); position += step)
        {
            if (++count > LongestTitle || sentence.GroupAt(position) is { IsFinite: true })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word that may be a subject stands on the tokens: the verb group has its clitics and negation itself.</summary>
    private bool HasSubject(int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (sentence[position].Kind == TokenKind.Word && !FunctionWords.InnerAdverbs.Contains(sentence[position]) && !FunctionWords.IsManner(sentence.Text.Characters(position)))
            {
                return true;
            }
        }

        return FunctionWords.SubjectPronouns.Contains(sentence[to]);
    }

    /// <summary>Whether a clause, a participle group or a source stands before the comma: <em>Lancé en 2018, l'engin…</em>, <em>Selon lui, …</em>.</summary>
    private bool OpensSegment(int opening, int comma) =>
        HasFinite(opening, comma) || According.Contains(sentence[opening])
        || sentence.GroupAt(opening) is { Form: VerbGroupForm.PastParticiple or VerbGroupForm.PresentParticiple };

    /// <summary>Where the stretch of words begins that ends before a mark: after the mark before it.</summary>
    private int SegmentStart(int position)
    {
        var start = position;
        while (start > sentence.First && !sentence[start - 1].Is(',') && !IsHard(start - 1))
        {
            start--;
        }

        return start;
    }

    private bool HasFinite(int from, int to)
    {
        for (var index = FirstFrom(from); index < sentence.Groups.Count && sentence.Groups[index].Start < to; index++)
        {
            if (sentence.Groups[index].IsFinite)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the next verb is finite, with no mark and no relative pronoun before it.</summary>
    private bool NextIsFinite(int from)
    {
        var index = FirstFrom(from);
        if (index >= sentence.Groups.Count || !sentence.Groups[index].IsFinite)
        {
            return false;
        }

        for (var position = from; position < sentence.Groups[index].Start; position++)
        {
            if (sentence[position].Is(',') || IsHard(position) || FunctionWords.Relatives.Contains(sentence[position]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first group that begins at a place or after it.</summary>
    private int FirstFrom(int position)
    {
        var (low, high) = (0, sentence.Groups.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentence.Groups[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
