using NodaTime;
using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;

namespace Timeline.French.Clauses;

/// <summary>
/// Terms behind a participle that belong to the promise above it: <em>elle s'est engagée à <b>indemniser</b> les abonnés lésés avant le 31 mars</em>: who promises, or has to, names the term, not when the
/// rest was done. A term is to come, and how things came to be has its own date: <em>promet de rénover les logements <b>loués</b> avant 1948</em>, <em>doit rembourser les billets <b>achetés</b> avant le
/// 31 mars</em>.
/// </summary>
internal static class PromisedTerms
{
    private const int MonthsOfYear = 12;

    /// <summary>How things and people came to be what one promises something for.</summary>
    private static readonly HashSet<string> Origins =
    [
        "naître", "construire", "bâtir", "édifier", "fonder", "créer", "fabriquer", "produire", "immatriculer", "acheter", "acquérir", "vendre", "livrer",
        "commander", "signer", "souscrire", "conclure", "embaucher", "recruter",
    ];

    public static bool AreOf(DateSite site) =>
        site.Meaning is Bounded { Kind: BoundKind.Before, What: var term } && IsToCome(site.Sentence.PublishedOn, term)
            && site.LeftVerb is { Form: VerbGroupForm.PastParticiple, IsCompound: false } done && done.Start > site.Sentence.First
                && !Origins.Contains(done.Lemma) && !site.Sentence.HasComma(done.Start - 1, site.Start)
            && site.LastInZone(done.Start) is { } aim && (HasToBeDone(aim) || IsPromised(site, aim));

    private static bool HasToBeDone(VerbGroup aim) => aim is { IsFinite: true, Modality: EventModality.Obligation, Tense: EventTense.Present or EventTense.Future };

    private static bool IsPromised(DateSite site, VerbGroup aim) =>
        aim is { Form: VerbGroupForm.Infinitive, IsPastInfinitive: false } && site.LastInZone(aim.Start) is { IsPluperfect: false } promise && GoverningVerbs.Has(promise.Lemma, Governance.Commits)
            && !site.HasBorder(promise.End, aim.Start);

    /// <summary>Whether the next such day or month is nearer than the last: <em>avant le 31 mars</em>, said on the 15th; not <em>avant le 1er mars</em>, <em>avant 2012</em>.</summary>
    private static bool IsToCome(LocalDate publishedOn, Meaning term) => term switch
    {
        CalendarDate { Year: { } year } date => year > publishedOn.Year || (year == publishedOn.Year && (date.Month ?? MonthsOfYear) >= publishedOn.Month),
        CalendarDate { Month: { } month } date => MonthsAhead(publishedOn, month, date.Day) <= MonthsOfYear / 2,
        PartOf part => IsToCome(publishedOn, part.Whole),
        _ => !Looks.Back(term),
    };

    private static int MonthsAhead(LocalDate publishedOn, int month, int? day) =>
        month == publishedOn.Month ? (day >= publishedOn.Day ? 0 : MonthsOfYear) : (month - publishedOn.Month + MonthsOfYear) % MonthsOfYear;
}
