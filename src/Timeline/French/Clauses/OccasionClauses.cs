using Timeline.French.Lexicon;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>Clauses that tell what happened while something did: <em>l'attentat au cours duquel un bus avait été visé mardi</em> was on Tuesday.</summary>
internal static class OccasionClauses
{
    private static readonly WordSet OfWhich = FrenchWords.Set("duquel", "desquels", "desquelles");
    private static readonly WordSet Which = FrenchWords.Set("laquelle", "lequel", "lesquels", "lesquelles");

    /// <summary>The token before <em>au cours duquel, lors de laquelle, pendant lequel</em>; −1 where no such words open a clause.</summary>
    public static int NounBefore(SentenceReading sentence, int opener)
    {
        if (opener - 2 < sentence.First)
        {
            return -1;
        }

        if (Which.Contains(sentence[opener]) && NounRules.During.Contains(sentence[opener - 1]))
        {
            return opener - 2;
        }

        var lead = OfWhich.Contains(sentence[opener]) ? opener - 1 : Which.Contains(sentence[opener]) && sentence[opener - 1].Is(LittleWords.Of) ? opener - 2 : -1;
        return lead <= sentence.First ? -1 : sentence[lead].Is(ClauseWords.Lors) ? lead - 1 : LedNouns.Whiles.Contains(sentence[lead]) ? lead - 2 : -1;
    }
}
