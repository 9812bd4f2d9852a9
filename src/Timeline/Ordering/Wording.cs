namespace Timeline.Ordering;

/// <summary>What a clause says of whom: its words by the place that they take, so that two clauses can contradict each other.</summary>
internal sealed class Wording(IReadOnlyDictionary<PartName, ClausePart> parts, bool isInCapitals)
{
    private readonly List<string>[] names = [.. parts.Values.SelectMany(part => part.Names)];

    private readonly List<string>[] parties = [.. parts.Where(pair => pair.Key.Slot == PartName.Party.Slot).SelectMany(pair => pair.Value.Names)];
    private readonly ClausePart[] sides = [.. parts.Where(pair => pair.Key.Slot == PartName.Doer.Slot || pair.Key.Slot == PartName.Undergoer.Slot).Select(pair => pair.Value)];
    private readonly KeyValuePair<PartName, ClausePart>[] compared = [.. parts.Where(pair => pair.Key.Slot != PartName.Aside.Slot).OrderByDescending(pair => pair.Key == PartName.Doer
        || pair.Key == PartName.Undergoer)];
    private readonly bool hasDoer = parts.ContainsKey(PartName.Doer);
    private readonly bool isInCapitals = isInCapitals;

    /// <summary>Whether it names anybody or any place but those who say so.</summary>
    public bool HasNames { get; } = parts.Any(pair => pair.Key.Slot != PartName.Aside.Slot && pair.Value.Names.Count > 0);

    /// <summary>The words of all names in it.</summary>
    public IEnumerable<string> GivenNames => names.SelectMany(name => name).Distinct(StringComparer.Ordinal);

    /// <summary>
    /// Whether the two cannot tell one happening: each says of the same place what the other does not (<em>à Lyon, à Lille</em>; <em>la France a battu
    /// l'Italie, l'Italie a battu la France</em>). Where one of them says nothing, or less, they can.
    /// </summary>
    public bool Contradicts(Wording other)
    {
        if (HasNames && other.HasNames && !SharesName(other))
        {
            return true;
        }

        foreach (var (name, part) in compared)
        {
            if (other.Find(name) is { } same
                && part.Contradicts(same, name.IsPlace, name.IsComplement || isInCapitals || other.isInCapitals || (hasDoer && other.hasDoer && name == PartName.Undergoer)))
            {
                return true;
            }
        }

        return IsOfOthers(other) || other.IsOfOthers(this);
    }

    /// <summary>Of the few parts of a clause one is found soonest by looking at each.</summary>
    private ClausePart? Find(PartName name)
    {
        foreach (var (known, part) in compared)
        {
            if (known == name)
            {
                return part;
            }
        }

        return null;
    }

    private bool SharesName(Wording other) => Array.Exists(names, mine => Array.Exists(other.names, name => ClausePart.AreOneName(mine, name)));

    /// <summary><em>La démission de Roux</em> is of him, whoever did it to whom: beside <em>Petit a démissionné</em> it is another.</summary>
    private bool IsOfOthers(Wording other) =>
        parties.Length > 0 && Array.Exists(other.sides, part => part.Names.Count > 0) && !Array.Exists(parties, name => Array.Exists(other.sides, part => part.Says(name)));
}
