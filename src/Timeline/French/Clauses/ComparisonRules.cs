using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Dates of what is only compared with or told of: they date nothing in the sentence.</summary>
internal static class ComparisonRules
{
    /// <summary>How far before <em>que</em> its <em>plus</em> may stand: <em>deux fois plus de visiteurs étrangers qu'en 2003</em>.</summary>
    private const int ComparisonReach = 5;

    private static readonly WordSet Degrees = FrenchWords.Set(
        "plus", "moins", "autant", "aussi", "mieux", "meilleur", "meilleure", "meilleurs", "meilleures", "pire", "pires", "supérieur", "supérieure",
        "inférieur", "inférieure");

    /// <summary>What may lead to the time that something is compared with: <em>plus que pendant tout l'été 2015</em>, <em>plus que sur l'année 2015</em>.</summary>
    private static readonly WordSet While = FrenchWords.Set("pendant", "durant", "sur", "tout", "toute", "année", "saison", "l'", "le", "la", "en");

    private static readonly ushort As = FrenchWords.Number("comme");

    private static readonly WordSet Exceptions = FrenchWords.Set("sauf", "excepté", "hormis", "exception");

    /// <summary><em>Hormis une parenthèse de 1983 à 1989</em>.</summary>
    private static readonly WordSet Pauses = FrenchWords.Set("parenthèse", "pause", "interruption", "éclipse", "intermède", "absence", "coupure");

    /// <summary><em>Le musée est ouvert du 2 au 30, sauf le 14</em>: what is told is not of that day.</summary>
    public static Predicate? Excepted(DateSite site)
    {
        var before = site.Start - 1;
        while (before > site.Sentence.First
            && (FunctionWords.CliticDeterminers.Contains(site.Sentence[before]) || LittleWords.OfWords.Contains(site.Sentence[before]) || LittleWords.ToWords.Contains(site.Sentence[before])
            || Pauses.Contains(site.Sentence[before]) || FunctionWords.Determiners.Contains(site.Sentence[before])))
        {
            before--;
        }

        // « Retrouvé sain et sauf dimanche »
        return before >= site.Sentence.First && Exceptions.Contains(site.Sentence[before]) && !(before > site.Sentence.First && site.Sentence[before - 1].Is(LittleWords.And))
            ? Predicate.Nothing
            : null;
    }

    /// <summary><em>Elle attend deux fois plus de monde qu'en 2003</em>: what is compared is not of that year.</summary>
    public static Predicate? Compared(DateSite site)
    {
        var than = site.BeforeLead;
        if (FigureRules.Beside(site) is { } ofFigure)
        {
            return ofFigure == Predicate.Nothing ? MereMentions.OccasionBehind(site) ?? ofFigure : ofFigure;
        }

        if (Measuring(site) is { } measure)
        {
            return measure;
        }

        // « L'école fermera du 8 au 12 mai, pont de l'Ascension oblige »
        if (site.End < site.Sentence.End && SetPhrases.Obliging.Contains(site.Sentence[site.End]) && site.Sentence.GroupAt(site.End) is null)
        {
            return Predicate.Nothing;
        }

        // « Comme en 2013, le chef est nommé contre toute attente »
        if (IsAsIf(site) || IsAgent(site, than) || (than >= site.Sentence.First && site.Sentence[than].Is(As)))
        {
            return Predicate.Nothing;
        }

        // « Plus de données que pendant toute l'année 2011 »; « plus de gens savent que pendant l'année 2011 la ville a brûlé » goes on with its clause.
        while (than > site.Sentence.First && While.Contains(site.Sentence[than]))
        {
            than--;
        }

        // « Elle ne devait passer au plus près que fin janvier »: not before then.
        if (than <= site.Sentence.First || !ClauseWords.That.Contains(site.Sentence[than]) || IsOnly(site, than))
        {
            return null;
        }

        var opensClause = than < site.BeforeLead && site.Sentence.FiniteAfter(site.End) is { } told && !site.HasBorder(site.End, told.Start);
        return !opensClause && WordsBefore.Have(site.Sentence, than, ComparisonReach, Degrees) ? Predicate.Nothing : null;
    }

    /// <summary><em>C'est deux fois plus que la grève des cheminots au printemps 2018</em>: what is measured by has the time.</summary>
    private static Predicate? Measuring(DateSite site)
    {
        if (!Looks.NamesYearOrMonth(site.Meaning) && site.Meaning is not NamedSeason)
        {
            return null;
        }

        for (var back = site.BeforeLead; back > site.Sentence.First && site.Sentence[back].Kind == TokenKind.Word && site.Sentence.GroupAt(back) is null; back--)
        {
            if (ClauseWords.That.Contains(site.Sentence[back]))
            {
                return WordsBefore.Have(site.Sentence, back, ComparisonReach, Degrees) && NounReader.OutermostBefore(site.Sentence, site.Start, out var noun) is var found && found > back
                    ? Predicate.Of(found, noun)
                    : null;
            }
        }

        return null;
    }

    /// <summary><em>Mieux que cet hiver</em>, <em>deux fois plus de monde qu'en juin</em>: what is to measure by is known.</summary>
    public static bool IsMeasure(SentenceReading sentence, Meaning meaning, int start)
    {
        // « Comme lundi, la rue sera fermée mercredi »
        if (meaning.Granularity <= Granularity.Day)
        {
            return meaning is NamedWeekday { Pull: Pull.None } && start - 1 == sentence.First && sentence[start - 1].Is(As) && start + 1 < sentence.End && sentence[start + 1].Is(',');
        }

        var than = sentence.BeforeArticles(start);
        than -= than > sentence.First && sentence[than].Is(LittleWords.In) ? 1 : 0;
        return than > sentence.First && ClauseWords.That.Contains(sentence[than]) && WordsBefore.Have(sentence, than, ComparisonReach, Degrees);
    }

    /// <summary><em>N'ouvrira que</em>: the denial stands before the verb, and none behind it.</summary>
    private static bool IsOnly(DateSite site, int that)
    {
        if (site.LeftVerb is not { IsFinite: true } verb || verb.End > that || !LittleWords.NeWords.Contains(site.Sentence[verb.Start]))
        {
            return false;
        }

        for (var position = verb.Head; position < that; position++)
        {
            if (FunctionWords.Negations.Contains(site.Sentence[position]) && !Degrees.Contains(site.Sentence[position]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><em>Une saisonnière hantée par l'été 1962</em></summary>
    private static bool IsAgent(DateSite site, int lead) =>
        lead > site.Sentence.First && site.Sentence[lead].Is(ClauseWords.Par) && site.LeftVerb is { } verb && verb.End == lead && (verb.IsPassive || verb.Form == VerbGroupForm.PastParticiple);

    /// <summary><em>Je m'en souviens comme si c'était hier</em>: it was not.</summary>
    private static bool IsAsIf(DateSite site) =>
        site.LeftVerb is { Lemma: "être" } verb && verb.End >= site.BeforeLead && site.Sentence.Clauses.OpenerOf(verb) is > 0 and var opener
            && opener > site.Sentence.First && site.Sentence[opener - 1].Is(As);
}
