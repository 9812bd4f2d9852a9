using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Whether <em>appeler</em> calls for something: <em>a appelé lundi <b>à</b> la grève</em>, <em>a appelé les agents <b>à</b> cesser le travail</em>. <em>A appelé les secours</em> and
/// <em>appelée en octobre en équipe de France</em> are things done.
/// </summary>
internal static class Callings
{
    private const int Reach = 12;

    public static bool Are(SentenceReading sentence, VerbGroup verb)
    {
        var start = BehindInsertion(sentence, verb.End);
        for (var position = start; position < Math.Min(sentence.End - 1, start + Reach) && sentence[position].Kind != TokenKind.Punctuation; position++)
        {
            // « Appelle a maintenir la pression », without its accent.
            if (sentence.Readings.Find(position, VerbTense.Infinitive) is not null)
            {
                return true;
            }

            if (sentence.GroupAt(position) is not null && sentence.Readings.Find(position + 1, VerbTense.Infinitive) is null)
            {
                return false;
            }

            if (LittleWords.ToWords.Contains(sentence[position]) && sentence[position + 1] is { Kind: TokenKind.Word } next && !next.Has(TokenTraits.Capital | TokenTraits.Temporal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Ont appelé<b>, lundi,</b> à cesser le travail</em>, <em>ont appelé<b>, dans un communiqué,</b> au calme</em>: the place where the complement begins.</summary>
    private static int BehindInsertion(SentenceReading sentence, int position)
    {
        if (position >= sentence.End || !sentence[position].Is(','))
        {
            return position;
        }

        for (var close = position + 1; close < Math.Min(sentence.End - 1, position + Reach) && sentence.GroupAt(close) is null; close++)
        {
            if (sentence[close].Is(','))
            {
                return close + 1;
            }
        }

        return position;
    }
}
