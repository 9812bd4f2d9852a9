namespace Timeline.Ordering;

/// <summary>One place of a clause and all that fills it: who did it, to whom, where, against whom, or the <em>de …</em> of one of them.</summary>
internal sealed class ClausePart
{
    /// <summary>Each name with its words: <em>Anne Roux</em>.</summary>
    public List<List<string>> Names { get; } = [];

    /// <summary>The words of each noun group that are no names: <em>train régional</em>.</summary>
    public List<List<string>> Nouns { get; } = [];

    /// <summary>The numbers that say which one, by what they count: <em>34 ans, magnitude 6</em>.</summary>
    public List<(string Unit, string Value)> Figures { get; } = [];

    private bool IsEmpty => Names.Count == 0 && Nouns.Count == 0;

    /// <summary>Takes over what fills another one.</summary>
    public void Add(ClausePart other)
    {
        Names.AddRange(other.Names);
        Nouns.AddRange(other.Nouns);
        Figures.AddRange(other.Figures);
    }

    /// <summary>Whether no one thing can be called both.</summary>
    /// <param name="other">The same part of another clause.</param>
    /// <param name="isNested">Whether one name may lie in another without a word in common: <em>à Paris, place de la Bastille</em>.</param>
    /// <param name="isStrict">Whether a name and a noun are two: <em>a reçu Anne Roux, a reçu le roi</em>.</param>
    public bool Contradicts(ClausePart other, bool isNested, bool isStrict)
    {
        if (Figures.Count > 0 && other.Figures.Count > 0 && FiguresDiffer(other))
        {
            return true;
        }

        if (IsEmpty || other.IsEmpty)
        {
            return false;
        }

        if (Names.Count > 0 && other.Names.Count > 0)
        {
            return isNested ? !Names.Exists(other.Says) : !Names.TrueForAll(other.Says) && !other.Names.TrueForAll(Says);
        }

        return Nouns.Count > 0 && other.Nouns.Count > 0
            ? !Covers(other) && !other.Covers(this) && !Names.Exists(other.Says) && !other.Names.Exists(Says)
            : isStrict && !Names.Exists(other.Says) && !other.Names.Exists(Says);
    }

    /// <summary>One is the other or a part of it: <em>M. Roux, Anne Roux</em>.</summary>
    public static bool AreOneName(List<string> one, List<string> other) => one.TrueForAll(other.Contains) || other.TrueForAll(one.Contains);

    /// <summary>Whether it says a name, by a part or more of it (<em>M. Roux, Anne Roux</em>), or writes it as a noun.</summary>
    public bool Says(List<string> name) =>
        Names.Exists(mine => AreOneName(mine, name)) || name.TrueForAll(word => Nouns.Exists(group => group.Contains(word)));

    /// <summary>Whether it tells of all that the other one tells of, and perhaps more.</summary>
    private bool Covers(ClausePart other) => other.Nouns.TrueForAll(group => Nouns.Exists(mine => AreOne(mine, group)));

    /// <summary>
    /// A word in common, and not another kind of it: what stands behind a French noun tells kinds apart (<em>conseil municipal, conseil
    /// régional</em>), what stands before only colours it (<em>forte explosion, violente explosion</em>).
    /// </summary>
    private static bool AreOne(List<string> one, List<string> other)
    {
        for (var head = 0; head < one.Count; head++)
        {
            if (other.FindIndex(word => WordFamilies.AreRelated(word, one[head])) is >= 0 and var there)
            {
                return IsSaidBy(other, one, head + 1) || IsSaidBy(one, other, there + 1);
            }
        }

        return false;
    }

    /// <summary>Whether a group has all words of another one from a place on.</summary>
    private static bool IsSaidBy(List<string> group, List<string> other, int start)
    {
        for (var i = start; i < other.Count; i++)
        {
            if (!group.Exists(mine => WordFamilies.AreRelated(mine, other[i])))
            {
                return false;
            }
        }

        return true;
    }

    private bool FiguresDiffer(ClausePart other) =>
        Figures.Exists(mine => other.Figures.Exists(figure => WordFamilies.AreRelated(figure.Unit, mine.Unit)) && !other.Figures.Contains(mine))
        && other.Figures.Exists(figure => Figures.Exists(mine => WordFamilies.AreRelated(figure.Unit, mine.Unit)) && !Figures.Contains(figure));
}
