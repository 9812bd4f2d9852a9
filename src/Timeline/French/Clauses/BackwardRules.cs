using Timeline.Events;
using Timeline.Meanings;

namespace Timeline.French.Clauses;

/// <summary>Dates that look back, behind a verb that looks ahead: they are of something else.</summary>
internal static class BackwardRules
{
    /// <summary><em>A promis de rembourser la ville samedi dernier</em>: what is decided comes after, so the day is that of the decision; but <em>a reconnu les faits avant de se rétracter l'été dernier</em>.</summary>
    public static Predicate? OfTheDecision(DateSite site) =>
        Looks.Back(site.Meaning) && site.AboveAim is { } above && !(site.LeftVerb is { } aim && InfinitiveRules.IsAfterwards(site.Sentence, aim)) && !site.HasBorder(site.LeftVerb!.End, site.Start)
            ? Predicate.Of(above)
            : null;

    /// <summary><em>Le maire devra s'expliquer sur la fermeture de la piscine la semaine dernière</em>: the day is that of what he will speak of.</summary>
    public static Predicate? OfTheNoun(DateSite site) =>
        site.LeftVerb is { } verb && IsBeyond(site, verb) ? NounReader.LedBefore(site.Sentence, site.CommaBefore, verb.End) : null;

    /// <summary>
    /// A future may be one of long ago (<em>il sera élu en 1995</em>), but no more than <em>pourrait</em> does it reach back to last week. In <em>prédisait que le pays pourrait
    /// croître en 2014</em> it is one.
    /// </summary>
    private static bool IsBeyond(DateSite site, VerbGroup verb) => verb switch
    {
        { Tense: EventTense.Future } => Looks.Back(site.Meaning),
        { Mood: EventMood.Conditional, Tense: EventTense.Present, Modality: EventModality.Possibility or EventModality.Obligation } => Looks.Back(site.Meaning)
            || (IsOver(site) && site.Sentence.Clauses.OpenerOf(verb) < 0),
        _ => false,
    };

    private static bool IsOver(DateSite site) => site.Meaning is CalendarDate { Year: { } year } && year < site.Sentence.PublishedOn.Year;
}
