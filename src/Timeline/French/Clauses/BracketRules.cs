using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Dates in brackets: <em>(1971)</em>, <em>(né en 1930)</em>, <em>(2006-2008)</em>.</summary>
internal static class BracketRules
{
    private const int WidestTitle = 12;

    private static readonly WordSet Lives = FrenchWords.Set("mort", "morte", "morts", "mortes", "né", "née", "nés", "nées", "décès", "naissance");

    public static Predicate? VerbInside(DateSite site)
    {
        if (!site.Sentence[site.Start].Has(TokenTraits.Bracketed))
        {
            return null;
        }

        var (open, close) = Around(site);
        VerbGroup? found = null;
        foreach (var group in site.Sentence.Groups)
        {
            // « (née le 5 mai 1927 à Épinal et morte le 30 octobre 2009) »: the last one before the date, else the first one after.
            if (group.Start > open && group.End <= close && (found is null || group.Start < site.Start))
            {
                found = group;
            }
        }

        // « (Deux condamnations en 2019, sorti le 11 mai) »: what a comma parts from the date comes after what stands before it.
        return found is not null && found.Start >= site.End && site.Sentence.HasComma(site.End, found.Start) && NounInside(site) is { } noun ? noun : Predicate.Of(found) ?? Passing(site, open);
    }

    /// <summary><em>Son frère Émile (mort en 1917)</em>.</summary>
    private static Predicate? Passing(DateSite site, int open)
    {
        for (var position = open + 1; position < site.Start; position++)
        {
            if (Lives.Contains(site.Sentence[position]))
            {
                return new Predicate(position, null, EventClass.Occurrence);
            }
        }

        return null;
    }

    /// <summary><em>Organise un loto samedi (ouverture des portes à 19 h)</em>: what the bracket itself names, before the one that it stands behind.</summary>
    public static Predicate? NounInside(DateSite site) =>
        !site.Sentence[site.Start].Has(TokenTraits.Bracketed) ? null
        : GenitiveRules.OfDate(site) is { } own && own.Trigger > Around(site).Open ? own
        : NounReader.OutermostBefore(site.Sentence, site.CommaBefore, out var noun) is >= 0 and var found && site.Sentence[found].Has(TokenTraits.Bracketed) && found > Around(site).Open
            ? Predicate.Of(found, noun)
            : null;

    public static Predicate? NounBefore(DateSite site)
    {
        if (!site.Sentence[site.Start].Has(TokenTraits.Bracketed))
        {
            return null;
        }

        // « Manifestants exigeant la démission du ministre (29 octobre) »: what they call for has not come.
        var found = NounReader.NearestBefore(site.Sentence, Around(site).Open, out var noun);

        // « Trente toiles, dont « La Grève » (1902), … »: a title is no event.
        if (found >= 0 && site.Sentence[found].Has(TokenTraits.Quoted) && !site.Sentence[site.Start].Has(TokenTraits.Quoted))
        {
            return null;
        }

        // « Le ciné-club projette La Bataille du rail (1946) »
        if (found >= 0 && site.Meaning is { Granularity: Granularity.Year } && IsTitle(site, found))
        {
            return Predicate.Nothing;
        }

        return found >= 0 && site.Sentence.GroupBefore(found) is { IsPassive: false } caller && GoverningVerbs.Has(caller.Lemma, Governance.Calls)
            && ExpectationRules.IsExpected(site.Sentence, caller, found)
            ? Predicate.Of(caller)
            : Predicate.Of(found, noun);
    }

    /// <summary>A noun and its article with capitals inside a sentence.</summary>
    private static bool IsTitle(DateSite site, int noun) =>
        noun - 1 > site.Sentence.First && site.Sentence[noun].Has(TokenTraits.Capital) && site.Sentence[noun - 2].Kind == TokenKind.Word
            && site.Sentence[noun - 1] is var article && FunctionWords.AnyDeterminers.Contains(article)
        && article.Has(TokenTraits.Capital) && !article.Has(TokenTraits.LineStart) && !(article.Has(TokenTraits.AllCapitals) && article.Length > 2);

    /// <summary>
    /// <em>Dans l'album « Aurore » (1992)</em>, <em>l'ancien Sochalien (2004-2006)</em>: the common noun that the group before the
    /// bracket begins with, across a title or capitals; a name alone is none. <em>L'acte II (24 novembre)</em> happens.
    /// </summary>
    public static Predicate? HeadBefore(DateSite site)
    {
        if (!site.Sentence[site.Start].Has(TokenTraits.Bracketed))
        {
            return null;
        }

        var position = Around(site).Open - 1;
        var floor = Math.Max(site.Sentence.First, position - WidestTitle);
        while (position > floor
            && (site.Sentence[position].Has(TokenTraits.Quoted | TokenTraits.Capital) || site.Is(position, '»') || site.Is(position, '"')
                || site.Is(position, '«') || (site.Is(position, ',') && site.Is(position + 1, '«'))))
        {
            position--;
        }

        // « Il avait publié La Chambre d'eau (1985) »: nor is the last word of a title what is dated.
        return position > floor && !(LittleWords.BareOf.Contains(site.Sentence[position - 1]) && position - 2 > floor && site.Sentence[position - 2].IsCapitalized)
            && site.Sentence[position] is { Kind: TokenKind.Word } noun && !noun.Has(TokenTraits.Capital | TokenTraits.Elided)
            && site.Sentence.GroupAt(position) is null && NounPlaces.IsOne(site.Sentence.Readings, position)
            && !FunctionWords.Prepositions.Contains(noun) && !FunctionWords.AnyDeterminers.Contains(noun) && !FunctionWords.Conjunctions.Contains(noun)
            ? new Predicate(position, null, Stages.Contains(noun) ? EventClass.Occurrence : EventClass.State)
            : null;
    }

    private static readonly WordSet Stages = FrenchWords.Set("acte", "épisode", "étape", "journée", "manche", "phase");

    /// <summary><em>Passé par Monaco (2006-2008)</em>: a name is no event; the predicate that it belongs to is. The year of a title, <em>dont « Le Canal » (1887)</em>, is of nothing else.</summary>
    public static Predicate? VerbBefore(DateSite site)
    {
        if (!site.Sentence[site.Start].Has(TokenTraits.Bracketed))
        {
            return null;
        }

        var open = Around(site).Open;
        if ((site.Is(open - 1, '»') || site.Is(open - 1, '"') || site.Is(open - 1, '”')) && site.Meaning is { Granularity: Granularity.Year })
        {
            return Predicate.Nothing;
        }

        // « La cause en est l'ouverture par le parquet (en mars) d'une enquête »: an event that something is has its own time.
        return LastOutside(site.Sentence, open) is { IsCopula: true } what && NounReader.Read(site.Sentence, what.Trigger) is { } noun && noun.Class != EventClass.State
            ? Predicate.Of(what.Trigger, noun)
            : Predicate.Of(LastOutside(site.Sentence, open));
    }

    private static VerbGroup? LastOutside(SentenceReading sentence, int bracket) =>
        sentence.Groups.FindLast(group => group.End <= bracket && !sentence[group.Trigger].Has(TokenTraits.Bracketed));

    private static (int Open, int Close) Around(DateSite site)
    {
        var open = site.Start;
        while (open > site.Sentence.First && !site.Is(open, '(') && !site.Is(open, '['))
        {
            open--;
        }

        var close = site.End;
        while (close < site.Sentence.End && !site.Is(close, ')') && !site.Is(close, ']'))
        {
            close++;
        }

        return (open, close);
    }
}
