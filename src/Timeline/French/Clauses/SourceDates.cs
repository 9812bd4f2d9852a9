using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Dates of what is named as a source: <em>selon « Les Échos » du 11 avril, d'après le rapport du 3 juin</em>.</summary>
internal static class SourceDates
{
    private const int WidestSource = 10;

    private static readonly ushort According = FrenchWords.Number("selon");

    /// <summary>Whether <em>selon</em> or <em>d'après</em> leads to the noun group that ends before a place.</summary>
    public static bool AreBehind(SentenceReading sentence, int place)
    {
        for (var back = place - 1; back >= Math.Max(sentence.First, place - WidestSource) && sentence.GroupAt(back) is null; back--)
        {
            ref readonly var token = ref sentence[back];
            if (token.Is(According) || (token.Is(ClauseWords.After) && back > sentence.First && sentence[back - 1].Is(LittleWords.OfElided)))
            {
                return true;
            }

            if (token.Kind == TokenKind.Punctuation && !token.Is('«') && !token.Is('»') && !token.Is('"') && !token.Is('“') && !token.Is('”'))
            {
                return false;
            }
        }

        return false;
    }
}
