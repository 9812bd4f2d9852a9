using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Tells <em>l'accord <b>entre</b> en vigueur</em> from <em>l'accord <b>entre</b> les deux pays</em>, and <em>l'étude <b>montre</b> que</em>
/// from <em>la montre</em>: forms that are mostly something else are verbs where only a verb can stand.
/// </summary>
internal static class VerbalPrepositions
{
    private static readonly ushort Between = FrenchWords.Number("entre");
    private static readonly ushort Seen = FrenchWords.Number("vu");
    private static readonly WordSet Showing = FrenchWords.Set("montre", "limite");

    /// <summary>No noun follows them, so none is between two: <em>entre à l'Élysée, entre dans l'histoire</em>.</summary>
    private static readonly WordSet Into = FrenchWords.Set("à", "au", "aux", "dans", "en", "sur", "chez", "par");

    /// <summary><em>Entre <b>au moins</b> deux clans</em>, <em>entre <b>à peine</b> dix et vingt</em></summary>
    private static readonly WordSet Counting = FrenchWords.Set("moins", "plus", "peine", "peu", "total");

    private static readonly WordSet Clauses = FrenchWords.Set("que", "qu'", "comment", "combien", "pourquoi", "à");

    public static bool IsVerb(VerbReadings readings, int position)
    {
        if (position + 1 >= readings.End || NounPlaces.IsOne(readings, position))
        {
            return false;
        }

        var next = position + 1;

        // « L'homme, vu lundi à Lyon, est recherché »; but « fermé, vu la neige »
        if (readings.Token(position).Is(Seen))
        {
            return readings.Token(next).Has(TokenTraits.Temporal) || (FunctionWords.Prepositions.Contains(readings.Token(next)) && !LittleWords.OfWords.Contains(readings.Token(next)));
        }

        if (position == readings.First)
        {
            return false;
        }

        if (readings.Token(position).Is(Between))
        {
            return Into.Contains(readings.Token(next)) && next + 1 < readings.End && readings.Token(next + 1).Kind == TokenKind.Word
                && !Counting.Contains(readings.Token(next + 1)) && !(readings.Token(next).Is(LittleWords.In) && readings.Token(next + 1).Has(TokenTraits.Temporal));
        }

        if (!Showing.Contains(readings.Token(position)))
        {
            return false;
        }

        while (next < readings.End && (readings.Token(next).Has(TokenTraits.Temporal) || FunctionWords.InnerAdverbs.Contains(readings.Token(next)) || readings.Token(next).Is(ClauseWords.Depuis)))
        {
            next++;
        }

        return next < readings.End && readings.Token(next) is var behind && !LittleWords.OfWords.Contains(behind)
            && (Clauses.Contains(behind) || FunctionWords.AnyDeterminers.Contains(behind));
    }
}
