using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Places where only a noun can stand: after a determiner, an early adjective, a preposition.</summary>
internal static class NounPlaces
{
    /// <summary><em>Nos propres données</em>; <em>des voitures propres circulent</em>.</summary>
    private static readonly WordSet Own = FrenchWords.Set("propre", "propres");

    /// <summary><em>Tout, certains</em> are subjects before a verb as often as determiners.</summary>
    private static readonly WordSet Quantifiers = FrenchWords.Set("tout", "certains", "tous");

    /// <summary>But for <em>être</em>, <em>ce</em> is the subject of these alone: <em>ce doit être lui</em>; <em>nommé à ce poste</em>.</summary>
    private static readonly WordSet BehindThis = FrenchWords.Set("doit", "peut");

    /// <summary>Whether a token stands where only a noun can stand: after a determiner, an early adjective, a preposition.</summary>
    public static bool IsOne(VerbReadings readings, int position) =>
        IsBehindArticle(readings, position) && !ObjectClitics.IsOne(readings, position - 1);

    /// <summary>
    /// The same where every <em>la</em> is an article. What tells the pronouns asks this of the words around them, or
    /// <em>le juge la garde la visite</em> would ask each <em>la</em> about the other for ever.
    /// </summary>
    public static bool IsBehindArticle(VerbReadings readings, int position)
    {
        if (position == readings.First)
        {
            return false;
        }

        var before = readings.Token(position - 1);
        if (readings.Token(position).Has(TokenTraits.Hyphenated))
        {
            return true;
        }

        // « qui parle de « légitime défense » »
        if (before.Is('«') && position - 2 >= readings.First)
        {
            var outside = readings.Token(position - 2);
            return LittleWords.OfWords.Contains(outside) || LittleWords.One.Contains(outside) || LittleWords.Contracted.Contains(outside);
        }

        return before.Kind switch
        {
            TokenKind.Number => Counts.Are(readings, position - 1),
            TokenKind.Word => FunctionWords.Determiners.Contains(before) && (!Quantifiers.Contains(before) || VerblikeNouns.AreTold(readings, position))
                && !(before.Is(LittleWords.This) && BehindThis.Contains(readings.Token(position)))
                // « Le signe-t-il mardi ? »
                || ((FunctionWords.CliticDeterminers.Contains(before) || before.Is(LittleWords.In)) && !Subjects.StandBefore(readings, position - 1)
                    && !Clitics.IsInverted(readings, position))
                || (FunctionWords.EarlyAdjectives.Contains(before) && !(before.Has(TokenTraits.Capital) && position - 1 > readings.First)
                    && !SchoolClasses.StandBefore(readings, position) && !Dates.AreEndedBy(readings, position - 1))
                || (IsOrdinal(readings, position - 1) && !SchoolClasses.StandBefore(readings, position))
                || (Own.Contains(before) && position - 2 >= readings.First && FunctionWords.Determiners.Contains(readings.Token(position - 2)))
                || (FunctionWords.Prepositions.Contains(before) && !before.Is(LittleWords.In)),
            _ => false,
        };
    }

    /// <summary><em>Le 3<b>e</b> signe, le <b>troisième</b> signe</em></summary>
    private static bool IsOrdinal(VerbReadings readings, int position)
    {
        var word = readings.Token(position);
        return word.IsJoined
            ? position - 1 >= readings.First && readings.Token(position - 1).Kind == TokenKind.Number && word.Length <= 3
            : word.Length > 5 && readings.Text.Characters(position).EndsWith("ième");
    }
}
