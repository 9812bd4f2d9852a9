namespace Timeline.Ordering;

/// <summary>The parts of a clause while it is read.</summary>
internal sealed class ClauseParts
{
    private readonly Dictionary<PartName, ClausePart> byName = [];

    public IReadOnlyDictionary<PartName, ClausePart> ByName => byName;

    public bool Has(PartName name) => byName.ContainsKey(name);

    /// <summary>The part of that name, empty where there was none.</summary>
    public ClausePart Of(PartName name)
    {
        if (!byName.TryGetValue(name, out var part))
        {
            byName.Add(name, part = new ClausePart());
        }

        return part;
    }

    /// <summary>Gives a part another name, and its <em>de …</em> as well; what has that name already stays in it.</summary>
    public void Rename(PartName name, PartName known)
    {
        foreach (var (from, to) in (ReadOnlySpan<(PartName, PartName)>)[(name, known), (name.ToComplement(), known.ToComplement())])
        {
            if (byName.Remove(from, out var part))
            {
                Of(to).Add(part);
            }
        }
    }
}
