using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Words looked for on the left of a place.</summary>
internal static class WordsBefore
{
    /// <summary>Whether one of the words is among the few tokens before a place.</summary>
    public static bool Have(SentenceReading sentence, int position, int reach, WordSet words) =>
        HaveFrom(sentence, Math.Max(sentence.First, position - reach), position, words);

    /// <summary>Whether one of the words is among the tokens <c>[from, position)</c>.</summary>
    public static bool HaveFrom(SentenceReading sentence, int from, int position, WordSet words)
    {
        for (var back = position - 1; back >= from; back--)
        {
            if (words.Contains(sentence[back]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the words is in the noun group before a place: no mark, number or verb stands between.</summary>
    public static bool GroupHas(SentenceReading sentence, int position, int reach, WordSet words)
    {
        for (var back = position - 1; back >= Math.Max(sentence.First, position - reach) && sentence[back].Kind == TokenKind.Word && sentence.GroupAt(back) is null; back--)
        {
            if (words.Contains(sentence[back]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of time is among the tokens <c>[from, to)</c>.</summary>
    public static bool HaveTime(SentenceReading sentence, int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (sentence[position].Has(TokenTraits.Temporal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the tokens <c>[from, to)</c> are words of time and adverbs alone.</summary>
    public static bool AreTime(SentenceReading sentence, int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (!sentence[position].Has(TokenTraits.Temporal) && !FunctionWords.InnerAdverbs.Contains(sentence[position]))
            {
                return false;
            }
        }

        return true;
    }
}
