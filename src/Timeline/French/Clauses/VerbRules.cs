using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Dates that date a verb.</summary>
internal static class VerbRules
{
    /// <summary>How far before its date a paper's preposition may stand: <em>selon la revue Nature du</em>.</summary>
    private const int LongestPaper = 6;

    internal static readonly WordSet Subjects = FrenchWords.Set("je", "j'", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles");

    /// <summary><em>Le ministre a mardi soir annoncé son départ</em>; but <em>il aurait, selon la revue Nature du lundi 14, chuté</em> has the date of an issue inside.</summary>
    public static Predicate? Inside(DateSite site) =>
        site.Sentence.GroupAt(site.Start) is not { } group || group.Start >= site.Start || site.End >= group.End ? null
        : site.Sentence[site.Start - 1].Is(LittleWords.OfThe) && site.Start - 2 > group.Start && site.Sentence[site.Start - 2].Has(TokenTraits.Capital)
            && WordsBefore.Have(site.Sentence, site.Start, LongestPaper, ClauseBorderWords.According)
            ? Predicate.Nothing
        : Predicate.Of(group);

    /// <summary><em>un clou d'or, aujourd'hui conservé au musée</em>.</summary>
    public static Predicate? BeforeParticiple(DateSite site) =>
        (site.Is(site.Start - 1, ',') || site.Is(site.Start - 1, '(') || site.Start == Dateline.EndOf(site.Sentence)) && site.End < site.Sentence.End
            && site.Sentence.GroupAt(site.End) is { } participle && (participle.Form == VerbGroupForm.PastParticiple || participle.IsGapped) && participle.Start == site.End
            ? Predicate.Of(participle)
            : null;

    public static Predicate? CloseOnTheLeft(DateSite site)
    {
        if (site.LeftVerb is not { } verb)
        {
            return null;
        }

        // « On l'accuse d'avoir accordé, en 2020, une licence », « ayant appris, le 3 août, que… », « avant d'accueillir, en 2013, la finale », « avait enseigné et fondé, en 1961, un club »: between such a form and its object.
        if ((verb.IsPastInfinitive || verb.IsGapped || verb is { Form: VerbGroupForm.PastParticiple, IsCompound: true }
            || verb.Form == VerbGroupForm.PresentParticiple || (verb.Form == VerbGroupForm.Infinitive && Looks.NamesYear(site.Meaning)))
            && site.Is(site.BeforeLead, ',') && site.BeforeLead == verb.End && site.Is(site.End, ','))
        {
            return Predicate.Of(verb);
        }

        // « Les personnes ayant vu la scène, samedi vers 17 heures, sont invitées à appeler »: it says which ones, and what is told of them has no such day.
        if (IsOfSubject(site, verb) && site.CommaBefore < site.Start && site.Is(site.End, ',') && !site.HasBorder(verb.End, site.CommaBefore))
        {
            return Predicate.Of(verb);
        }

        // « Il a démissionné, lundi, après… »: commas around the date alone are no border, unless a clause of its own follows; « Tenu en échec par Lyon, samedi, le club a laissé passer sa chance » is no such clause.
        var isApart = site.Is(site.Start - 1, ',') && (site.Is(site.End, ',') || site.Is(site.End, '.'))
            && (!site.OpensClause(site.End + 1)
                || (verb is { Form: VerbGroupForm.PastParticiple, IsCompound: false, Class: EventClass.Occurrence } && verb.Start == Dateline.EndOf(site.Sentence) && !site.HasTimeBetween(verb.End)));
        // « Le peintre est tombé au Tréport, où il logeait, dimanche »: the commas close the relative clause, which tells no event.
        isApart &= (verb.IsPunctual && (verb.IsCompound || site.Sentence.GroupAt(site.End + 1) is not { IsFinite: true })) || !site.IsInClosedRelative(verb);

        // « Deux voitures ont explosé devant un lieu fréquenté par des touristes, ce vendredi »: the comma leaves the date to the clause.
        isApart &= !(verb is { Form: VerbGroupForm.PastParticiple, IsCompound: false } && site.LastInZone(verb.Start, isFinite: true) is { IsPunctual: true });

        return site.HasBorder(verb.End, isApart ? site.Start - 1 : site.Start) ? null : Predicate.Of(InfinitiveRules.Above(site, verb));
    }

    /// <summary><em>Les personnes <b>ayant vu</b> la scène</em>: right behind the subject, before its verb.</summary>
    private static bool IsOfSubject(DateSite site, VerbGroup verb) =>
        verb is { Form: VerbGroupForm.PresentParticiple, IsCopula: false } && verb.Head != verb.Trigger && verb.Start > site.Sentence.First
            && site.Sentence[verb.Start - 1].Kind == TokenKind.Word && !site.HasFiniteBefore;

    public static Predicate? AtStart(DateSite site) =>
        site.HasFiniteBefore || (InterruptingRules.BehindIncise(site) ?? site.NextFiniteOfItem) is not { } told
        ? null
        : Predicate.Of(InfinitiveRules.IntendedFor(site, told) ?? told);

    /// <summary>
    /// <em>Quand d'autres attendaient, hier nous avons agi</em>: right before a pronoun and its verb. With a comma behind the date as well
    /// it may belong to either side (<em>il est parti, lundi, il l'a dit</em>), but for a future after something else.
    /// </summary>
    public static Predicate? BeforePronoun(DateSite site)
    {
        var hasComma = site.Is(site.End, ',');
        var pronoun = hasComma ? site.End + 1 : site.End;
        return site.Is(site.BeforeLead, ',') && pronoun < site.Sentence.End && Subjects.Contains(site.Sentence[pronoun]) && site.NextFinite(pronoun) is { } verb && verb.Start - pronoun <= 2
            && (!hasComma || AttachmentReader.StartsAnew(site.Sentence, site.Start, site.End) || (verb.Tense == EventTense.Future && site.LeftVerb is { Tense: not EventTense.Future }))
            ? Predicate.Of(verb)
            : null;
    }

    /// <summary><em>Tandis qu'à Paris on dansait, à Oradour, le 10 juin, une compagnie encerclait le village</em>: behind the clause with which the sentence begins.</summary>
    public static Predicate? BehindClause(DateSite site)
    {
        if (site.LeftVerb is not { IsFinite: true } verb || !site.Is(site.BeforeLead, ',') || site.NextFinite(site.End) is not { } main
            || !site.Sentence.Clauses.IsMain(main) || site.Sentence.Clauses.IsMain(verb)
            || site.Sentence.Clauses.OpenerOf(verb) - Dateline.EndOf(site.Sentence) is not (0 or 1))
        {
            return null;
        }

        var commas = 0;
        for (var position = verb.End; position < site.Start; position++)
        {
            commas += site.Is(position, ',') ? 1 : 0;
        }

        // « Quand il est parti, lundi, il pleuvait »: one comma leaves it to the clause, unless that has its own, « quand il est parti dès 7 h, vers 9 h, il pleuvait ».
        return commas > 1 || !site.Is(site.End, ',') || (site.HasTimeBetween(verb.End) && site.Is(site.BeforeLead, ',')) ? Predicate.Of(main) : null;
    }
}
