using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Dates that say when something happened once more, or what is picked out of several.</summary>
internal static class SequenceRules
{
    private static readonly WordSet Again = FrenchWords.Set("puis", "et", "ensuite", "encore", "voire");

    /// <summary><em>A rappelé les temps forts de l'année, dont le voyage en Alsace en septembre</em>: what <em>dont</em> picks out of them has the date.</summary>
    public static Predicate? PickedOut(DateSite site)
    {
        if (site.NextFinite(site.End) is { } next && !site.HasBorder(site.End, next.Start))
        {
            return null;
        }

        for (var back = site.Start - 1; back > site.Sentence.First && site.Sentence[back].Kind == TokenKind.Word && site.Sentence.GroupAt(back) is null; back--)
        {
            if (site.Sentence[back].Is(ClauseWords.Dont))
            {
                return site.Is(back - 1, ',') && FunctionWords.CliticDeterminers.Contains(site.Sentence[back + 1]) ? Predicate.Of(back + 2, NounReader.At(site.Sentence, back + 2)) : null;
            }
        }

        return null;
    }

    /// <summary><em>Déjà condamné en 2011, puis en juin dernier, le jeune homme devait pointer</em>: the second date is of what the first one dates.</summary>
    public static Predicate? Repeated(DateSite site)
    {
        var joint = site.BeforeLead;
        joint -= joint > site.Sentence.First && site.Sentence[joint].Is(LittleWords.For) ? 1 : 0;
        if (site.Meaning is Bounded || joint - 1 <= site.Sentence.First || !Again.Contains(site.Sentence[joint]))
        {
            return null;
        }

        // « Il fut président de 1995 à 2000, puis de 2002 à 2007 quand son parti revint au pouvoir »: the clause tells more of that time.
        var isTimeOfClause = site.End < site.Sentence.End && ClauseWords.When.Contains(site.Sentence[site.End]);
        var first = site.Is(joint - 1, ',') ? joint - 2 : joint - 1;
        // « … rémunérée de 1998 à 2002 quand il était député, puis de 2002 à 2007 quand… »: over the clause of the first time.
        if (isTimeOfClause && !site.Sentence[first].Has(TokenTraits.Temporal))
        {
            while (first > site.Sentence.First && !(ClauseWords.When.Contains(site.Sentence[first]) && site.Sentence[first - 1].Has(TokenTraits.Temporal)))
            {
                first--;
            }

            return first > site.Sentence.First ? Predicate.Of(site.LastInZone(first)) : null;
        }

        return (isTimeOfClause || (site.Is(site.End, ',') && !site.HasFiniteBefore && site.LeftVerb is { Form: VerbGroupForm.PastParticiple })) && site.LeftVerb is { } verb && first >= verb.End && site.Sentence[first].Has(TokenTraits.Temporal) ? Predicate.Of(verb) : null;
    }
}
