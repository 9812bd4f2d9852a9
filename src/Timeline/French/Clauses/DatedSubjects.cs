using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// A feast, a season or a year that is the subject of a verb with a date of its own: <em>la rentrée aura lieu lundi</em> tells of one event, on
/// Monday. Without that date the subject is the time of the verb: <em>le week-end a été chargé</em>.
/// </summary>
internal static class DatedSubjects
{
    private static readonly WordSet Wide = FrenchWords.Set("depuis", "cette");

    public static Predicate? Are(DateSite site) =>
        IsPeriod(site.Meaning) && IsBareSubject(site) && site.Sentence.GroupAt(site.End) is { IsFinite: true, Lemma: not "durer" } verb && HasDate(site, verb) ? Predicate.Nothing : null;

    /// <summary>A day is as often the time of a verb whose subject follows: <em>le 12 mai s'ouvrait le procès</em>.</summary>
    private static bool IsPeriod(Meaning? meaning) =>
        meaning is NamedFeast or NamedSeason or SchoolYear or WholeUnit { Unit: not CalendarUnit.Day } or UnitAway { Unit: CalendarUnit.Weekend } or FixedPeriod or CalendarDate { Day: null };

    /// <summary><em>La rentrée</em>, <em>Pâques</em> at the head of a clause, or behind <em>que</em>; not <em>à la rentrée</em>.</summary>
    private static bool IsBareSubject(DateSite site)
    {
        var first = site.Start > site.Sentence.First && LittleWords.Articles.Contains(site.Sentence[site.Start - 1]) ? site.Start - 1 : site.Start;
        return SubjectRules.HeadsClause(site.Sentence, first) || (first > site.Sentence.First && ClauseWords.That.Contains(site.Sentence[first - 1]));
    }

    /// <summary>
    /// Whether a date of the verb follows in its clause: <em>se fera pour tous mardi</em>. That of <em>la grève de mardi</em> is not the verb's, that of <em>a été
    /// froid en mars</em> not the subject's, and <em>depuis 1949, cette année</em> say less than the subject does.
    /// </summary>
    private static bool HasDate(DateSite site, VerbGroup verb)
    {
        for (var position = verb.End; position < site.Sentence.End && !site.HasBorder(position, position + 1) && site.Sentence.GroupAt(position) is null; position++)
        {
            if (Wide.Contains(site.Sentence[position]))
            {
                return false;
            }

            if (site.Sentence[position].Has(TokenTraits.Temporal))
            {
                var lead = LittleWords.Articles.Contains(site.Sentence[position - 1]) ? position - 1 : position;
                return !LittleWords.OfWords.Contains(site.Sentence[lead - 1]) && (verb.Lemma != "être" || lead == verb.End);
            }
        }

        return false;
    }
}
