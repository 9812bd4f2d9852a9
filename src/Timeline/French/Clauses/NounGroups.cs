using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Cuts the noun group of a source: with its article and apposed name, without relative and participle clauses.</summary>
internal static class NounGroups
{
    private const int Widest = 24;

    private static readonly ushort NumberWord = FrenchWords.Number("numéro");

    /// <summary>Whether a noun group that is no date begins here.</summary>
    public static bool Begins(SentenceReading sentence, int position)
    {
        ref readonly var token = ref sentence[position];
        if (token.Kind == TokenKind.Number)
        {
            return !Dates.Begins(sentence, position) && position + 1 < sentence.End && sentence[position + 1].Kind == TokenKind.Word && !Dates.IsTime(sentence, position + 1);
        }

        if (token.Kind != TokenKind.Word || Dates.Begins(sentence, position) || token.Has(TokenTraits.Hyphenated))
        {
            return false;
        }

        return ClauseWords.Starters.Contains(token) ? !IsClitic(sentence, position) : CapitalNames.IsOne(sentence, position);
    }

    /// <summary>The end of the noun group that begins at a place.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">The first word of the group.</param>
    /// <param name="limit">The place that it cannot pass.</param>
    /// <param name="isAfterVerb">After its verb a preposition leads out of it: <em>a dit le ministre devant la presse</em>.</param>
    public static int End(SentenceReading sentence, int start, int limit, bool isAfterVerb)
    {
        var last = Math.Min(limit, start + Widest);
        var position = start + 1;
        while (position < last && !Ends(sentence, start, position, isAfterVerb))
        {
            position++;
            position = BehindParty(sentence, position, last);
        }

        while (position - 1 > start
            && (LittleWords.OfWords.Contains(sentence[position - 1]) || FunctionWords.Conjunctions.Contains(sentence[position - 1]) || sentence[position - 1].Has(TokenTraits.Elided)))
        {
            position--;
        }

        return position;
    }

    /// <summary>The end of the apposed name after a group, or the group's own end: <em>son agent, Paulo Bettencourt</em>.</summary>
    public static int WithApposition(SentenceReading sentence, int end)
    {
        if (end + 1 >= sentence.End || !sentence[end].Is(','))
        {
            return end;
        }

        var hasName = false;
        for (var position = end + 1; position < Math.Min(sentence.End, end + 9); position++)
        {
            ref readonly var token = ref sentence[position];
            if (token.Is(',') || token.Is('»') || token.Is('"') || token.Is(';') || (token.Is('.') && !NameTitles.EndAt(sentence, position))
                || (hasName && Channels.At(sentence, position) is not null))
            {
                // « Son avocate, Me Anne Roux à l'AFP »
                return hasName ? position : end;
            }

            if (token.Is('.'))
            {
                continue;
            }

            var isFirst = position == end + 1;
            if (token.Kind != TokenKind.Word || sentence.GroupAt(position) is not null || FunctionWords.Conjunctions.Contains(token) || FunctionWords.Relatives.Contains(token)
                || (ClauseWords.Prepositions.Contains(token) && !LittleWords.OfWords.Contains(token) && !hasName) || ClauseWords.TimeWords.Contains(token)
                || (isFirst && !token.Has(TokenTraits.Capital) && !ClauseWords.Starters.Contains(token) && !LittleWords.OfWords.Contains(token)))
            {
                return end;
            }

            hasName |= token.Has(TokenTraits.Capital) && (position > end + 1 || !LittleWords.OfWords.Contains(token));
        }

        return hasName && sentence.End <= end + 9 ? sentence.End : end;
    }

    private static bool Ends(SentenceReading sentence, int start, int position, bool isAfterVerb)
    {
        ref readonly var token = ref sentence[position];
        if (token.Kind == TokenKind.Punctuation)
        {
            return !(token.Is('.') && NameTitles.EndAt(sentence, position)) && !token.Is('/') && !token.Is('&') && !token.Is('-');
        }

        // « GEDINNE Samedi, à 17 heures, Marcel Hubert a rangé sa tondeuse »
        if (token.Has(TokenTraits.Capital) && token.Has(TokenTraits.Temporal) && sentence[position - 1].Has(TokenTraits.AllCapitals))
        {
            return true;
        }

        if (token.Kind == TokenKind.Number || token.Has(TokenTraits.Capital | TokenTraits.Hyphenated) || LittleWords.OfWords.Contains(token))
        {
            return false;
        }

        if (FunctionWords.Relatives.Contains(token) || FunctionWords.Subordinators.Contains(token) || ClauseWords.TimeWords.Contains(token) && Dates.IsTime(sentence, position))
        {
            return true;
        }

        // « le ministère de la Défense », « des rapports de l'entreprise et de l'agence »
        if (FunctionWords.Conjunctions.Contains(token))
        {
            return !token.Is(LittleWords.And) || position + 1 >= sentence.End
                || !(ClauseWords.Starters.Contains(sentence[position + 1]) || LittleWords.OfWords.Contains(sentence[position + 1]) || sentence[position + 1].Has(TokenTraits.Capital));
        }

        if (isAfterVerb && Portfolios.GoOn(sentence, position))
        {
            return false;
        }

        if (isAfterVerb && (ClauseWords.Leaving.Contains(token) || (token.Is(LittleWords.In) && position + 1 < sentence.End && ClauseWords.Occasions.Contains(sentence[position + 1]))))
        {
            return true;
        }

        var before = sentence[position - 1];
        if (isAfterVerb && ClauseWords.Starters.Contains(token) && !ClauseWords.Prepositions.Contains(before) && !LittleWords.OfWords.Contains(before)
            && !before.Is(NumberWord) && !before.Is(LittleWords.And) && position > start + 1)
        {
            return true;
        }

        return sentence.GroupAt(position) is { } group && position > start + 1
            && (group.IsFinite || sentence.Readings.Find(position, VerbTense.PastParticiple) is not null || group.Form != VerbGroupForm.PastParticiple) && !IsAdjective(sentence, position);
    }

    /// <summary><em>Un premier bilan</em>, <em>l'organisation unie</em>: before a preposition that names no agent, a participle goes on as an adjective.</summary>
    private static bool IsAdjective(SentenceReading sentence, int position) => ClauseWords.Speakers.Contains(sentence[position]) && ClauseWords.Starters.Contains(sentence[position - 1]);

    /// <summary><em>Le maire <b>(PS)</b> de Lille</em>: a party in brackets stands inside of the group.</summary>
    private static int BehindParty(SentenceReading sentence, int position, int last) =>
        position + 3 < last && sentence[position].Is('(') && sentence[position + 1].Has(TokenTraits.Capital) && sentence[position + 2].Is(')') && LittleWords.OfWords.Contains(sentence[position + 3])
            ? position + 3
            : position;

    /// <summary><em>le</em> before a verb is a pronoun: <em>nous le ferons</em>.</summary>
    private static bool IsClitic(SentenceReading sentence, int position) => sentence.GroupAt(position) is { } group && position < group.Head;
}
