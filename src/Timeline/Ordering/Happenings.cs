namespace Timeline.Ordering;

/// <summary>Gathers the events that tell one happening: who does what, when and where, without a contradiction.</summary>
internal static class Happenings
{
    /// <summary>So many happenings of one day and verb are compared with what arrives, the latest ones: thousands that contradict each other would take the square of their number.</summary>
    private const int MostRivals = 256;

    /// <summary>The happenings, in the order of time.</summary>
    /// <remarks>
    /// No two of them are left that could be one: whatever joins a happening may join it to a third. Hence merging what was merged changes nothing.
    /// </remarks>
    public static IReadOnlyList<TimelineEvent> Merge(IEnumerable<TimelineEvent> events)
    {
        List<Happening> happenings = [];
        Dictionary<TellingKey, List<Happening>> known = [];
        foreach (var arrived in events.SelectMany(Together))
        {
            var happening = arrived;
            while (Find(happening, known) is { } earlier)
            {
                earlier.Take(happening);
                happening = earlier;
            }

            if (happening == arrived)
            {
                happenings.Add(happening);
            }

            foreach (var key in arrived.Kinds.SelectMany(telling => telling.KnownUnder).Where(happening.IsNewUnder))
            {
                if (!known.TryGetValue(key, out var there))
                {
                    known.Add(key, there = []);
                }

                there.Add(happening);
            }
        }

        return EventOrder.Sort(happenings.Where(happening => happening.Whole == happening).Select(happening => happening.ToEvent()));
    }

    /// <summary>The event with those of its mentions that were rightly merged into it, and the others alone.</summary>
    private static IEnumerable<Happening> Together(TimelineEvent one)
    {
        var first = new Happening(new Telling(one.Mentions.Count == 0 ? one : one with { Mentions = [] }));
        List<Happening> apart = [first];
        foreach (var mention in one.Mentions)
        {
            var alone = new Happening(new Telling(mention));
            if (first.Agrees(alone))
            {
                first.Take(alone);
            }
            else
            {
                apart.Add(alone);
            }
        }

        return apart;
    }

    private static Happening? Find(Happening happening, Dictionary<TellingKey, List<Happening>> known)
    {
        foreach (var key in happening.Kinds.SelectMany(telling => telling.SoughtUnder))
        {
            if (known.TryGetValue(key, out var there) && FindAmong(there, happening) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static Happening? FindAmong(List<Happening> there, Happening happening)
    {
        for (var number = Math.Max(0, there.Count - MostRivals); number < there.Count; number++)
        {
            var one = there[number].Whole;
            if (one != happening && one.Agrees(happening) && one.IsSameAs(happening))
            {
                return one;
            }
        }

        return null;
    }
}
