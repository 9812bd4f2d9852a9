using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Notices of strikes, whose days are ahead even where the giving is told: <em>un préavis de grève a été déposé pour le 24 mars</em>.</summary>
internal static class StrikeNotices
{
    /// <summary>How far the notice may stand from its verb or its days: <em>un préavis de grève reconductible des conducteurs</em>.</summary>
    private const int Widest = 6;

    private static readonly WordSet Notice = FrenchWords.Set("préavis");

    private static readonly HashSet<string> Filing = ["déposer", "lancer", "diffuser", "émettre", "publier"];

    public static bool IsOne(in Token token) => Notice.Contains(token);

    /// <summary>Whether a date behind a notice is the strike's: <em>un préavis de grève allant du 30 décembre au 2 janvier</em>; <em>a déposé un préavis lundi</em>, <em>le préavis déposé le 13</em> tell when.</summary>
    public static bool LeadsAhead(SentenceReading sentence, int notice, int start, Meaning meaning) =>
        meaning is FromTo or Bounded
            || (sentence.GroupBefore(start) is not { Form: VerbGroupForm.PastParticiple } filed || filed.Start < notice || !Filing.Contains(filed.Lemma))
                && sentence.GroupBefore(notice) is not { IsFinite: true, Tense: EventTense.Past, Lemma: "déposer" or "lever" or "retirer" or "suspendre" };

    /// <summary>Whether it is said of a notice that it has been given: the days that it runs over are those of the strike, <em>un préavis a été déposé du 13 au 15 mars</em>.</summary>
    public static bool AreGiven(SentenceReading sentence, VerbGroup verb) =>
        verb is { IsPassive: true, IsFinite: true } && Filing.Contains(verb.Lemma) && WordsBefore.GroupHas(sentence, verb.Start, Widest, Notice);

    /// <summary>
    /// <em>Un préavis de grève a été déposé pour le 24 mars</em>, <em>ils ont déposé un préavis de grève du 13 au 15 mars</em>: the days of what is asked for, not of the asking,
    /// which has none where the strike is not named.
    /// </summary>
    public static Predicate? Filed(DateSite site)
    {
        if (site.LeftVerb is not { } verb || !Filing.Contains(verb.Lemma))
        {
            return null;
        }

        var runs = site.Meaning is FromTo;
        if (!verb.IsPassive)
        {
            return runs && WordsBefore.GroupHas(site.Sentence, site.Start, Widest, Notice)
                ? Predicate.Of(NounReader.NearestBefore(site.Sentence, site.Start, out var asked), asked) ?? Predicate.Nothing
                : null;
        }

        var gives = AreGiven(site.Sentence, verb);
        return verb.IsFinite && (PlanReader.IsFor(site.Sentence, site.Start) || (runs && gives))
            ? Predicate.Of(NounReader.NearestBefore(site.Sentence, verb.Start, out var noun), noun) ?? (gives ? Predicate.Nothing : null)
            : null;
    }
}
