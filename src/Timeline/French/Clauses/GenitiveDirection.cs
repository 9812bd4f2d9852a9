using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Resolution;

namespace Timeline.French.Clauses;

/// <summary>Which way a date looks that stands behind <em>de</em>, by the words before that.</summary>
internal static class GenitiveDirection
{
    /// <summary>
    /// <em>Selon « Les Échos » du 11 avril, le groupe supprimera 200 postes</em>: who says it has said it. <em>La date du 7 mai a été retenue</em>, <em>ce sera son troisième voyage, après ceux du 9 avril</em>: on
    /// either side, the nearer day. Null where neither stands there.
    /// </summary>
    public static Direction? Of(SentenceReading sentence, int start, int end)
    {
        if (start <= sentence.First || !(sentence[start - 1].Is(LittleWords.OfThe) || sentence[start - 1].Is(LittleWords.Of)))
        {
            return null;
        }

        if (SourceDates.AreBehind(sentence, start - 1))
        {
            return Direction.Past;
        }

        var before = start - 2;
        if (before < sentence.First)
        {
            return null;
        }

        // « Le derby de dimanche a laissé des regrets ; celui de samedi vaudra un titre »; but « les blessés de lundi vont mieux ; ceux de dimanche seront opérés mardi ».
        if (LittleWords.ThatOne.Contains(sentence[before]) && (before == sentence.First || sentence[before - 1].Is(';'))
            && sentence.FiniteAfter(end) is { Tense: EventTense.Future, IsPassive: false, Lemma: not ("rester" or "marquer" or "entrer" or "demeurer") })
        {
            return Direction.Future;
        }

        return sentence[before].Is(ClauseWords.Date) || LittleWords.Those.Contains(sentence[GenitiveRules.FirstLink(sentence, start - 1) - 1]) ? Direction.Unknown : null;
    }
}
