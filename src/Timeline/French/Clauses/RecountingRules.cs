using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;

namespace Timeline.French.Clauses;

/// <summary>Dates of what is recounted, explained or owed: <em>les anciens évoquent leur victoire en Coupe en 1991</em>. Who does so today is not of that time.</summary>
internal static class RecountingRules
{
    internal static readonly HashSet<string> Telling =
    [
        "évoquer", "rappeler", "raconter", "relater", "saluer", "fêter", "regretter", "dénoncer", "critiquer", "commenter", "comparer", "citer", "décrire",
        "expliquer", "reprocher", "revendiquer", "contester", "retracer", "souvenir",
    ];

    /// <summary>Of those, who did so spoke of what was: <em>a rappelé la mort de deux ouvriers en 2012</em>; but <em>a dénoncé l'occupation en 1967</em>.</summary>
    private static readonly HashSet<string> Recounting = ["rappeler", "évoquer", "raconter", "relater", "retracer"];

    /// <summary><em>Les anciens évoquent leur victoire en Coupe en 1991</em>, <em>le ministre évoque une reprise en janvier</em>: who tells today is not of that year or month; what is told of is.</summary>
    public static Predicate? Told(DateSite site) =>
        Looks.NamesYearOrMonth(site.Meaning) && site.LeftVerb is { IsPassive: false, IsCopula: false } verb && Tells(site, verb) ? AgreementRules.NounAfter(site, verb, site.CommaBefore) : null;

    private static bool Tells(DateSite site, VerbGroup verb) => verb switch
    {
        { Tense: EventTense.Present or EventTense.Infinitive } => Telling.Contains(verb.Lemma),
        { Tense: EventTense.Past, IsPluperfect: false, Polarity: EventPolarity.Positive } =>
            Recounting.Contains(verb.Lemma) && Looks.NamesYear(site.Meaning) && site.CommaBefore == site.Start && !LittleWords.ThisWords.Contains(site.Sentence[verb.End]),
        _ => false,
    };

    /// <summary><em>Elle doit sa notoriété à sa traversée de l'Atlantique en 2001</em>: the last that is named has the time.</summary>
    public static Predicate? Ascribed(DateSite site) =>
        site.LeftVerb is not { } verb || !(Looks.NamesYearOrMonth(site.Meaning) || Ascriptions.IsDue(verb)) || site.HasBorder(verb.End, site.Start) ? null
            // « Cette campagne suit celle de la Ligue en avril »: of the other one, which has no word here.
            : verb is { Lemma: "suivre", IsPassive: false, Tense: EventTense.Present } && LittleWords.Those.Contains(site.Sentence[verb.End]) ? Predicate.Nothing
            : NounReader.NearestBefore(site.Sentence, site.Start, out var noun) is var found && found >= verb.End && Ascriptions.Are(site.Sentence, verb, found)
                ? Predicate.Of(found, noun)
            : null;

    /// <summary>
    /// <em>Elle explique cette décision par la chute des commandes depuis le printemps</em>, <em>l'agence a fait état d'explosions entre 1 h 30 et 4 heures</em>: who says it once has not been saying it since, nor all the while; who asks (<em>réclame des aides depuis l'automne</em>) has.
    /// </summary>
    public static Predicate? Since(DateSite site) =>
        (site.Sentence[site.Start].Is(ClauseWords.Depuis)
                || (site.Meaning is FromTo && site.LeftVerb is { Lemma: var lemma } && (lemma == "faire" || GoverningVerbs.Has(lemma, Governance.Says))))
            && site.LeftVerb is { IsPassive: false, IsFinite: true, Tense: EventTense.Past or EventTense.Present or EventTense.Future } verb
            && (verb.Class == EventClass.Reporting || VerbClasses.In(site.Sentence, verb, isSince: false) == EventClass.Reporting)
            && verb is not ({ Polarity: EventPolarity.Negative, Tense: EventTense.Past } or { Lemma: "réclamer" or "demander" or "exiger" or "attendre" })
            && !site.HasBorder(verb.End, site.Start)
            && NounReader.OutermostBefore(site.Sentence, site.Start, out var noun) is var found && found >= verb.End
            ? Predicate.Of(found, noun)
            : null;
}
