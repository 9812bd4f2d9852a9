using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary><em>Pendant l'été</em>, <em>tout au long de l'année</em>, <em>toute la nuit, tout ce week-end</em>: the event lasts as long as its expression.</summary>
internal static class DuringSignals
{
    private const int Reach = 3;

    private static readonly WordSet Words = FrenchWords.Set("pendant", "durant", "long");
    private static readonly WordSet All = FrenchWords.Set("tout", "toute");

    public static bool StandBefore(SentenceReading sentence, int start)
    {
        for (var back = start - 1; back >= Math.Max(sentence.First, start - Reach); back--)
        {
            if (Words.Contains(sentence[back])
                || (All.Contains(sentence[back]) && !sentence[back].Has(TokenTraits.Hyphenated) && sentence.GroupAt(back) is null
                    && (back == start - 1 || LittleWords.Articles.Contains(sentence[start - 1]))))
            {
                return true;
            }
        }

        return false;
    }
}
