using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>Times that are themselves what is told of, and date nothing: <em>on n'a pas oublié mai 2019</em>, <em>le point à 17 heures</em>.</summary>
internal static class RecalledTimes
{
    /// <summary>Verbs whose object may be a time: <em>la vallée n'a pas oublié mai 2019</em>, <em>elle se souvient de 1994</em>.</summary>
    private static readonly HashSet<string> Recalling = [
        "raconter", "évoquer", "oublier", "souvenir", "rappeler", "retracer", "décrire", "revivre", "célébrer", "commémorer", "regretter", "préparer", "viser",
        "parler"];

    /// <summary>Verbs of which what is told, in whichever tense, is over: <em>le film <b>retrace</b> la journée du 4 mai</em>; <em>prépare la journée du 4 mai</em> is not.</summary>
    private static readonly HashSet<string> LookingBack = ["raconter", "souvenir", "retracer", "décrire", "revivre", "relater", "remémorer", "reconstituer", "revenir"];

    /// <summary>How far behind such a verb its date may stand: <em>revient sur les événements du 6 mai</em>.</summary>
    private const int WidestRecall = 5;

    /// <summary>Of those, which say it with <em>de</em>: <em>elle se souvient de 1994</em>, <em>on parle de 2018 pour la livraison</em>.</summary>
    private static readonly HashSet<string> RecallingOf = ["souvenir", "parler"];

    private const int WidestTopic = 8;
    private static readonly WordSet Upon = FrenchWords.Set("sur");

    /// <summary>What sums up a time, or tells how things stand at one.</summary>
    private static readonly WordSet LookBacks = FrenchWords.Set("retour", "bilan", "point", "zoom", "coup");

    /// <summary>Whether a date is, or says which is, what somebody looks back on: <em>l'enquêteur revient sur la nuit du 12 avril</em>; <em>il reviendra le 12 avril</em> looks ahead.</summary>
    public static bool AreLookedBackOn(SentenceReading sentence, Meaning meaning, int start)
    {
        if (meaning is not (CalendarDate or PartOfDay { Day: CalendarDate } or NightBetween) || sentence.GroupBefore(start) is not { Tense: EventTense.Present or EventTense.Infinitive } verb
            || !LookingBack.Contains(verb.Lemma) || start - verb.End > WidestRecall)
        {
            return false;
        }

        if (verb.Lemma == "revenir" && !(verb.End < start && sentence[verb.End].Is(LittleWords.Upon)))
        {
            return false;
        }

        // « Il raconte le 4 mai sa nuit »: that may be when; « raconte la soirée du 4 mai » is what. A part of the day is its own noun.
        return (meaning is CalendarDate && LittleWords.OfWords.Contains(sentence[Math.Max(verb.End, sentence.BeforeArticles(start))]))
            || (meaning is not CalendarDate && !sentence.HasComma(verb.End, start));
    }

    /// <summary><em>Bilan du week-end : trois morts</em></summary>
    public static bool AreSummedUp(SentenceReading sentence, int start) =>
        sentence.BeforeArticles(start) is var of && of > sentence.First && LittleWords.OfWords.Contains(sentence[of]) && Summaries.Contains(sentence[of - 1]);

    private static readonly WordSet Summaries = FrenchWords.Set("bilan", "résumé", "récit", "film");

    /// <summary><em>On n'a pas oublié mai 2019</em>: a month or a year without a preposition is what is told of. Seasons and days may be when: <em>ils se sont mariés l'été 1990</em>.</summary>
    public static Predicate? Told(DateSite site)
    {
        // « Il faut remonter à 1976 pour trouver une telle sécheresse »
        if (IsTopic(site) || IsLookBack(site) || (site.LeftVerb is { SemiAuxiliary: "falloir", Lemma: "remonter" or "revenir" } back && site.Sentence.BeforeArticles(site.Start) <= back.End))
        {
            return Predicate.Nothing;
        }

        if (site.Meaning is { } told and not CalendarDate && AreLookedBackOn(site.Sentence, told, site.Start))
        {
            return Predicate.Nothing;
        }

        if (site.Meaning is not (CalendarDate { Day: null, Pull: Pull.None } or NamedSeason { Year: not null, Pull: Pull.None } or YearPart { Year: not null })
            || site.LeftVerb is not { } verb || !Recalling.Contains(verb.Lemma))
        {
            return null;
        }

        var position = site.Start - 1;
        while (position >= verb.End
            && (FunctionWords.CliticDeterminers.Contains(site.Sentence[position])
                || (RecallingOf.Contains(verb.Lemma) && LittleWords.BareOf.Contains(site.Sentence[position]))
                || FunctionWords.InnerAdverbs.Contains(site.Sentence[position])))
        {
            position--;
        }

        return position < verb.End ? Predicate.Nothing : null;
    }

    /// <summary><em>Petit retour sur décembre : le 10, le club a gagné</em>, <em>séisme au Chili : le point à 17 heures</em>: up to when the text tells.</summary>
    private static bool IsLookBack(DateSite site) =>
        site.Start - 2 >= site.Sentence.First && LookBacks.Contains(site.Sentence[site.Start - 2])
            && (site.Sentence[site.Start - 1].Is(LittleWords.Upon)
                || (site is { Meaning: ClockTime, HasFiniteBefore: false, LeftVerb: null } && site.Sentence[site.Start - 1].Is(LittleWords.At)
                    && site.Start - 3 >= site.Sentence.First && site.Sentence[site.Start - 3].Is(LittleWords.TheMasculine)));

    /// <summary><em>Prépare une exposition sur l'enluminure au XIIIe siècle</em>: the age of what is shown; but <em>des viols commis sur trois mineurs dans les années 1990</em>.</summary>
    private static bool IsTopic(DateSite site) =>
        site.Meaning is { Granularity: >= Granularity.Decade } && WordsBefore.GroupHas(site.Sentence, site.Start, WidestTopic, Upon)
        && !(site.LeftVerb is { Form: VerbGroupForm.PastParticiple } done && site.Sentence[done.End].Is(LittleWords.Upon));
}
