using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The day on which somebody must have an age: <em>ouvert aux patineurs de plus de 15 ans au 1er juillet 2018</em>. Nothing happens on it.</summary>
internal static class AgeLimits
{
    /// <summary>What says to be of an age, before a number.</summary>
    private static readonly WordSet Having = FrenchWords.Set("de", "d'", "à", "avoir", "ayant", "auront", "ont");

    /// <summary>Who is counted on a day is so then: <em>comptait 430 habitants de plus de 60 ans au 1er janvier 2013</em>.</summary>
    private static readonly HashSet<string> Counting = ["compter", "recenser", "dénombrer", "abriter", "employer"];

    private static readonly WordSet Owning = FrenchWords.Set("ayant", "avoir", "auront", "ont");

    public static Predicate? Are(DateSite site)
    {
        var years = site.Start - 2;
        return years - 2 >= site.Sentence.First && LittleWords.YearsOfAge.Contains(site.Sentence[years]) && site.Sentence[years - 1].Kind == TokenKind.Number
            && Having.Contains(site.Sentence[years - 2]) && !(site.LeftVerb is { IsFinite: true } verb && Counting.Contains(verb.Lemma))
            && (LittleWords.ToWords.Contains(site.Sentence[site.Start - 1])
                || (site.Sentence[site.Start - 1].Is(LittleWords.TheMasculine) && WordsBefore.Have(site.Sentence, years, OwnerReach, Owning)))
            ? Predicate.Nothing
            : null;
    }

    /// <summary>How far before the years <em>ayant moins de</em> may begin.</summary>
    private const int OwnerReach = 4;
}
