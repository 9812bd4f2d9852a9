using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Offices and titles, which are states that years can date: <em>ministre de 1995 à 1997</em>.</summary>
internal static class RoleRules
{
    private const int Reach = 16;

    private static readonly WordSet Former = FrenchWords.Set("ancien", "ancienne", "anciens", "anciennes", "ex");

    private static readonly WordSet Among = FrenchWords.Set("chez", "parmi", "avec");

    internal static readonly WordSet Candidates = FrenchWords.Set("candidat", "candidate", "candidats", "candidates", "adversaire", "adversaires", "prétendant", "prétendante", "prétendants");

    /// <summary>
    /// <em>Anne Roux, ministre de 1995 à 1997, …</em>: an apposed office is a state that the date dates; of two that are joined the
    /// nearer one (<em>député et ministre de 1995 à 1997</em>). <em>Les anciens ministres de 1995 à 1997 sont jugés</em>: years that stand
    /// between an office and its verb are the office's.
    /// </summary>
    public static Predicate? Apposed(DateSite site)
    {
        var joined = -1;
        for (var back = site.Start - 1; IsInGroup(site, back) || site.Is(back, ')'); back--)
        {
            // « directeur de la banque à Dole (Jura) de 1987 à 1990 »
            if (site.Is(back, ')'))
            {
                back = OpeningOf(site, back);
                continue;
            }

            // « Il a couru chez les professionnels de 1948 à 1957 » dates the running.
            if (!IsRole(site.Sentence, back) || (back - 2 >= site.Sentence.First && Among.Contains(site.Sentence[back - 2])))
            {
                continue;
            }

            if (IsApposed(site, back) || IsSubjectForYears(site, back) || WasThen(site, back))
            {
                // « Candidat à sa réélection le 22 novembre »: what he stands for is on that day.
                if (Candidates.Contains(site.Sentence[back]) && NounReader.OutermostBefore(site.Sentence, site.Start, out var aim) is var found && found > back)
                {
                    return Predicate.Of(found, aim);
                }

                // « Un ministre en visite mardi à Dole »: nobody is in office for a day.
                return !StateRules.Holds(site.Meaning) && site.Meaning is { Granularity: <= Granularity.Day } && NounReader.OutermostBefore(site.Sentence, site.Start, out var noun) is var visit && visit > back
                    ? Predicate.Of(visit, noun)
                    : new Predicate(joined >= 0 ? joined : back, null, EventClass.State);
            }

            joined = joined < 0 && back > site.Sentence.First && site.Sentence[back - 1].Is(LittleWords.And) ? back : joined;
        }

        return null;
    }

    /// <summary><em>A raconté le vainqueur, déjà deuxième en 1996</em>, <em>le Belge Jan Morel, troisième à Nice en 2015</em>: what somebody was before, without a verb.</summary>
    public static Predicate? Already(DateSite site)
    {
        if (IsRanked(site))
        {
            return Predicate.Nothing;
        }

        for (var back = site.Start - 1; IsInGroup(site, back); back--)
        {
            if (site.Sentence[back].Is(LittleWords.Already))
            {
                return !FunctionWords.Prepositions.Contains(site.Sentence[back + 1]) && !LittleWords.Contracted.Contains(site.Sentence[back + 1]) && site.Is(back - 1, ',') ? Predicate.Nothing : null;
            }
        }

        return null;
    }

    /// <summary>Whether a year is that of a rank behind a name: <em>Jan Morel, troisième à Nice en 2015</em>.</summary>
    private static bool IsRanked(DateSite site)
    {
        var rank = site.BeforeLead;
        while (rank > site.Sentence.First && (site.Sentence[rank].Has(TokenTraits.Capital) || LittleWords.ToWords.Contains(site.Sentence[rank]) || LittleWords.OfWords.Contains(site.Sentence[rank])))
        {
            rank--;
        }

        var name = site.Is(rank - 1, ',') ? rank - 2 : rank - 1;
        return Looks.NamesYear(site.Meaning) && name > site.Sentence.First && Ranks.Contains(site.Sentence[rank]) && site.Sentence.GroupAt(rank) is null && site.Sentence[name].Has(TokenTraits.Capital);
    }

    private static readonly WordSet Ranks = FrenchWords.Set("deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième", "seconde", "second");

    /// <summary><em>L'ancien ministre de la Défense (1997-2002) est jugé</em>: years in brackets after an office are its own.</summary>
    public static Predicate? InBrackets(DateSite site)
    {
        if (!site.Is(site.Start - 1, '(') || !(site.Is(site.End, ')') || site.Is(site.End, ',')))
        {
            return null;
        }

        for (var back = site.Start - 2; IsInGroup(site, back); back--)
        {
            if (IsRole(site.Sentence, back))
            {
                return new Predicate(back, null, EventClass.State);
            }
        }

        return null;
    }

    private static bool IsInGroup(DateSite site, int position) =>
        position >= Math.Max(site.Sentence.First, site.Start - Reach) && site.Sentence[position].Kind != TokenKind.Punctuation
        && site.Sentence.GroupAt(position) is null && !FunctionWords.Relatives.Contains(site.Sentence[position]);

    private static bool IsRole(SentenceReading sentence, int position) => RoleNouns.All.Contains(sentence[position]) && !LittleWords.OfWords.Contains(sentence[Math.Max(sentence.First, position - 1)]);

    private static bool IsSubjectForYears(DateSite site, int noun) =>
        site.Meaning is FromTo { Granularity: Granularity.Year } && !site.HasFiniteBefore
            && site.Sentence.GroupAt(site.BehindBracket(site.End)) is { IsFinite: true }
            && FirstOfRole(site.Sentence, noun) - 1 <= Dateline.EndOf(site.Sentence);

    /// <summary><em>Le juge a entendu l'ancien président du club de 1983 à 1993</em>, <em>a interrogé lundi le trésorier de 2004 à 2010</em>: nobody is heard for ten years.</summary>
    private static bool WasThen(DateSite site, int noun) =>
        site.Meaning is FromTo { Granularity: Granularity.Year } && noun > site.Sentence.First && IsKnown(site.Sentence, noun) && site.LeftVerb is { IsPunctual: true } verb && verb.End < noun;

    /// <summary><em>L'ancien président</em>, <em>le trésorier</em>, <em>des directeurs de cabinet</em>, <em>son premier ministre</em></summary>
    private static bool IsKnown(SentenceReading sentence, int noun)
    {
        var first = FirstOfRole(sentence, noun);
        var before = sentence[Math.Max(sentence.First, first - 1)];
        return Former.Contains(sentence[noun - 1]) || FunctionWords.CliticDeterminers.Contains(sentence[noun - 1]) || LittleWords.Contracted.Contains(before) || (first < noun && LittleWords.Theirs.Contains(before));
    }

    private static int OpeningOf(DateSite site, int closing)
    {
        var open = closing;
        while (open > site.Sentence.First && !site.Is(open, '('))
        {
            open--;
        }

        return open;
    }

    private static bool IsApposed(DateSite site, int noun)
    {
        var first = FirstOfRole(site.Sentence, noun);
        // « Vainqueur de l'épreuve en 2013, l'Australien a abandonné »
        // « Déjà vainqueur en 2009, il… »
        // « Ministre de 2007 à 2009, puis présidente de région jusqu'en 2015 »
        first -= (first - 1 == Dateline.EndOf(site.Sentence) && site.Sentence[first - 1].Is(LittleWords.Already)) || (first - 1 > site.Sentence.First && site.Sentence[first - 1].Is(SequenceWords.Then)) ? 1 : 0;
        return site.Is(first - 1, ',') || site.Is(first - 1, '(')
            || (first == noun && first > site.Sentence.First + 1 && site.Sentence[first - 1].Has(TokenTraits.Capital)) || site.Is(first - 1, ':')
            || (first == Dateline.EndOf(site.Sentence) && EndsAtComma(site)) || IsVerbless(site, first);
    }

    /// <summary><em>Vainqueur du tournoi en 2003 face à un Argentin, il échoua en 2005</em>: no verb stands before the comma.</summary>
    private static bool EndsAtComma(DateSite site) => site.Is(site.BehindBracket(site.Sentence.NextMarkOrVerb(site.End, site.Sentence.End)), ',');

    /// <summary><em>Ministre du Travail (1953-1955), puis président du conseil jusqu'en 1986.</em></summary>
    private static bool IsVerbless(DateSite site, int first) => site.Sentence.Groups.Count == 0 && first > site.Sentence.First && FunctionWords.Conjunctions.Contains(site.Sentence[first - 1]);

    /// <summary>The first word of an office: <em>l'ancien vice-président</em>.</summary>
    private static int FirstOfRole(SentenceReading sentence, int noun)
    {
        var first = noun;
        while (first > sentence.First && (RoleNouns.Leads.Contains(sentence[first - 1]) || sentence[first].Has(TokenTraits.Hyphenated)))
        {
            first--;
        }

        return first;
    }
}
