using Timeline.Ordering;

namespace Timeline;

/// <summary>Brings the readings of many articles into one timeline, in which one happening is one event, however often it is told.</summary>
/// <remarks>
/// <para>Two events are one happening when they begin at the same moment (or one lies within the day of the other), agree on
/// whether it happened, and their words are related: the triggers (<em>a démissionné</em>, <em>la démission</em>), and what else
/// their clauses name (<em>le maire</em>). Where the clauses contradict each other (<em>à Lyon</em>, <em>à Lille</em>; <em>un homme de
/// 34 ans</em>, <em>de 62 ans</em>) they are two; where one says less than the other they are one.</para>
/// <para>Moments are compared as instants where the zones of both are known (<see cref="TimelineEvent.ZoneId"/>), else by their local times; whole days by their
/// names. The order is that of the local times.</para>
/// <para>Nothing is dropped: the surest telling stands for the happening, and all others are kept whole in its
/// <see cref="TimelineEvent.Mentions"/>. An affirmation and a denial are never merged. Give articles an
/// <see cref="Article.Id"/> to know who told what.</para>
/// <para>Cost: that of sorting the events, and of comparing those that share a day, a verb and a name, or give no name.</para>
/// </remarks>
/// <example><code>
/// var timeline = TimelineMerger.Merge(articles.Select(article => TimelineExtractor.Read(article)));
/// </code></example>
/// <threadsafety>Every member may be called from any thread.</threadsafety>
public static class TimelineMerger
{
    /// <summary>One timeline of several readings.</summary>
    /// <param name="readings">The readings, in an order of your choice: of two tellings that are equally sure, the first one stands for the happening.</param>
    /// <returns>The happenings, in the order of time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is null.</exception>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public static IReadOnlyList<TimelineEvent> Merge(IEnumerable<TimelineReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return Merge(readings.SelectMany(reading => reading is null ? throw new ArgumentException("A reading is null.", nameof(readings)) : reading.Events));
    }

    /// <summary>One timeline of several lists of events. What was merged before stays together where nothing in it contradicts the rest, and may take in more.</summary>
    /// <param name="events">The events.</param>
    /// <returns>The happenings, in the order of time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public static IReadOnlyList<TimelineEvent> Merge(IEnumerable<TimelineEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return Happenings.Merge(events.Select(happening => happening ?? throw new ArgumentException("An event is null.", nameof(events))));
    }
}
