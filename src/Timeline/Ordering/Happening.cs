namespace Timeline.Ordering;

/// <summary>What happened once, with all that tell it.</summary>
internal sealed class Happening(Telling first)
{
    private readonly List<Telling> tellings = [first];
    private readonly List<Telling> kinds = [first];
    private readonly HashSet<object> known = [first.Kind];
    private readonly HashSet<TellingKey> keys = [];
    private Happening? takenBy;

    /// <summary>One of each kind of telling: the same words need no second look.</summary>
    public IReadOnlyList<Telling> Kinds => kinds;

    /// <summary>Itself, or the happening that took it over.</summary>
    public Happening Whole => takenBy is null ? this : takenBy = takenBy.Whole;

    /// <summary>Takes over the tellings of another one, which is no happening of its own from then on.</summary>
    public void Take(Happening other)
    {
        tellings.AddRange(other.tellings);
        kinds.AddRange(other.kinds.Where(telling => known.Add(telling.Kind)));
        keys.UnionWith(other.keys);
        other.takenBy = this;
    }

    /// <summary>Whether nobody has found it under this yet.</summary>
    public bool IsNewUnder(TellingKey key) => keys.Add(key);

    /// <summary>Whether no two tellings contradict each other.</summary>
    public bool Agrees(Happening other) => kinds.TrueForAll(mine => other.kinds.TrueForAll(mine.Agrees));

    /// <summary>Whether a telling of each tell the same.</summary>
    public bool IsSameAs(Happening other) => kinds.Exists(mine => other.kinds.Exists(mine.IsSameAs));

    /// <summary>The surest telling, with the others as its mentions.</summary>
    public TimelineEvent ToEvent()
    {
        var best = tellings.MinBy(telling => telling.Doubt)!;
        return best.Event with { Mentions = [.. tellings.Where(telling => telling != best).Select(telling => telling.Event)] };
    }
}
