using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Turns of phrase that hand a date to the clause behind it: <em>c'est lundi que…</em>, <em>il était 5 h 30 quand…</em>, <em>l'année 2015 où…</em></summary>
internal static class FrameRules
{
    public const string WhenName = "il était … quand";

    /// <summary>How far from <em>c'est</em> its date may stand: <em>c'est, selon la mairie, le 3 mai que…</em></summary>
    private const int WidestCleft = 12;

    internal static readonly ushort It = FrenchWords.Number("il");
    private static readonly WordSet This = FrenchWords.Set("c'", "ce");

    /// <summary><em>C'est mardi que le maire a démissionné</em>, <em>ce n'est finalement que le 3 mai que…</em></summary>
    public static Predicate? Cleft(DateSite site) =>
        ThatAfter(site) is > 0 and var that && site.LeftVerb is { Lemma: "être" } verb && site.Start - verb.End <= WidestCleft
            && verb.Head > site.Sentence.First && IsThis(site.Sentence, verb.Head - 1)
            ? Predicate.Of(site.NextFinite(that))
            : null;

    /// <summary><em>Dans les années 60, c'est un maçon qui relève la tour</em>: the date is that of what the cleft tells.</summary>
    public static Predicate? LeadingCleft(DateSite site)
    {
        if (site.HasFiniteBefore || site.NextFiniteOfItem is not { Lemma: "être" } verb || verb.Head <= site.End || !This.Contains(site.Sentence[verb.Head - 1]))
        {
            return null;
        }

        for (var position = verb.End; position < Math.Min(site.Sentence.End, verb.End + WidestCleft) && site.Sentence[position].Kind == TokenKind.Word
            && site.Sentence.GroupAt(position) is null; position++)
        {
            if (FunctionWords.Relatives.Contains(site.Sentence[position]))
            {
                return Predicate.Of(site.NextFinite(position + 1));
            }
        }

        return null;
    }

    /// <summary><em>La dernière fois que la digue avait cédé remonte à 1953</em>, and <em>la première fois que</em>: what was done then, and not the going back.</summary>
    public static Predicate? LastTime(DateSite site)
    {
        if (site.LeftVerb is not { Lemma: "remonter" or "dater", Tense: EventTense.Present or EventTense.Imperfect } back)
        {
            return null;
        }

        // « Cela remonte à mai 2011, la dernière fois que le club a gagné »
        var isBehind = site.Is(site.End, ',');
        var first = isBehind ? site.End + 1 : Dateline.EndOf(site.Sentence);
        for (var position = first + 1; position < Math.Min(isBehind ? site.Sentence.End - 1 : back.Start - 1, first + LongestLead); position++)
        {
            if (site.Sentence[position].Is(LittleWords.Fois) && ClauseWords.That.Contains(site.Sentence[position + 1]))
            {
                // « La dernière fois que le club, qui remonte à 1920, s'est réuni »: the club is as old.
                return site.NextFinite(position + 1) is { } done && done != back && (isBehind || !WordsBefore.HaveFrom(site.Sentence, position + 2, back.Start, FunctionWords.Relatives))
                    ? Predicate.Of(done)
                    : null;
            }
        }

        return null;
    }

    private const int LongestLead = 5;

    /// <summary><em>Il était 5 h 30 quand la digue a cédé</em>: the hour is that of what happened.</summary>
    public static Predicate? WhenItWas(DateSite site)
    {
        // « Le dernier remonte au 11 décembre, quand un attentat avait été perpétré »
        var isOfTheStory = site.LeftVerb is { Lemma: "remonter" };
        if (site.LeftVerb is not { } verb || site.Start - verb.End > 2 || verb.Head <= site.Sentence.First || (!isOfTheStory && !(verb.Lemma == "être" && site.Sentence[verb.Head - 1].Is(It))))
        {
            return null;
        }

        if (WhenAfter(site.Sentence, site.End) is > 0 and var when)
        {
            return Predicate.Of(site.NextFinite(when + 1));
        }

        // « Il est 10 heures, les manifestants arrivent »
        if (isOfTheStory || site.Meaning is not (ClockTime or About { What: ClockTime }))
        {
            return null;
        }

        // « Il est 20 heures, bonsoir à tous », « il l'a annoncé, alors qu'il était 5 h 35 à Paris »: that it was so late is nothing that happened.
        var behind = site.Is(site.End, ',') ? site.End + 1 : site.End;
        var goesOn = (behind > site.End && site.OpensClause(behind)) || (behind < site.Sentence.End && (site.Is(behind, ':') || site.Sentence[behind].Is(LittleWords.And)));
        return (goesOn ? Predicate.Of(site.NextFinite(behind)) : null) ?? Predicate.Nothing;
    }

    /// <summary><em>Il faudra attendre 1993 pour que la justice rouvre le dossier, et mars 1998 pour que s'ouvre le procès</em>: the date is that of what is waited for.</summary>
    public static Predicate? Awaited(DateSite site)
    {
        // « Il devra attendre jusqu'au 2 juin pour voir son dossier examiné »: so long he waits.
        if (site.Meaning is Bounded { Kind: BoundKind.Until } || site.End + 1 >= site.Sentence.End || !site.Sentence[site.End].Is(LittleWords.For)
            || site.Sentence.GroupFrom(site.End + 1) is not { } awaited || site.HasBorder(site.End + 2, awaited.Start))
        {
            return null;
        }

        // « … pour un retour à la normale »: a noun leaves it to the waiting.
        var isClause = ClauseWords.That.Contains(site.Sentence[site.End + 1]);
        if (!isClause && !(awaited.Form == VerbGroupForm.Infinitive && awaited.Start == site.End + 1))
        {
            return null;
        }

        var isSecond = isClause && site.BeforeLead >= site.Sentence.First && FunctionWords.Conjunctions.Contains(site.Sentence[site.BeforeLead]);
        return HasWaiting(site, isSecond) ? Predicate.Of(awaited) : null;
    }

    private static bool HasWaiting(DateSite site, bool isSecond) =>
        site.Sentence.Groups.Exists(group => group.Start < site.Start && group is { Lemma: "attendre", IsPassive: false } && (isSecond || ReferenceEquals(group, site.LeftVerb)));

    /// <summary>The <em>quand</em> right behind a date, a comma and other words of time skipped; 0 where there is none.</summary>
    public static int WhenAfter(SentenceReading sentence, int end)
    {
        while (end < sentence.End && (sentence[end].Is(',') || sentence[end].Has(TokenTraits.Temporal)))
        {
            end++;
        }

        return end < sentence.End && ClauseWords.When.Contains(sentence[end]) ? end : 0;
    }

    /// <summary><em>C'est le naufrage, <b>survenu</b> le 5 décembre 1887, qui décida les ingénieurs</em>: what is picked out is what is told.</summary>
    public static bool IsInFocus(SentenceReading sentence, int position) =>
        sentence.Groups[0] is { Lemma: "être" } be && be.Head > sentence.First && IsThis(sentence, be.Head - 1) && sentence.FiniteAfter(position) is { } told && told.Start > position
            && FunctionWords.Relatives.Contains(sentence[told.Start - 1]);

    /// <summary><em>Par rapport à l'année 2015 où peu de candidats avaient réussi</em>: it is told of that year.</summary>
    public static Predicate? Where(DateSite site) =>
        site.Meaning is CalendarDate && site.End < site.Sentence.End && site.Sentence[site.End].Is(ClauseWords.Where) ? Predicate.Of(site.NextFinite(site.End + 1)) : null;

    /// <summary>The <em>que</em> right after the date or an insertion after it: <em>c'est ce soir, et non demain, que…</em>; 0 where there is none.</summary>
    private static int ThatAfter(DateSite site)
    {
        // « C'est au lendemain de l'incendie, survenu le 4 février, que la ville ferma les ateliers »; but « à la veille d'une réunion, en avril 2009, que… » is of that month.
        var position = site.End;
        if (site.Meaning is AwayFromEvent && site.Sentence.NextMarkOrVerb(position, WidestCleft) is var aside && site.Sentence.GroupAt(aside + 1) is { Form: VerbGroupForm.PastParticiple })
        {
            position = aside;
        }

        if (site.Is(position, ','))
        {
            position++;
            // « C'est à la veille d'une réunion, en avril 2009, que… »
            if (position < site.Sentence.End && ClauseWords.That.Contains(site.Sentence[position]))
            {
                return position;
            }

            while (position < Math.Min(site.Sentence.End, site.End + WidestCleft) && !site.Is(position, ','))
            {
                position++;
            }

            position++;
        }

        return position < site.Sentence.End && ClauseWords.That.Contains(site.Sentence[position]) ? position : 0;
    }

    private static bool IsThis(SentenceReading sentence, int position) =>
        This.Contains(sentence[position]) || (position > sentence.First && LittleWords.NeWords.Contains(sentence[position]) && This.Contains(sentence[position - 1]));
}
