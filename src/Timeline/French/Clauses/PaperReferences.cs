using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Issues of papers: <em>(Le Monde, 12 mai 2003)</em> says where it was printed (spec events 1).</summary>
internal static class PaperReferences
{
    private const int LongestTitle = 6;

    /// <summary>What papers are called behind their article, or without one: <em>Le <b>Monde</b>, <b>Libération</b></em>; a town may have an article as well (<em>La Haye, 12 mai 2003</em>).</summary>
    private static readonly WordSet Papers = FrenchWords.Set(
        "monde", "figaro", "croix", "échos", "équipe", "libération", "humanité", "parisien", "progrès", "dépêche", "nouvel", "observateur", "obs", "express", "point", "provence", "soir", "libre", "temps", "devoir", "presse", "mediapart",
        "canard", "télérama", "marianne", "voix", "télégramme", "montagne", "dauphiné", "union", "gazette", "journal", "courrier", "tribune", "liberté", "républicain", "matin", "indépendant", "populaire", "nouvelliste", "quotidien", "ouest", "aurore", "bien");

    private static readonly WordSet Agencies = FrenchWords.Set("afp", "ap", "reuters", "ats", "belga", "ansa", "upi", "efe", "tass");

    /// <summary>Whether a title and a whole date stand apart: <em>(Le Monde, 12 mai 2003)</em>, <em>Le ministre se défend, AP, 28 mai 2004</em>.</summary>
    public static Predicate? Are(DateSite site)
    {
        if (site.Meaning is not CalendarDate { Year: not null, Day: not null } || site.Start - 2 < site.Sentence.First || !(site.End >= site.Sentence.End || site.Sentence[site.End].Kind == TokenKind.Punctuation))
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
            && (Papers.Contains(site.Sentence[title]) || (title + 1 == comma && Agencies.Contains(site.Sentence[title]))) ? Predicate.Nothing : null;
    }
}
