using Timeline.French.Lexicon;

namespace Timeline.French.Clauses;

/// <summary><em>À un mois du procès, à trois jours du premier tour</em>: what the time runs towards is still to come.</summary>
internal static class Countdowns
{
    /// <summary>How many words a length may have: <em>à un peu plus de trois semaines du</em>.</summary>
    private const int LongestLength = 7;

    /// <summary>Whether an event noun is what a length leads to.</summary>
    public static bool LeadTo(SentenceReading sentence, int noun)
    {
        var of = NounReader.LeadOf(sentence, noun);
        if (of <= sentence.First + 1 || !LittleWords.OfWords.Contains(sentence[of]) || !UnitWords.All.Contains(sentence[of - 1]))
        {
            return false;
        }

        for (var back = of - 2; back >= Math.Max(sentence.First, of - LongestLength) && sentence.GroupAt(back) is null; back--)
        {
            if (sentence[back].Is(LittleWords.At))
            {
                return true;
            }
        }

        return false;
    }
}
