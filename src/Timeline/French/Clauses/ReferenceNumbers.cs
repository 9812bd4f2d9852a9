using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The number by which an act or a file is known: <em>le décret <b>n° 2011-1425</b> du 2 novembre</em>, <em>le règlement <b>(CE) n° 1408/71</b> du 14 juin</em>.</summary>
internal static class ReferenceNumbers
{
    /// <summary>How many tokens one may have.</summary>
    private const int Longest = 12;

    private static readonly WordSet Marks = FrenchWords.Set("n", "no", "numéro", "nos", "numéros");

    /// <summary>Where the number begins that ends just before a place; the place itself where none does.</summary>
    public static int StartBefore(SentenceReading sentence, int place)
    {
        if (place - 1 > sentence.First && sentence[place - 1].Is(')'))
        {
            return BracketBefore(sentence, place);
        }

        // « La décision n° 2013-672 DC du 13 juin 2013 »: the initials of who decides stand behind the number.
        var last = IsInitials(sentence, place - 1) ? place - 1 : place;
        var start = ChunkBefore(sentence, last, out var hasDigit);
        if (!hasDigit || last - start > Longest)
        {
            return place;
        }

        // « n° 2014-12 » is two chunks, « n°2014-12 » one, « 2016/679 » has no mark; « les 400 du 3 mars » is a mere number.
        var mark = ChunkBefore(sentence, start, out _);
        if (mark > sentence.First && Marks.Contains(sentence[mark]))
        {
            start = mark;
        }
        else if (last - start == 1)
        {
            return place;
        }

        // « La circulaire DGT n° 2008/04 du 10 avril »
        start -= Marks.Contains(sentence[start]) && IsInitials(sentence, start - 1) ? 1 : 0;
        return start - 3 > sentence.First && sentence[start - 1].Is(')') && sentence[start - 3].Is('(') ? start - 3 : start;
    }

    /// <summary>Whether a number follows: <em>le Décret <b>n° 2015-789</b></em>.</summary>
    public static bool StandBehind(SentenceReading sentence, int position) => position + 1 < sentence.End && Marks.Contains(sentence[position + 1]);

    private static bool IsInitials(SentenceReading sentence, int position) =>
        position - 1 > sentence.First && sentence[position] is { Kind: TokenKind.Word, Length: >= 2 } && sentence[position].Has(TokenTraits.AllCapitals);

    /// <summary><em>La décision (DC n° 2010-626) du 29 mars 2011</em></summary>
    private static int BracketBefore(SentenceReading sentence, int place)
    {
        var hasDigit = false;
        for (var open = place - 2; open > sentence.First && place - open <= Longest; open--)
        {
            if (sentence[open].Is('('))
            {
                return hasDigit ? open : place;
            }

            hasDigit |= sentence[open].Kind == TokenKind.Number;
        }

        return place;
    }

    /// <summary>The beginning of what is written without a space before a place.</summary>
    private static int ChunkBefore(SentenceReading sentence, int place, out bool hasDigit)
    {
        var start = place;
        hasDigit = false;
        while (start > sentence.First + 1 && place - start <= Longest && (start == place || Touches(sentence, start)) && !sentence[start - 1].Is(')') && !sentence[start - 1].Is(','))
        {
            start--;
            hasDigit |= sentence[start].Kind == TokenKind.Number;
        }

        return start;
    }

    private static bool Touches(SentenceReading sentence, int position) => sentence[position].Has(TokenTraits.Hyphenated) || sentence[position - 1].End == sentence[position].Start;
}
