using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Tells <em>annonce que…</em> from <em>annonce le plan que…</em></summary>
internal static class ObjectsBetween
{
    /// <summary>Whether an object stands between the two, that a relative clause would belong to: <em>annonce le plan que…</em></summary>
    public static bool Stand(SentenceReading sentence, VerbGroup above, int opener)
    {
        if (above.Lemma is "prévenir" or "avertir" or "informer" or "aviser" or "assurer" or "persuader" or "convaincre" or "alerter")
        {
            return false;
        }

        for (var position = above.End; position < opener; position++)
        {
            if (sentence[position].Is(';') || sentence[position].Is('»') || sentence[position].Is('”'))
            {
                return true;
            }

            // « a-t-il ajouté, a précisé le ministre, que »: the subject after an inverted verb is no object.
            var isAfterPreposition = position > above.End && (ClauseWords.Prepositions.Contains(sentence[position - 1]) || LittleWords.OfWords.Contains(sentence[position - 1]));
            if (ClauseWords.Starters.Contains(sentence[position]) && !isAfterPreposition && !Dates.Begins(sentence, position) && !sentence[position].Has(TokenTraits.Hyphenated)
                && !(position > above.End && sentence[position - 1].Is(',')) && !above.IsInverted)
            {
                return true;
            }
        }

        return false;
    }
}
