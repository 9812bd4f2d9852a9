using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary><em>« Nous rouvrirons la ligne à l'automne »</em>, and below it an article: a title that is a quotation is of whom the article quotes first.</summary>
internal static class TitleQuotations
{
    /// <summary>How many sentences below its title an article may begin to quote.</summary>
    private const int Farthest = 12;

    /// <summary>The verb that reports the first quotation of the article, where the quotation with these marks is a title that is quoted whole; else null.</summary>
    public static Reporting? ReportOf(Quotations quotations, SentenceReadings sentences, SentenceReading title, (int Open, int Close) marks)
    {
        var (open, close) = marks;
        if (open != 0 || close + 1 >= sentences.Text.Count || !sentences.Text.Tokens[close + 1].Has(TokenTraits.LineStart))
        {
            return null;
        }

        var last = Math.Min(sentences.Count - 1, title.Number + Farthest);
        for (var number = title.Number + 1; number <= last; number++)
        {
            var (first, end) = (sentences.Text.Sentences[number].First, sentences.Text.Sentences[number].End);
            for (var token = Math.Max(first, close + 1); token < end; token++)
            {
                if (sentences.Text.Tokens[token].Has(TokenTraits.Quoted))
                {
                    var quoted = quotations.Around(sentences[number], token);
                    return quotations.ReportBehind(sentences[number], quoted) ?? quotations.ReportBefore(quoted.Open);
                }
            }
        }

        return null;
    }
}
