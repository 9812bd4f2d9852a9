using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Dates of figures that stand beside what is told: what a figure is compared with, or aimed at.</summary>
internal static class FigureRules
{
    /// <summary>How long a figure with its unit may be: <em>contre 2,8 millions d'euros en 2024</em>.</summary>
    private const int WidestFigure = 8;

    private const int LongestScore = 3;
    private const int AimReach = 5;

    /// <summary>What a score or a vote is told with: <em>par 12 voix contre 3, par 3 buts contre 1</em>.</summary>
    private static readonly WordSet Scores = FrenchWords.Set("par", "voix", "non", "oui", "votes", "suffrages");

    /// <summary>What is for a year without being of it: <em>l'objectif de marge pour 2017</em>.</summary>
    private static readonly WordSet Aims = FrenchWords.Set(
        "objectif", "objectifs", "réservation", "réservations", "prix", "tarif", "tarifs", "taux", "montant", "prévision", "prévisions", "budget", "budgets",
        "perspectives", "cible", "cibles", "ambition", "ambitions", "estimation", "estimations", "candidature");

    /// <summary><em>Contre environ 4,9 millions en mai 2012</em></summary>
    private static readonly WordSet Roughly = FrenchWords.Set("environ");

    private static readonly WordSet Amounts = FrenchWords.Set("millions", "million", "milliards", "milliard", "euros", "dollars");

    private static readonly ushort Against = FrenchWords.Number("contre");

    /// <summary>Nothing for the date of a mere figure, and the happening where the figure measures one; null where no figure is compared.</summary>
    public static Predicate? Beside(DateSite site) => IsRelatedTo(site) || IsAimed(site) ? Predicate.Nothing : Opposed(site);

    /// <summary>
    /// <em>Le taux est de 3 %, contre 2,8 % en 2024</em>, <em>contre une perte de 48 millions en 2013</em>; <em>après un bénéfice de 12 millions un an plus tôt</em>: the figure
    /// follows the word. A time that was good or bad is what came before as well: <em>relève ses objectifs après un premier semestre record</em>.
    /// </summary>
    private static Predicate? Opposed(DateSite site)
    {
        var (sentence, last, hasFigure) = (site.Sentence, site.BeforeLead, false);

        // « contre 61 % lors du scrutin de 2008 »: the noun has its date.
        if (last > sentence.First && LittleWords.OfWords.Contains(sentence[last]) && NounReader.At(sentence, last - 1) is not null)
        {
            return null;
        }

        for (var back = last; back >= Math.Max(sentence.First, last - WidestFigure) && sentence.GroupAt(back) is null; back--)
        {
            ref readonly var token = ref sentence[back];

            var isOfA = back + 1 < sentence.End && LittleWords.One.Contains(sentence[back + 1]);
            if (token.Is(Against))
            {
                // « rejetée par 315 voix contre 249 peu avant 18 heures » is a vote.
                return back < last
                    && (sentence[back + 1].Kind == TokenKind.Number || IsWritten(sentence, back)
                        || (back + 2 <= last && Roughly.Contains(sentence[back + 1]) && sentence[back + 2].Kind == TokenKind.Number))
                    ? (WordsBefore.Have(sentence, back, LongestScore, Scores) ? null : Predicate.Nothing)
                    : (hasFigure || (back + 2 < site.Start && LedNouns.Results.Contains(sentence[back + 2]))) && isOfA && back > sentence.First && sentence[back - 1].Is(',')
                        ? Measured(sentence, back + 2)
                        : null;
            }

            // « Le déficit a été ramené à 3,5 % en 2015, après 3,9 % en 2014 », « les ventes ont atteint 4 millions, après 3,8 millions en 2014 »
            if (token.Is(ClauseWords.After) && back > sentence.First && sentence[back - 1].Is(',') && sentence[back + 1].Kind == TokenKind.Number
                && site.Meaning is { Granularity: > Granularity.Day } && HasAmount(sentence, back + 1, site.Start))
            {
                return Predicate.Nothing;
            }

            if (token.Is(ClauseWords.After) && isOfA && back + 2 <= site.Start)
            {
                return (back + 2 == site.Start ? site.Meaning is { Granularity: > Granularity.Day } : hasFigure && NounReader.At(sentence, back + 2) is null) ? Predicate.Nothing : null;
            }

            hasFigure |= token.Kind == TokenKind.Number;
        }

        return GoesOn(site, last) ? Predicate.Nothing : null;
    }

    /// <summary>Whether a date is of the figure that another is compared with, in numbers: <em>214 patients, contre 97 le 14 octobre</em>.</summary>
    public static bool IsOfComparedFigure(SentenceReading sentence, int start)
    {
        for (var back = start - 1; back > Math.Max(sentence.First, start - WidestFigure) && sentence.GroupAt(back) is null; back--)
        {
            if (sentence[back].Is(Against))
            {
                return sentence[back + 1].Kind == TokenKind.Number && !WordsBefore.Have(sentence, back, LongestScore, Scores);
            }
        }

        return false;
    }

    /// <summary><em>14 noyades, contre <b>neuf</b> l'an passé</em>: with another figure before it; but <em>une plainte contre deux gardiens en 2012</em>, <em>a joué, contre deux rivaux en 2012, son avenir</em>.</summary>
    private static bool IsWritten(SentenceReading sentence, int against) =>
        against > sentence.First && sentence[against - 1].Is(',') && NumberWords.ValueOf(sentence[against + 1].Word) > 1
            && HasFigure(sentence, Math.Max(sentence.First, against - WidestFigure), against);

    private static bool HasFigure(SentenceReading sentence, int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if ((sentence[position].Kind == TokenKind.Number && !sentence[position].Has(TokenTraits.Temporal)) || NumberWords.ValueOf(sentence[position].Word) > 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Une marge de 9 %, contre 8 % l'an dernier <b>et 7,5 % deux ans plus tôt</b></em></summary>
    private static bool GoesOn(DateSite site, int last)
    {
        var and = last;
        while (and > site.Sentence.First && last - and < LongestScore + 1 && !site.Sentence[and].Is(LittleWords.And))
        {
            and--;
        }

        if (and <= site.Sentence.First || !site.Sentence[and].Is(LittleWords.And) || and + 1 > last || site.Sentence[and + 1].Kind != TokenKind.Number
            || !site.Sentence[and - 1].Has(TokenTraits.Temporal))
        {
            return false;
        }

        for (var back = and - 1; back > Math.Max(site.Sentence.First - 1, and - WidestFigure - LongestScore) && site.Sentence.GroupAt(back) is null; back--)
        {
            if (site.Sentence[back].Is(Against))
            {
                return site.Sentence[back + 1].Kind == TokenKind.Number;
            }
        }

        return false;
    }

    private static bool HasAmount(SentenceReading sentence, int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (sentence[position].Is('%') || Amounts.Contains(sentence[position]))
            {
                return true;
            }
        }

        return false;
    }

    private static Predicate Measured(SentenceReading sentence, int position) => Predicate.Of(position, NounReader.At(sentence, position)) ?? Predicate.Nothing;

    /// <summary><em>A relevé son objectif de marge pour 2017</em></summary>
    private static bool IsAimed(DateSite site) =>
        site.BeforeLead is var lead && lead > site.Sentence.First && site.Sentence[lead].Is(LittleWords.For) && WordsBefore.GroupHas(site.Sentence, lead, AimReach, Aims);

    /// <summary><em>Un recul de 3 % par rapport à 2024</em>, <em>par rapport à la même période de 2024</em>; but <em>par rapport à l'année 2015 où le soleil brillait</em>.</summary>
    private static bool IsRelatedTo(DateSite site)
    {
        if (site.End < site.Sentence.End && FunctionWords.Relatives.Contains(site.Sentence[site.End]))
        {
            return false;
        }

        for (var back = site.Start - 1; back > Math.Max(site.Sentence.First, site.Start - WidestFigure) && site.Sentence[back].Kind == TokenKind.Word && site.Sentence.GroupAt(back) is null; back--)
        {
            if (OtherNouns.IsRatio(site.Sentence, back))
            {
                return true;
            }
        }

        return false;
    }
}
