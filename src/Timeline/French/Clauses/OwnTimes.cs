using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Tells whether a verb has a time of its own behind it, so that it shares none: <em>a enseigné à Lyon et fondé le club en 1961</em>.</summary>
internal static class OwnTimes
{
    /// <summary><em>Elle fut arrêtée en juin et déportée trois mois plus tard</em>; not <em>jugé et condamné à quatre ans</em>.</summary>
    public static bool Stand(SentenceReading sentence, VerbGroup group)
    {
        // « A enseigné de 1953 à 1984 et fondé, en 1961, le club »: a comma may part it from its time.
        var first = group.End + (group.End + 1 < sentence.End && sentence[group.End].Is(',') ? 1 : 0);
        for (var position = first; position < sentence.End && (sentence[position].Kind is TokenKind.Word or TokenKind.Number || sentence[position].Is('%'))
            && sentence.GroupAt(position) is null; position++)
        {
            if (sentence[position].Has(TokenTraits.Temporal) && !(group.Lemma == "condamner" && IsOfSentence(sentence, position, group.End)) && !IsOfThing(sentence, position))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Emporta le village après trois heures <b>de combat</b></em>: a length of something is no time of its own.</summary>
    private static bool IsOfThing(SentenceReading sentence, int position)
    {
        while (position < sentence.End && sentence[position].Has(TokenTraits.Temporal))
        {
            position++;
        }

        return position + 1 < sentence.End && LittleWords.BareOf.Contains(sentence[position]) && sentence[position + 1].Kind == TokenKind.Word
            && !sentence[position + 1].Has(TokenTraits.Temporal | TokenTraits.Capital) && UnitWords.All.Contains(sentence[position - 1]);
    }

    /// <summary><em>À quatre ans, à dix-huit mois</em> behind a verb: so long a time it takes, and no date.</summary>
    private static bool IsOfSentence(SentenceReading sentence, int position, int first) =>
        (position - 1 >= first && sentence[position - 1].Is(LittleWords.At) && NumberWords.CanStartWith(sentence[position].Word))
            || (position - 2 >= first && sentence[position - 2].Is(LittleWords.At) && NumberWords.CanStartWith(sentence[position - 1]));
}
