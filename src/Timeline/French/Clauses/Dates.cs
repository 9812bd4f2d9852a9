using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Steps over the words of a date, which stand anywhere between a verb and its subject: <em>a dit mardi 3 mars le maire</em>.</summary>
internal static class Dates
{
    private static readonly ushort Noon = FrenchWords.Number("midi");

    /// <summary>Whether words of time begin here, an article before them included.</summary>
    public static bool Begins(SentenceReading sentence, int position)
    {
        if (IsTime(sentence, position))
        {
            return true;
        }

        if (!ClauseWords.Starters.Contains(sentence[position]) || position + 1 >= sentence.End)
        {
            return false;
        }

        // « Le 9, des salariés ont occupé le siège »: a number that no noun follows is a day.
        return sentence[position + 1].Kind == TokenKind.Number ? IsDayAlone(sentence, position) || (position + 2 < sentence.End && IsTime(sentence, position + 2)) : IsTime(sentence, position + 1);
    }

    /// <summary>Whether an expression stands here, behind its article or its <em>en</em>: <em>a confirmé <b>le 14 mars</b> l'arrestation</em>.</summary>
    public static bool Stand(SentenceReading sentence, int position) =>
        position < sentence.End
            && (sentence[position].Has(TokenTraits.Temporal)
                || (position + 1 < sentence.End && (FunctionWords.CliticDeterminers.Contains(sentence[position]) || sentence[position].Is(LittleWords.In))
                    && sentence[position + 1].Has(TokenTraits.Temporal)));

    private static bool IsDayAlone(SentenceReading sentence, int article) =>
        sentence[article].Is(LittleWords.TheMasculine) && sentence[article + 1] is { Length: <= 2 } day
            && (day.Has(TokenTraits.Temporal) || (article + 2 < sentence.End && sentence[article + 2].Is(',')));

    /// <summary>The first place after the words of time that begin here.</summary>
    public static int End(SentenceReading sentence, int position)
    {
        position++;
        while (position < sentence.End && (IsTime(sentence, position) || sentence[position].Kind == TokenKind.Number))
        {
            position++;
        }

        return position;
    }

    /// <summary>The place behind the words of time that begin here, or the place itself where none do.</summary>
    public static int Behind(SentenceReading sentence, int position) => Begins(sentence, position) ? End(sentence, position) : position;

    private static bool IsAfternoon(SentenceReading sentence, int position) => position + 1 < sentence.End && sentence[position + 1].Is(Noon) && sentence[position + 1].Has(TokenTraits.Hyphenated);

    // « révèle Le Soir », « rapporte le Midi Libre »: with a capital, behind an article or before a word that has one as well, it is a paper.
    private static bool IsPaper(SentenceReading sentence, int position) =>
        position > sentence.First && sentence[position].IsCapitalized && LittleWords.Articles.Contains(sentence[position - 1])
        && (sentence[position - 1].Has(TokenTraits.Capital) || (!sentence[position].Has(TokenTraits.Temporal) && position + 1 < sentence.End && sentence[position + 1].IsCapitalized))
        && !(position + 1 < sentence.End && (sentence[position + 1].Kind == TokenKind.Number || LittleWords.OfWords.Contains(sentence[position + 1])));

    // « a confié à Nice-Matin sa fille »: half of a name is no time.
    public static bool IsTime(SentenceReading sentence, int position) =>
        (ClauseWords.TimeWords.Contains(sentence[position]) || sentence[position].Has(TokenTraits.Temporal) || IsAfternoon(sentence, position))
            && sentence.GroupAt(position) is null && !IsPaper(sentence, position) && !IsSameThing(sentence, position)
            && !(sentence[position].Has(TokenTraits.Hyphenated) && sentence[position].Has(TokenTraits.Capital));

    /// <summary><em>Précise <b>la même</b> source</em>; <em>le même jour, le jour même</em> are times.</summary>
    private static bool IsSameThing(SentenceReading sentence, int position) =>
        sentence[position].Is(LittleWords.Same) && !(position + 1 < sentence.End && IsTime(sentence, position + 1))
            && !(position > sentence.First && (sentence[position - 1].Has(TokenTraits.Temporal) || ClauseWords.TimeWords.Contains(sentence[position - 1])));

    private static readonly WordSet Pulls = FrenchWords.Set("dernier", "dernière", "derniers", "dernières", "prochain", "prochaine", "prochains", "prochaines");

    /// <summary><em>Les contrats signés l'an <b>dernier</b> expirent</em>: behind a word of time it belongs to that, and not to what follows.</summary>
    public static bool AreEndedBy(VerbReadings readings, int position) =>
        position > readings.First && Pulls.Contains(readings.Token(position))
            && (readings.Token(position - 1).Has(TokenTraits.Temporal) || ClauseWords.TimeWords.Contains(readings.Token(position - 1)));

    /// <summary>Whether the first date behind a verb has no year: <em>fermera le 1er septembre</em>; <em>quittera l'Élysée en 2027</em> may be told of long ago, as <em>durera plus d'un an</em> is.</summary>
    public static bool LackYearBehind(SentenceReading sentence, VerbGroup verb)
    {
        for (var position = verb.End; position < sentence.End; position++)
        {
            if (Begins(sentence, position))
            {
                return sentence[End(sentence, position) - 1] is not { Kind: TokenKind.Number, Length: 4 };
            }
        }

        return false;
    }
}
