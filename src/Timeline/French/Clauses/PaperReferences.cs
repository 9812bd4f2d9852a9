using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Issues of papers: <em>(Le Monde, 12 mai 2003)</em> says where it was printed (spec events 1).</summary>
internal static class PaperReferences
{
    private const int LongestTitle = 6;

    private static readonly WordSet Articles = FrenchWords.Set("le", "la", "l'", "les");

    private static readonly WordSet Papers = FrenchWords.Set("libération", "marianne", "ouest");

    /// <summary>Towns that have an article: <em>signé (La Haye, 12 mai 2003)</em>.</summary>
    private static readonly WordSet Towns = FrenchWords.Set("havre", "mans", "caire", "haye", "rochelle", "creusot", "puy", "cap", "touquet", "baule", "bourget", "cannet", "réunion", "ciotat", "mecque", "valette", "havane");

    /// <summary>Whether the bracket holds a title and a whole date, and nothing else.</summary>
    public static Predicate? Are(DateSite site)
    {
        if (site.Meaning is not CalendarDate { Year: not null, Day: not null } || !site.Is(site.End, ')'))
        {
            return null;
        }

        var comma = site.Sentence[site.Start - 1].Is(LittleWords.TheMasculine) ? site.Start - 2 : site.Start - 1;
        var open = comma - 1;
        while (open > site.Sentence.First && comma - open <= LongestTitle && site.Sentence[open].Kind == TokenKind.Word)
        {
            open--;
        }

        return site.Is(comma, ',') && site.Is(open, '(') && (Papers.Contains(site.Sentence[open + 1]) || (comma - open > 2 && Articles.Contains(site.Sentence[open + 1]) && site.Sentence[open + 1].Has(TokenTraits.Capital)
            && site.Sentence[open + 2].Has(TokenTraits.Capital) && !Towns.Contains(site.Sentence[open + 2]))) ? Predicate.Nothing : null;
    }
}
