using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>The words that place an event after or before another without a date.</summary>
internal static class SequenceWords
{
    private static readonly SequencePhrase[] Phrases =
    [
        .. Of(TemporalRelation.After, "puis", "ensuite", "aussitôt", "dans la foulée", "peu après", "juste après", "plus tard", "par la suite", "sur le champ", "peu de temps après"),
        .. Of(TemporalRelation.Before, "auparavant", "peu avant", "juste avant", "plus tôt", "au préalable", "préalablement", "peu de temps avant"),
    ];

    /// <summary>It joins predicates, and nouns as well: <em>le maire puis le préfet</em>.</summary>
    public static ushort Then { get; } = FrenchWords.Number("puis");

    /// <summary>After these the words are no adverb: <em>aussitôt que, au plus tard, un peu plus tôt que prévu</em>.</summary>
    public static WordSet NoSequenceBefore { get; } = FrenchWords.Set("au", "ou", "le", "ni");

    public static WordSet NoSequenceAfter { get; } = FrenchWords.Set("que", "qu'", "dit", "encore");

    /// <summary>The phrase that begins at a word: its length in words, 0 where none does.</summary>
    public static int LengthAt(ReadOnlySpan<ushort> words, out TemporalRelation relation)
    {
        var longest = 0;
        relation = default;
        foreach (var phrase in Phrases)
        {
            if (phrase.Words.Length > longest && words.StartsWith(phrase.Words))
            {
                (longest, relation) = (phrase.Words.Length, phrase.Relation);
            }
        }

        return longest;
    }

    /// <summary>The longest phrase, in words: <em>peu de temps après</em>.</summary>
    public static int Longest { get; } = LengthOfLongest();

    /// <summary>A loop: a query would be compiled in the first call of a process.</summary>
    private static int LengthOfLongest()
    {
        var longest = 0;
        foreach (var phrase in Phrases)
        {
            longest = Math.Max(longest, phrase.Words.Length);
        }

        return longest;
    }

    private static IEnumerable<SequencePhrase> Of(TemporalRelation relation, params string[] phrases) =>
        phrases.Select(phrase => new SequencePhrase(FrenchWords.Phrase(phrase), relation));

    private sealed record SequencePhrase(ushort[] Words, TemporalRelation Relation);
}
