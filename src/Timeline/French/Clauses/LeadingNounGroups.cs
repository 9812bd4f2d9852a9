using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Finds the noun group that a clause begins with, dates and asides passed.</summary>
internal static class LeadingNounGroups
{
    private static readonly ushort Time = FrenchWords.Number("fois");
    private static readonly WordSet Beside = FrenchWords.Set("lendemain", "surlendemain", "veille");

    /// <summary>The first noun group of a run that no preposition, date or participle introduces.</summary>
    public static SourceSpan? First(SentenceReading sentence, int start, int end)
    {
        var position = start;
        while (position < end)
        {
            if (sentence[position].Kind == TokenKind.Punctuation || FunctionWords.Conjunctions.Contains(sentence[position])
                || (FunctionWords.InnerAdverbs.Contains(sentence[position]) && !ClauseWords.Prepositions.Contains(sentence[position])))
            {
                position++;
                continue;
            }

            // « GEDINNE Samedi, à 17 heures, Marcel Hubert a rangé sa tondeuse »: where it is told.
            if (position == sentence.First && position + 1 < end && sentence[position].Has(TokenTraits.AllCapitals) && sentence[position + 1].IsCapitalized && sentence[position + 1].Has(TokenTraits.Temporal))
            {
                position++;
                continue;
            }

            if (Dates.Begins(sentence, position))
            {
                position = Dates.End(sentence, position);

                // « Quatre jours après sa réélection, le président a démissionné », « au lendemain des élections, le président… »: what it is counted from is no subject.
                position = position < end && position > start
                    && (ClauseWords.Prepositions.Contains(sentence[position - 1]) || (Beside.Contains(sentence[position - 1]) && LittleWords.OfWords.Contains(sentence[position])))
                    ? NextChunk(sentence, position + 1, end, skipsRelative: false)
                    : position;
                continue;
            }

            var isIntroduced = ClauseWords.Prepositions.Contains(sentence[position]) || ClauseWords.Openers.Contains(sentence[position])
                || sentence.Readings.Find(position, VerbTense.PastParticiple) is not null && !sentence[position].Has(TokenTraits.AllCapitals)
                || sentence.GroupAt(position) is not null;
            // « Cette fois, celui-ci assure… »
            if (!isIntroduced && NounGroups.Begins(sentence, position) && !sentence[Math.Min(position + 1, sentence.End - 1)].Is(Time))
            {
                return Named(sentence, BehindApposed(sentence, position, end) ?? position, end);
            }

            position = NextChunk(sentence, position + 1, end, skipsRelative: isIntroduced && ClauseWords.Openers.Contains(sentence[position]));
        }

        return null;
    }

    /// <summary>
    /// <em>Généraliste à Roubaix depuis 1997, <b>la docteure Roux</b> dirige un centre</em>: what a sentence begins with, without an article, is said of the subject, which stands between its comma and the verb; not
    /// in <em>Lyon, la Suisse et Minsk ont signé</em> or <em>Ada Roux, la maire, a signé</em>.
    /// </summary>
    private static int? BehindApposed(SentenceReading sentence, int start, int end)
    {
        if (start != sentence.First || FunctionWords.AnyDeterminers.Contains(sentence[start]) || start + 1 >= end || sentence[start + 1].Has(TokenTraits.Capital))
        {
            return null;
        }

        var subject = -1;
        for (var position = start + 1; position < end; position++)
        {
            if (sentence[position].Is(',') ? subject >= 0 : sentence[position].Kind == TokenKind.Punctuation || (subject >= 0 && FunctionWords.Conjunctions.Contains(sentence[position])))
            {
                return null;
            }

            subject = sentence[position].Is(',') ? position + 1 : subject;
        }

        return subject > 0 && subject < end && NounGroups.Begins(sentence, subject) ? subject : null;
    }

    private static SourceSpan Named(SentenceReading sentence, int start, int limit)
    {
        var end = NounGroups.End(sentence, start, limit, isAfterVerb: false);
        var whole = NounGroups.WithApposition(sentence, end);
        return new SourceSpan(sentence.Number, start, whole <= limit ? whole : end);
    }

    /// <summary>The place after the next comma; in a run without one, the next article that stands after words of time.</summary>
    private static int NextChunk(SentenceReading sentence, int position, int end, bool skipsRelative)
    {
        for (; position < end; position++)
        {
            if (sentence[position].Is(','))
            {
                return position + 1;
            }

            if (!skipsRelative && ClauseWords.Starters.Contains(sentence[position]) && Dates.IsTime(sentence, position - 1) && !Dates.Begins(sentence, position))
            {
                return position;
            }
        }

        return end;
    }
}
