namespace Timeline.Recognition;

/// <summary>
/// Gathers patterns into places of which each tells its ways on by one step: what several patterns begin with is one way, and what is left alike of them is one
/// place, however many ways lead there (the subset construction of Rabin and Scott, 1959, for patterns that do not repeat). <see cref="TrieLayout"/> lays them out.
/// </summary>
internal sealed class TrieBuilder
{
    private readonly List<PatternRest> patterns = [];

    /// <summary>The places that several things are left at, by their numbers.</summary>
    private readonly Dictionary<string, TriePlace> known = new(StringComparer.Ordinal);

    /// <summary>How many of these things have got a number.</summary>
    private int numbered;

    private readonly List<TriePlace> places = [];

    // The place that is made: its outcomes and its ways on.
    private readonly List<int> outcomes = [];
    private readonly Pile<TrieWay> words = new();
    private readonly Pile<TrieWay> numbers = new();
    private readonly Pile<TrieWay> others = new();

    /// <summary>Where every pattern begins. Asked when all have been added.</summary>
    public TriePlace Root => places.Count > 0 ? places[0] : MakeAll();

    /// <summary>The lengths of the numbers that patterns begin with and name themselves, in whatever digits: <em>8, 08</em>.</summary>
    public DigitRuns NamedDigits => Root.Numbers.Length > 0 || Array.Exists(Root.Others, static way => way.Step.Digits is not null) ? DigitRuns.All : DigitRuns.None;

    /// <summary>The slots that patterns begin with.</summary>
    public IEnumerable<Slot> FirstSlots => Root.Others.Select(static way => way.Step.Slot).OfType<Slot>();

    /// <param name="pattern">A pattern.</param>
    /// <param name="outcome">The number of what it leads to.</param>
    public void Add(Pattern pattern, int outcome) => patterns.Add(pattern.Rest(outcome));

    /// <param name="vocabulary">How many words the vocabulary has, where there are many beginnings, whose slots are sealed.</param>
    public Trie Build(int vocabulary = 0)
    {
        _ = Root;
        return new TrieLayout().Build(places, vocabulary);
    }

    private TriePlace MakeAll()
    {
        var root = Make(patterns);
        patterns.Clear();
        known.Clear();
        return root;
    }

    private TriePlace Make(IReadOnlyList<PatternRest> rests)
    {
        var place = new TriePlace(places.Count);
        places.Add(place);
        foreach (var rest in rests)
        {
            if (rest.Outcome != PatternRest.GoesOn && !outcomes.Contains(rest.Outcome))
            {
                outcomes.Add(rest.Outcome);
            }

            for (var i = 0; i < rest.Steps.Length; i++)
            {
                AddWay(rest.Steps[i], rest.Behind[i]);
            }
        }

        place.Outcomes = [.. outcomes];
        outcomes.Clear();
        (place.Words, place.Numbers, place.Others) = (words.TakeFrom(0), numbers.TakeFrom(0), others.TakeFrom(0));
        Lead(place.Words);
        Lead(place.Numbers);
        Lead(place.Others);
        return place;
    }

    private void AddWay(Step step, PatternRest rest)
    {
        switch (step)
        {
            case { Word: not 0, Glued: false }:
                AddSorted(words, step, rest, static step => step.Word);
                break;
            case { Digits: not null, Glued: false }:
                AddSorted(numbers, step, rest, static step => step.Digits!.Value);
                break;
            default:
                AddLast(others, step, rest);
                break;
        }
    }

    /// <summary>Adds a way to those in ascending order.</summary>
    private static void AddSorted(Pile<TrieWay> ways, Step step, PatternRest rest, Func<Step, int> keyOf)
    {
        var key = keyOf(step);
        var (low, high) = (0, ways.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = keyOf(ways[middle].Step) < key ? (middle + 1, high) : (low, middle);
        }

        if (low < ways.Count && keyOf(ways[low].Step) == key)
        {
            ways[low].Add(rest);
        }
        else
        {
            ways.Insert(low, new TrieWay(step, rest));
        }
    }

    /// <summary>Adds a way to those in the order of the rules.</summary>
    private static void AddLast(Pile<TrieWay> ways, Step step, PatternRest rest)
    {
        for (var i = 0; i < ways.Count; i++)
        {
            if (ways[i].Step == step)
            {
                ways[i].Add(rest);
                return;
            }
        }

        ways.Add(new TrieWay(step, rest));
    }

    private void Lead(TrieWay[] ways)
    {
        foreach (var way in ways)
        {
            way.Lead(way.Only is { } only ? only.Place ??= Make([only]) : PlaceOf(way.Several!));
        }
    }

    /// <summary>The place at which several things are left.</summary>
    private TriePlace PlaceOf(List<PatternRest> rests)
    {
        var key = new char[rests.Count];
        for (var i = 0; i < key.Length; i++)
        {
            var rest = rests[i];
            rest.Number = rest.Number == 0 ? ++numbered : rest.Number;
            key[i] = checked((char)rest.Number);
        }

        var name = new string(key);
        if (!known.TryGetValue(name, out var place))
        {
            place = Make(rests);
            known.Add(name, place);
        }

        return place;
    }
}
