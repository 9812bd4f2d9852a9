using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Where a text of law was printed, and which ruling is cited: <em>(JO du 18 mai 2004)</em>, <em>(Cass. soc., 8 déc. 1988)</em> say where to look (spec events 1).</summary>
internal static class LegalReferences
{
    private const int LongestCitation = 12;

    private static readonly WordSet Gazettes = FrenchWords.Set("jo", "jorf", "joue", "joce", "bo", "bocc", "boen", "mb", "moniteur");
    private static readonly ushort Official = FrenchWords.Number("officiel");

    private static readonly WordSet Courts = FrenchWords.Set("cass", "crim", "civ", "soc", "ce", "ca", "caa", "ta", "tgi", "tj", "cjue", "cjce", "cedh", "chambre", "cour");

    public static Predicate? Are(DateSite site) => IsInGazette(site) || IsInCitation(site) ? Predicate.Nothing : null;

    /// <summary><em>Publié au Journal officiel du 18 mai</em>, <em>(JO du 18)</em></summary>
    private static bool IsInGazette(DateSite site)
    {
        var of = site.Start - 1;
        return of - 1 >= site.Sentence.First && site.Sentence[of].Is(LittleWords.OfThe)
            && (site.Sentence[of - 1].Is(Official) || (Gazettes.Contains(site.Sentence[of - 1]) && site.Sentence[of - 1].Has(TokenTraits.Capital)));
    }

    /// <summary><em>(Cass. soc., 8 déc. 1988, n° 86-42)</em>; not <em>(jugé en appel le 8 décembre)</em>.</summary>
    private static bool IsInCitation(DateSite site)
    {
        if (!site.Sentence[site.Start].Has(TokenTraits.Bracketed) || !site.Is(site.CommaBefore, ','))
        {
            return false;
        }

        for (var position = site.Start - 1; position >= Math.Max(site.Sentence.First, site.Start - LongestCitation) && site.Sentence.GroupAt(position) is null; position--)
        {
            if (site.Sentence[position].Is('('))
            {
                return Courts.Contains(site.Sentence[position + 1]);
            }
        }

        return false;
    }
}
