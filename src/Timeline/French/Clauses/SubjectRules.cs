using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Dates inside of a subject, before its verb: <em>le naufrage d'un chalutier, lundi, a fait deux morts</em>.</summary>
internal static class SubjectRules
{
    private const int WidestPlace = 6;
    private const int WidestAside = 12;

    /// <summary>What opens a clause whose subject stands right behind it.</summary>
    private static readonly WordSet BeforeSubjects = FrenchWords.Set("que", "qu'", "quand", "lorsque", "lorsqu'", "comme", "puisque", "puisqu'", "si", "dont", "où");

    private static readonly WordSet LeadWords = FrenchWords.Set("à", "au", "aux", "de", "du", "entre", "et", "avec");
    private static readonly ushort Between = FrenchWords.Number("entre");

    /// <summary><em>Les frappes depuis le 30 septembre ont tué</em>: before any finite verb, the noun that the date stands with.</summary>
    public static Predicate? BeforeTheVerb(DateSite site) =>
        (site.HasFiniteBefore && !BeginsItem(site)) || IsBeforeThePress(site) ? null
        : (site.HasFiniteBefore && site.NextFiniteOfItem is null ? null : Predicate.Of(NounReader.OutermostBefore(site.Sentence, site.Start, out var noun), noun)) ?? BetweenCommas(site);

    /// <summary><em>En conférence de presse mardi, il a annoncé son départ</em>: there he did it.</summary>
    private static bool IsBeforeThePress(DateSite site)
    {
        var first = Dateline.EndOf(site.Sentence);
        return first + 1 < site.Start && site.Sentence[first].Is(LittleWords.In) && Briefings.Contains(site.Sentence[first + 1]) && site.NextFiniteOfItem is not null;
    }

    private static readonly WordSet Briefings = FrenchWords.Set("conférence", "point");

    /// <summary>
    /// <em>À la mort du comte, en 1249, le fief passa à son gendre</em>: between commas a year is that of the event right before. A day is as
    /// often that of the verb (<em>À la sortie du conseil, mercredi, il a dit</em>), but for <em>entre la signature, en avril, et la vente, en août, …</em>
    /// </summary>
    public static Predicate? Leading(DateSite site)
    {
        // « Avec la disparition de Paul Roux, hier, le cirque perd une légende »
        if (!(Looks.NamesYear(site.Meaning)
            || (site.Sentence[Dateline.EndOf(site.Sentence)].Is(Between) && Dateline.EndOf(site.Sentence) + 1 < site.Start
                && LittleWords.Articles.Contains(site.Sentence[Dateline.EndOf(site.Sentence) + 1]))
            || (site.Sentence[Dateline.EndOf(site.Sentence)].Is(LittleWords.With) && site.NextFinite(site.End) is { Tense: EventTense.Present })
            || site.Sentence[Dateline.EndOf(site.Sentence)].Is(LittleWords.At))
            || site.HasFiniteBefore || site.CommaBefore == site.Start || !site.Is(site.End, ','))
        {
            return null;
        }

        var found = NounReader.OutermostBefore(site.Sentence, site.CommaBefore, out var noun);
        var lead = found > site.Sentence.First ? NounReader.LeadOf(site.Sentence, found) : -1;
        return lead >= 0
            && (Countdowns.LeadTo(site.Sentence, found)
                || ((Looks.NamesYear(site.Meaning) || !site.Sentence[Dateline.EndOf(site.Sentence)].Is(LittleWords.At))
                    && LeadWords.Contains(site.Sentence[lead]) && (lead == site.Sentence.First || site.Is(lead - 1, ','))))
            ? Predicate.Of(found, noun)
            : null;
    }

    /// <summary><em>Des <b>orages</b> ne sont pas exclus samedi</em>: what may be then, or not, is the subject; but <em>l'auteur de l'attaque est exclu mardi</em>.</summary>
    public static Predicate? Excluded(DateSite site) =>
        site.LeftVerb is { Lemma: "exclure" or "écarter", IsPassive: true, Tense: EventTense.Present or EventTense.Imperfect } verb
            && !site.HasBorder(verb.End, site.Start) && NounReader.NearestBefore(site.Sentence, verb.Start, out var noun) is >= 0 and var found
            && !(NounReader.LeadOf(site.Sentence, found) is var lead && lead >= site.Sentence.First && FunctionWords.Prepositions.Contains(site.Sentence[lead]))
            ? Predicate.Of(found, noun) : null;

    /// <summary><em>Sa condamnation à dix-huit mois de prison, en 2011, l'avait contraint…</em>: a bare subject, its date, its verb.</summary>
    private static Predicate? BetweenCommas(DateSite site)
    {
        var comma = site.CommaBefore;
        if (comma == site.Start || !IsClosed(site) || site.Sentence[site.Start].Is(ClauseWords.Depuis))
        {
            return null;
        }

        // « Sa dernière apparition, au bras de son fils, le 4 février, avait ému »: an aside may stand between.
        var found = NounReader.OutermostBefore(site.Sentence, comma, out var noun);
        if (found < 0 && AsideBefore(site, comma) is > 0 and var open)
        {
            found = NounReader.OutermostBefore(site.Sentence, open, out noun);
        }

        if (found >= 0 && site.NextFinite(site.End) is { } verb && TellingVerbs.AreOf(site, verb, found))
        {
            return null;
        }

        var first = found < 0 ? -1 : FirstOfGroup(site.Sentence, found);
        return found > site.Sentence.First && HeadsClause(site.Sentence, first)
            && ((FunctionWords.Determiners.Contains(site.Sentence[first]) && !LittleWords.Contracted.Contains(site.Sentence[first])) || FunctionWords.CliticDeterminers.Contains(site.Sentence[first]))
            ? Predicate.Of(found, noun)
            : null;
    }

    /// <summary><em>Dans les lycées, le retrait du contrat, lundi, a été fêté</em>: behind a place, a word apart (<em>cependant</em>), a colon or what opens a clause as at the head of the sentence; not <em>le tournage, la sortie, en 2014, ont coûté cher</em>.</summary>
    internal static bool HeadsClause(SentenceReading sentence, int first) =>
        first == Dateline.EndOf(sentence)
            || (first > sentence.First
                && (sentence[first - 1].Is(':') || BeforeSubjects.Contains(sentence[first - 1])
                    || (sentence[first - 1].Is(',') && (FunctionWords.Prepositions.Contains(sentence[sentence.First]) || first - 2 == Dateline.EndOf(sentence)))));

    /// <summary><em>Rien n'y a fait : le limogeage du directeur, fin janvier, est irrévocable</em>, <em>le maire est attendu mardi ; un accord le 20 est possible</em>: a colon and a semicolon begin anew.</summary>
    private static bool BeginsItem(DateSite site)
    {
        for (var position = site.Start - 1; position > site.Sentence.First && site.Sentence.GroupAt(position) is null; position--)
        {
            if (site.Is(position, ':') || site.Is(position, ';'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The determiner of a noun group, the adjectives before its noun passed: <em><b>la</b> dernière éruption</em>.</summary>
    private static int FirstOfGroup(SentenceReading sentence, int noun)
    {
        var first = noun - 1;
        while (first > sentence.First && FunctionWords.EarlyAdjectives.Contains(sentence[first]))
        {
            first--;
        }

        return first;
    }

    /// <summary><em>La rencontre, le 9 novembre à Prague, sera la première</em>: a place may stand between the date and its comma.</summary>
    private static bool IsClosed(DateSite site)
    {
        var position = site.End;
        if (position < site.Sentence.End && FunctionWords.Prepositions.Contains(site.Sentence[position]))
        {
            while (position < Math.Min(site.Sentence.End, site.End + WidestPlace) && !site.Is(position, ',') && site.Sentence.GroupAt(position) is null)
            {
                position++;
            }
        }

        // « Le plongeon du titre, jeudi (− 14 %), efface les gains »
        return site.Is(site.BehindBracket(position), ',');
    }

    /// <summary>The comma before an aside that a preposition opens and a comma ends; −1 where there is none.</summary>
    private static int AsideBefore(DateSite site, int comma)
    {
        var open = comma - 1;
        while (open > site.Sentence.First && !site.Is(open, ',') && comma - open < WidestAside)
        {
            open--;
        }

        return site.Is(open, ',') && FunctionWords.Prepositions.Contains(site.Sentence[open + 1]) ? open : -1;
    }
}
