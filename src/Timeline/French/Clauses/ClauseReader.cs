using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The clause around a predicate: the words to show for the event, cut at the clause's borders.</summary>
internal static class ClauseReader
{
    /// <summary>The tokens <c>[start, end)</c> of the clause around the tokens <c>[first, last]</c>.</summary>
    public static (int Start, int End) Find(SentenceReading sentence, int first, int last)
    {
        var start = first;
        while (start > sentence.First && !IsLeftBorder(sentence, start - 1))
        {
            start--;
        }

        var end = last + 1;
        while (end < sentence.End && !IsRightBorder(sentence, end))
        {
            end++;
        }

        while (end - 1 > last && IsTrailing(sentence[end - 1]))
        {
            end--;
        }

        while (start < first && (sentence[start].Kind == TokenKind.Punctuation || FunctionWords.Conjunctions.Contains(sentence[start])))
        {
            start++;
        }

        return (start, end);
    }

    private static bool IsLeftBorder(SentenceReading sentence, int position)
    {
        var token = sentence[position];
        return token.Is(';') || token.Is(':') || token.Is('"') || token.Is('«') || token.Is('»') || token.Is('“') || token.Is('”') || token.Is('(')
            || FunctionWords.Relatives.Contains(token) || (token.Is(',') && EndsClause(sentence, position));
    }

    private static bool IsRightBorder(SentenceReading sentence, int position)
    {
        var token = sentence[position];
        return token.Is(';') || token.Is(':') || token.Is('"') || token.Is('«') || token.Is('»') || token.Is('“') || token.Is('”') || token.Is(')')
            || (token.Is(',') && position + 1 < sentence.End && OpensClause(sentence, position + 1));
    }

    /// <summary>Whether a finite verb stands before the comma: then a clause ends with it.</summary>
    private static bool EndsClause(SentenceReading sentence, int comma)
    {
        foreach (var group in sentence.Groups)
        {
            if (group.End <= comma && group.IsFinite && IsPlain(sentence, group.End, comma))
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensClause(SentenceReading sentence, int position)
    {
        if (FunctionWords.Relatives.Contains(sentence[position]) || FunctionWords.Subordinators.Contains(sentence[position]) || FunctionWords.Conjunctions.Contains(sentence[position]))
        {
            return true;
        }

        foreach (var group in sentence.Groups)
        {
            if (group.Start >= position)
            {
                return group.IsFinite && IsPlain(sentence, position, group.Start);
            }
        }

        return false;
    }

    private static bool IsPlain(SentenceReading sentence, int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (sentence[position].Is(',') || sentence[position].Is(';') || sentence[position].Is('"') || sentence[position].Is('«') || sentence[position].Is('»'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTrailing(Token token) => token.Is('.') || token.Is(',') || token.Is('!') || token.Is('?') || token.Is('…') || token.Is('-') || token.Is('—');
}
