using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Sentences in which accents are missing: all of them (<em>il est decede hier</em>), or those of one word at least that has no other spelling (<em>la manif prevue cet <b>apres</b> midi a été annulée</em>).</summary>
internal static class HastyWriting
{
    /// <summary>Whether a word between two places may be one whose accents were left out.</summary>
    public static bool Is(TokenizedText text, int first, int end)
    {
        if (!Accents.Stand(text.Text.Span[text.Tokens[first].Start..text.Tokens[end - 1].End]))
        {
            return true;
        }

        for (var position = first; position < end; position++)
        {
            if (text.Tokens[position].Has(TokenTraits.Unaccented) && !text.Tokens[position].Has(TokenTraits.Capital))
            {
                return true;
            }
        }

        return false;
    }
}
