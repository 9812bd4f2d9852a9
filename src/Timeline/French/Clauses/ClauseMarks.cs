using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The marks and verbs of a sentence, as they part its clauses for one predicate.</summary>
internal readonly struct ClauseMarks(SentenceReading sentence, int trigger)
{
    /// <summary>The longest title between quotation marks, in tokens.</summary>
    private const int LongestTitle = 12;

    /// <summary>How far before its <em>et</em> an <em>entre</em> may stand.</summary>
    private const int WidestPair = 12;

    /// <summary>Marks that end any clause: <em>; : –</em>, brackets, and quotation marks around words that are said.</summary>
    public bool IsHard(int position)
    {
        var token = sentence[position];
        // « Le groupe Nordet (TSX : NDT) a annoncé »: what stands between brackets parts nothing outside.
        if (token.Kind != TokenKind.Punctuation || (token.Has(TokenTraits.Bracketed) && !sentence[trigger].Has(TokenTraits.Bracketed)))
        {
            return false;
        }

        return (char)token.Number switch
        {
            ':' => !(token.IsJoined && position + 1 < sentence.End && sentence[position + 1].Kind == TokenKind.Number),
            ';' or '!' or '?' or '—' or '–' => true,

            // « chuté à -31 degrés »
            '-' => !token.IsJoined && !(position + 1 < sentence.End && sentence[position + 1] is { Kind: TokenKind.Number } next && next.Start == token.End),
            '(' or ')' => sentence[trigger].Has(TokenTraits.Bracketed),
            '«' or '»' or '“' or '”' or '"' => sentence[trigger].Has(TokenTraits.Quoted) || !IsTitle(position),
            _ => false,
        };
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

    /// <summary><em>Entre la direction <b>et</b> deux syndicats</em>: this <em>et</em> parts nothing.</summary>
    public bool PairsBetween(int position)
    {
        if (!sentence[position].Is(LittleWords.And))
        {
            return false;
        }

        for (var back = position - 1; back >= Math.Max(sentence.First, position - WidestPair); back--)
        {
            if (sentence[back].Is(LittleWords.And) || sentence[back].Is(',') || IsHard(back) || sentence.GroupAt(back) is { IsFinite: true })
            {
                return false;
            }

            if (sentence[back].Is(ClauseBorderWords.Between))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the stretch of words begins that ends before a mark: after the mark before it.</summary>
    public int SegmentStart(int position)
    {
        var start = position;
        while (start > sentence.First && !sentence[start - 1].Is(',') && !IsHard(start - 1))
        {
            start--;
        }

        return start;
    }

    public bool HasFinite(int from, int to)
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
    public bool NextIsFinite(int from)
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

    /// <summary>The last verb group that ends before a place, or null.</summary>
    public VerbGroup? LastBefore(int position)
    {
        var index = FirstFrom(position) - 1;
        return index >= 0 ? sentence.Groups[index] : null;
    }

    /// <summary>The last finite verb that ends before a place, or null.</summary>
    public VerbGroup? LastFiniteBefore(int position)
    {
        var index = FirstFrom(position) - 1;
        while (index >= 0 && !sentence.Groups[index].IsFinite)
        {
            index--;
        }

        return index >= 0 ? sentence.Groups[index] : null;
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
