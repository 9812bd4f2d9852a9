using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Dates that a quotation holds without what happens then: <em>a promis de partir « dès lundi »</em>.</summary>
internal static class QuotedDates
{
    /// <summary>Whether a date is quoted, and nothing beside it that it could date.</summary>
    public static bool StandAlone(SentenceReading sentence, int start, int end) => sentence[start].Has(TokenTraits.Quoted) && !HasOthers(sentence, start, end);

    private static bool HasOthers(SentenceReading sentence, int start, int end)
    {
        for (var back = start - 1; back >= sentence.First && sentence[back].Has(TokenTraits.Quoted); back--)
        {
            if (!MayLead(sentence[back]))
            {
                return true;
            }
        }

        // « … seraient déployés « demain dans la capitale » »: what happens may stand behind it.
        for (var ahead = end; ahead < sentence.End && sentence[ahead].Has(TokenTraits.Quoted) && !IsMark(sentence[ahead]); ahead++)
        {
            if (sentence[ahead].Kind != TokenKind.Word || sentence.GroupAt(ahead) is not null || NounReader.At(sentence, ahead) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayLead(Token token) =>
        IsMark(token) || FunctionWords.Prepositions.Contains(token) || FunctionWords.AnyDeterminers.Contains(token) || FunctionWords.InnerAdverbs.Contains(token);

    public static bool IsMark(Token token) => token.Is('«') || token.Is('»') || token.Is('"') || token.Is('“') || token.Is('”');
}
