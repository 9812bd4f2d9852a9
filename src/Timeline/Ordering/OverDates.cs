using NodaTime;

namespace Timeline.Ordering;

/// <summary>
/// <em>L'Insee publiera le 30 janvier sa première estimation de la croissance au quatrième trimestre 2025</em>: what is to come does not happen at a time that is
/// over; where it has another date as well, that one is of something else in the sentence.
/// </summary>
internal static class OverDates
{
    /// <summary>Takes away the events of verbs in the future that lie before the publication, where the same verb has a date that does not.</summary>
    public static void TakeFrom(List<TimelineEvent> events, LocalDateTime published)
    {
        HashSet<int> toCome = [];
        foreach (var happening in events)
        {
            if (happening.Tense == EventTense.Future && !IsOver(happening, published))
            {
                toCome.Add(happening.Trigger.Span.Start);
            }
        }

        if (toCome.Count > 0)
        {
            events.RemoveAll(happening => happening.Tense == EventTense.Future && IsOver(happening, published) && toCome.Contains(happening.Trigger.Span.Start));
        }
    }

    private static bool IsOver(TimelineEvent happening, LocalDateTime published) => happening.Interval.End is { } end && end <= published;
}
