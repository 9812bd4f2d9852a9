using Timeline.Events;

namespace Timeline.French.Clauses;

/// <summary>
/// <em>« Nous ne déménagerons pas », coupe le directeur</em>: behind a quotation that opens its sentence whatever verb has somebody behind it tells who said it. But <em>l'opération « Mains propres », dirige
/// le préfet</em> is no French, and <em>baptisé « Horizon », vise la création</em> quotes no clause.
/// </summary>
internal static class BareIncises
{
    public static bool Are(SentenceReading sentence, VerbGroup group)
    {
        var close = group.Start - 2;
        return close > sentence.First && sentence[close + 1].Is(',') && (sentence[close].Is('»') || sentence[close].Is('”'))
            && group is { IsFinite: true, IsPassive: false, Mood: EventMood.Indicative, Polarity: EventPolarity.Positive, Tense: EventTense.Present or EventTense.Past or EventTense.Imperfect }
            && HoldsClause(sentence, close)
            && Sources.AfterVerb(sentence, group) is { IsPronoun: false } subject && Persons.Are(sentence, subject);
    }

    /// <summary>Whether all that stands before the closing mark is quoted, and a clause.</summary>
    private static bool HoldsClause(SentenceReading sentence, int close)
    {
        var opens = Quotations.Opens(sentence[sentence.First]);
        for (var position = opens ? sentence.First + 1 : sentence.First; position < close; position++)
        {
            if (!sentence[position].Has(Tokenization.TokenTraits.Quoted))
            {
                return false;
            }
        }

        return !opens || sentence.Groups.Exists(said => said.IsFinite && said.End <= close);
    }
}
