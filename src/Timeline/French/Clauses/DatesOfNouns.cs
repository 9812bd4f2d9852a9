using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The dates that stand in the noun group that is shown.</summary>
internal static class DatesOfNouns
{
    /// <summary><em>La fête des Mères, la rentrée</em>: a date that is a noun.</summary>
    public static bool IsFeast(SentenceReading sentence, int date, int end)
    {
        for (var position = date; position < end; position++)
        {
            if (sentence[position].Kind != TokenKind.Word || ClauseWords.TimeWords.Contains(sentence[position]))
            {
                return false;
            }
        }

        return ShownNouns.HasArticle(sentence, date);
    }

    /// <summary>Where the date begins that ends at a place, its article with it.</summary>
    public static int Start(SentenceReading sentence, int wide, int end)
    {
        while (end > wide && (sentence[end - 1].Has(TokenTraits.Temporal) || (sentence[end].Has(TokenTraits.Temporal) && FunctionWords.CliticDeterminers.Contains(sentence[end - 1]))))
        {
            end--;
        }

        return end;
    }

    /// <summary><em>Le scrutin <b>de</b> dimanche</em>, <em>le sommet <b>du</b> 7 mars</em>.</summary>
    public static bool IsComplement(SentenceReading sentence, int wide, int date) =>
        (date > wide && LittleWords.OfWords.Contains(sentence[date - 1]) && ShownNouns.IsNoun(sentence, wide, date - 2))
            || (LittleWords.OfWords.Contains(sentence[date]) && ShownNouns.IsNoun(sentence, wide, date - 1));
}
