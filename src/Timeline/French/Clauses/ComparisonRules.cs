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

    /// <summary>How long a figure with its unit may be: <em>contre 2,8 millions d'euros en 2024</em>.</summary>
    private const int WidestFigure = 8;

    private static readonly WordSet Degrees = FrenchWords.Set("plus", "moins", "autant", "aussi", "mieux");

    private const int LongestScore = 3;

    /// <summary>What a score or a vote is told with: <em>par 12 voix contre 3, par 3 buts contre 1</em>.</summary>
    private static readonly WordSet Scores = FrenchWords.Set("par", "voix", "non", "oui", "votes", "suffrages");

    /// <summary>What is for a year without being of it: <em>l'objectif de marge pour 2017</em>.</summary>
    private static readonly WordSet Aims = FrenchWords.Set("objectif", "objectifs", "prévision", "prévisions", "budget", "budgets", "perspectives", "cible", "cibles", "ambition", "ambitions", "estimation", "estimations", "candidature");

    private static readonly ushort As = FrenchWords.Number("comme");
    private static readonly ushort After = FrenchWords.Number("après");
    private static readonly ushort Against = FrenchWords.Number("contre");
    private static readonly ushort Relation = FrenchWords.Number("rapport");

    /// <summary>Verbs whose object may be a time: <em>la vallée n'a pas oublié mai 2019</em>, <em>elle se souvient de 1994</em>.</summary>
    private static readonly HashSet<string> Recalling = ["raconter", "évoquer", "oublier", "souvenir", "rappeler", "retracer", "décrire", "revivre", "célébrer", "commémorer", "regretter", "préparer", "viser"];

    /// <summary><em>Elle attend deux fois plus de monde qu'en 2003</em>: what is compared is not of that year.</summary>
    public static Predicate? Compared(DateSite site)
    {
        var than = site.BeforeLead;
        if (IsFigureBefore(site, than) || IsRelatedTo(site) || IsAsIf(site) || IsAimed(site) || IsAfterA(site, than))
        {
            return Predicate.Nothing;
        }

        // « Elle ne devait passer au plus près que fin janvier »: not before then.
        if (than <= site.Sentence.First || !ClauseWords.That.Contains(site.Sentence[than]) || IsOnly(site, than))
        {
            return null;
        }

        return HasBefore(site.Sentence, than, ComparisonReach, Degrees) ? Predicate.Nothing : null;
    }

    /// <summary><em>On n'a pas oublié mai 2019</em>: a month or a year without a preposition is what is told of. Seasons and days may be when: <em>ils se sont mariés l'été 1990</em>.</summary>
    public static Predicate? Recalled(DateSite site)
    {
        if (site.Meaning is not (CalendarDate { Day: null, Pull: Pull.None } or NamedSeason { Year: not null, Pull: Pull.None } or YearPart { Year: not null }) || site.LeftVerb is not { } verb || !Recalling.Contains(verb.Lemma))
        {
            return null;
        }

        var position = site.Start - 1;
        while (position >= verb.End && (FunctionWords.CliticDeterminers.Contains(site.Sentence[position]) || (verb.Lemma == "souvenir" && LittleWords.BareOf.Contains(site.Sentence[position])) || FunctionWords.InnerAdverbs.Contains(site.Sentence[position])))
        {
            position--;
        }

        return position < verb.End ? Predicate.Nothing : null;
    }

    /// <summary><em>Le taux est de 3 %, contre 2,8 % en 2024</em>, <em>contre 18 000 la veille</em>: the figure follows the word.</summary>
    private static bool IsFigureBefore(DateSite site, int position)
    {
        var hasFigure = false;
        for (var back = position; back >= Math.Max(site.Sentence.First, position - WidestFigure) && site.Sentence.GroupAt(back) is null; back--)
        {
            // « rejetée par 315 voix contre 249 peu avant 18 heures » is a vote.
            if (site.Sentence[back].Is(Against))
            {
                return hasFigure && !HasBefore(site.Sentence, back, LongestScore, Scores);
            }

            hasFigure = site.Sentence[back].Kind == TokenKind.Number;
        }

        return false;
    }

    /// <summary><em>N'ouvrira que</em>: the denial stands before the verb, and none behind it.</summary>
    private static bool IsOnly(DateSite site, int that)
    {
        if (site.LeftVerb is not { IsFinite: true } verb || verb.End > that || !(site.Sentence[verb.Start].Is(LittleWords.Ne) || site.Sentence[verb.Start].Is(LittleWords.NeElided)))
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

    private static bool HasBefore(SentenceReading sentence, int position, int reach, WordSet words)
    {
        for (var back = position - 1; back >= Math.Max(sentence.First, position - reach); back--)
        {
            if (words.Contains(sentence[back]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>A relevé son objectif de marge pour 2017</em></summary>
    private static bool IsAimed(DateSite site)
    {
        var lead = site.BeforeLead;
        if (lead <= site.Sentence.First || !site.Sentence[lead].Is(LittleWords.For))
        {
            return false;
        }

        for (var back = lead - 1; back >= Math.Max(site.Sentence.First, lead - ComparisonReach) && site.Sentence.GroupAt(back) is null && site.Sentence[back].Kind == TokenKind.Word; back--)
        {
            if (Aims.Contains(site.Sentence[back]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// <em>Relève ses objectifs après un premier semestre record</em>: a time that was good or bad is what came before, and so is a figure with its time:
    /// <em>après un bénéfice de 12 millions un an plus tôt</em>.
    /// </summary>
    private static bool IsAfterA(DateSite site, int position)
    {
        var hasFigure = false;
        for (var back = position; back >= Math.Max(site.Sentence.First, position - WidestFigure) && site.Sentence.GroupAt(back) is null && !site.Sentence[back].Is(Against); back--)
        {
            if (back + 2 <= site.Start && site.Sentence[back].Is(After) && LittleWords.One.Contains(site.Sentence[back + 1]))
            {
                return back + 2 == site.Start ? site.Meaning is { Granularity: > Granularity.Day } : hasFigure && NounReader.At(site.Sentence, back + 2) is null;
            }

            hasFigure |= site.Sentence[back].Kind == TokenKind.Number;
        }

        return false;
    }

    /// <summary><em>Je m'en souviens comme si c'était hier</em>: it was not.</summary>
    private static bool IsAsIf(DateSite site) =>
        site.LeftVerb is { Lemma: "être" } verb && verb.End >= site.BeforeLead && site.Sentence.Clauses.OpenerOf(verb) is > 0 and var opener && opener > site.Sentence.First && site.Sentence[opener - 1].Is(As);

    /// <summary><em>Un recul de 3 % par rapport à 2024</em></summary>
    private static bool IsRelatedTo(DateSite site)
    {
        var lead = site.BeforeLead;
        return lead - 1 >= site.Sentence.First && !(site.End < site.Sentence.End && FunctionWords.Relatives.Contains(site.Sentence[site.End])) && LittleWords.ToWords.Contains(site.Sentence[lead]) && site.Sentence[lead - 1].Is(Relation);
    }
}
