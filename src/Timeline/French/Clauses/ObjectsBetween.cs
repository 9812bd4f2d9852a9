using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Tells <em>annonce que…</em> from <em>annonce le plan que…</em></summary>
internal static class ObjectsBetween
{
    /// <summary>How many words may part a verb from the <em>que</em> below it: <em>on a appris lundi de source policière que…</em></summary>
    private const int WidestThat = 12;

    /// <summary>Whether a clause with <em>que</em> stands under a verb.</summary>
    public static bool NoneBeforeThat(SentenceReading sentence, VerbGroup above)
    {
        for (var position = above.End; position < Math.Min(sentence.End, above.End + WidestThat) && (sentence.GroupAt(position) is null || position < above.End); position++)
        {
            if (ClauseWords.That.Contains(sentence[position]) && ClauseOpeners.Are(sentence, position))
            {
                return !Stand(sentence, above, position);
            }
        }

        return false;
    }

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

            // « Elle a renoncé aux trois concerts qu'elle devait donner »; but « a renoncé à ce que… »
            if (LittleWords.ToWords.Contains(sentence[position]) && TakesTo(above) && position + 1 < opener && !sentence[position + 1].Is(LittleWords.This))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <em>à</em> leads to what a verb is about, and not to whom it is said.</summary>
    private static bool TakesTo(VerbGroup above) => above.Lemma is "renoncer" or "songer" or "réfléchir" or "consentir" or "appeler";
}
