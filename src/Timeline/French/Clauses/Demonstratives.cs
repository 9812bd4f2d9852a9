using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Noun groups that point back to the last person of the sentence before: <em>celle-ci, ce dernier</em>.</summary>
internal static class Demonstratives
{
    private static readonly WordSet This = FrenchWords.Set("ce", "cette", "ces");
    private static readonly WordSet ThisOne = FrenchWords.Set("ce", "cet", "cette");
    private static readonly WordSet Origins = FrenchWords.Set("fils", "fille", "natif", "native", "ancien", "ancienne", "enfant");
    private static readonly WordSet Last = FrenchWords.Set("dernier", "dernière", "derniers", "dernières");

    /// <summary>The one that begins at a token, or null.</summary>
    public static SourceSpan? At(SentenceReading sentence, int position) =>
        position + 1 < sentence.End
            && (LittleWords.Those.Contains(sentence[position]) ? sentence[position + 1].Has(TokenTraits.Hyphenated) : This.Contains(sentence[position]) && IsLast(sentence, position + 1))
            ? new SourceSpan(sentence.Number, position, position + 2, IsPronoun: true)
            : null;

    /// <summary>Whether a noun group only describes somebody who has a name: <em>cette fille de docker</em>; not <em>cette chère Ada</em>.</summary>
    public static bool Describe(SentenceReading sentence, SourceSpan span)
    {
        for (var position = span.Start + 1; position < span.End; position++)
        {
            if (sentence[position].Has(TokenTraits.Capital))
            {
                return false;
            }
        }

        return ThisOne.Contains(sentence[span.Start]) && span.Start + 1 < span.End && Origins.Contains(sentence[span.Start + 1]);
    }

    /// <summary><em>Ce dernier a dit</em>; <em>ce dernier projet</em> has a noun of its own.</summary>
    private static bool IsLast(SentenceReading sentence, int position) =>
        Last.Contains(sentence[position]) && position + 1 < sentence.End
            && (sentence[position + 1].Kind == TokenKind.Punctuation || sentence.GroupAt(position + 1) is not null || FunctionWords.Relatives.Contains(sentence[position + 1]));
}
