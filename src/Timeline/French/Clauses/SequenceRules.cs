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

    private static readonly ushort So = FrenchWords.Number("ainsi");

    /// <summary>The word that opens the first clause behind a time, of those before a place: <em>de 1998 à 2002, <b>quand</b> il était député, puis de 2002 à 2007</em>; −1 where there is none.</summary>
    private static int FirstTime(DateSite site, int before)
    {
        for (var position = site.Sentence.First + 1; position <= before; position++)
        {
            if (ClauseWords.When.Contains(site.Sentence[position]) && site.Sentence[site.Is(position - 1, ',') ? Math.Max(site.Sentence.First, position - 2) : position - 1].Has(TokenTraits.Temporal))
            {
                return position;
            }
        }

        return -1;
    }

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
        // « …, ainsi qu'en 2012 »
        var isAlso = joint - 1 > site.Sentence.First && ClauseWords.That.Contains(site.Sentence[joint]) && site.Sentence[joint - 1].Is(So);
        joint -= isAlso ? 1 : 0;
        if (site.Meaning is Bounded || joint - 1 <= site.Sentence.First || !(isAlso || Again.Contains(site.Sentence[joint])))
        {
            return null;
        }

        // « Il fut président de 1995 à 2000, puis de 2002 à 2007 quand son parti revint au pouvoir »: the clause tells more of that time.
        var behind = site.Is(site.End, ',') ? site.End + 1 : site.End;
        var isTimeOfClause = behind < site.Sentence.End && ClauseWords.When.Contains(site.Sentence[behind]);
        var first = site.Is(joint - 1, ',') ? joint - 2 : joint - 1;
        // « … rémunérée de 1998 à 2002 quand il était député, puis de 2002 à 2007 quand… »: over the clause of the first time.
        if ((isTimeOfClause || isAlso) && !site.Sentence[first].Has(TokenTraits.Temporal))
        {
            return FirstTime(site, first) is > 0 and var clause ? Predicate.Of(site.LastInZone(clause)) : null;
        }

        return (isTimeOfClause || (site.Is(site.End, ',') && !site.HasFiniteBefore && site.LeftVerb is { Form: VerbGroupForm.PastParticiple }))
            && site.LeftVerb is { } verb && first >= verb.End && site.Sentence[first].Has(TokenTraits.Temporal)
            ? Predicate.Of(verb)
            : null;
    }
}
