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

    /// <summary>Whether the bracket holds a title and a whole date, and nothing else.</summary>
    public static Predicate? Are(DateSite site)
    {
        if (site.Meaning is not CalendarDate { Year: not null, Day: not null } || !site.Is(site.End, ')') || site.Start - 2 <= site.Sentence.First)
        {
            return null;
        }

        var comma = site.Sentence[site.Start - 1].Is(LittleWords.TheMasculine) ? site.Start - 2 : site.Start - 1;
        var open = comma - 1;
        while (open > site.Sentence.First && comma - open <= LongestTitle && site.Sentence[open].Kind == TokenKind.Word)
        {
            open--;
        }

        var title = open + (LittleWords.Articles.Contains(site.Sentence[open + 1]) ? 2 : 1);
        return site.Is(comma, ',') && site.Is(open, '(') && title < comma && site.Sentence[title].Has(TokenTraits.Capital) && Papers.Contains(site.Sentence[title]) ? Predicate.Nothing : null;
    }
}
