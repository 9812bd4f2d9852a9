using NodaTime;

namespace Timeline.Ordering;

/// <summary>Gathers the events that tell one happening (spec events 8).</summary>
internal static class Happenings
{
    /// <summary>The happenings, in the order of time.</summary>
    public static IReadOnlyList<TimelineEvent> Merge(IEnumerable<TimelineEvent> events)
    {
        List<Happening> happenings = [];
        Dictionary<(LocalDate? Day, string Stem), List<Happening>> byWord = [];
        foreach (var telling in events.SelectMany(Apart).Select(one => new Telling(one)))
        {
            var happening = Known(telling, byWord);
            if (happening is null)
            {
                happening = new Happening();
                happenings.Add(happening);
            }

            happening.Tellings.Add(telling);
            foreach (var key in telling.Keys)
            {
                if (!byWord.TryGetValue(key, out var known))
                {
                    byWord.Add(key, known = []);
                }

                if (!known.Contains(happening))
                {
                    known.Add(happening);
                }
            }
        }

        return EventOrder.Sort(happenings.Select(happening => happening.ToEvent()));
    }

    private static IEnumerable<TimelineEvent> Apart(TimelineEvent one) =>
        one.Mentions.Count == 0 ? [one] : [one with { Mentions = [] }, .. one.Mentions];

    private static Happening? Known(Telling telling, Dictionary<(LocalDate? Day, string Stem), List<Happening>> byWord)
    {
        foreach (var key in telling.Keys)
        {
            if (byWord.TryGetValue(key, out var known) && known.Find(happening => happening.Tellings.TrueForAll(telling.Agrees) && happening.Tellings.Exists(telling.IsSameAs)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private sealed class Happening
    {
        public List<Telling> Tellings { get; } = [];

        /// <summary>The surest telling, with the others as its mentions.</summary>
        public TimelineEvent ToEvent()
        {
            var best = Tellings.MinBy(telling => telling.Doubt)!;
            return best.Event with { Mentions = [.. Tellings.Where(telling => telling != best).Select(telling => telling.Event)] };
        }
    }
}
