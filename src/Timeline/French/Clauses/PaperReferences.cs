using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Issues of papers: <em>(Le Monde, 12 mai 2003)</em> says where it was printed (spec events 1).</summary>
internal static class PaperReferences
{
    private const int LongestTitle = 6;

    private static readonly WordSet Agencies = FrenchWords.Set("afp", "ap", "reuters", "ats", "belga", "ansa", "upi", "efe", "tass");

    /// <summary>Whether a title and a whole date stand apart: <em>(Le Monde, 12 mai 2003)</em>, <em>Le ministre se défend, AP, 28 mai 2004</em>.</summary>
    public static Predicate? Are(DateSite site)
    {
        if (site.Meaning is not CalendarDate { Year: not null, Day: not null } || site.Start - 2 < site.Sentence.First
            || !(site.End >= site.Sentence.End || site.Sentence[site.End].Kind == TokenKind.Punctuation))
        {
            return null;
        }

        var comma = site.Sentence[site.Start - 1].Is(LittleWords.TheMasculine) ? site.Start - 2 : site.Start - 1;
        var first = comma;
        while (first > site.Sentence.First && comma - first < LongestTitle && site.Sentence[first - 1].Kind == TokenKind.Word)
        {
            first--;
        }

        var title = first + (first < comma && LittleWords.Articles.Contains(site.Sentence[first]) ? 1 : 0);
        return site.Is(comma, ',') && title < comma && (first == site.Sentence.First || site.Sentence[first - 1].Kind == TokenKind.Punctuation) && site.Sentence[title].Has(TokenTraits.Capital)
            && (PaperNames.All.Contains(site.Sentence[title]) || (title + 1 == comma && Agencies.Contains(site.Sentence[title]))) ? Predicate.Nothing : null;
    }
}
