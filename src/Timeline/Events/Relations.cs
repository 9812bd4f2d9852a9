using Timeline.Meanings;
using Timeline.Resolution;

namespace Timeline.Events;

/// <summary>How an event stands to its expression, and the interval that follows.</summary>
internal static class Relations
{
    public static TemporalRelation Of(Meaning meaning, Resolved resolved, bool isUnderDuring) => resolved.Modifier switch
    {
        // « Peu avant 9 heures »: the hour before is its own time.
        TimexModifier.Before or TimexModifier.After when meaning is About => TemporalRelation.IsIncluded,
        TimexModifier.OnOrAfter => TemporalRelation.BegunBy,
        TimexModifier.OnOrBefore => meaning is Bounded { Kind: BoundKind.By } ? TemporalRelation.Before : TemporalRelation.EndedBy,
        TimexModifier.Before => TemporalRelation.Before,
        TimexModifier.After => TemporalRelation.After,
        _ when meaning is SinceLength => TemporalRelation.BegunBy,
        _ when meaning is FromTo or WholeUnit || isUnderDuring => TemporalRelation.During,
        _ => TemporalRelation.IsIncluded,
    };

    /// <summary><em>D'ici à vendredi</em> begins with the publication: nobody announces the past.</summary>
    public static LocalInterval IntervalOf(Meaning meaning, LocalInterval interval, Publication publication) =>
        meaning is Bounded { Kind: BoundKind.By, IsLatest: false } && interval is { Start: null, End: { } end } && end > publication.Moment
            ? new LocalInterval(publication.Moment, end)
            : interval;
}
