namespace Timeline.Recognition;

/// <summary>A place in a tree of patterns that still grows.</summary>
internal sealed class TrieBranch
{
    public SortedList<ushort, TrieBranch> Words { get; } = [];

    public List<(Step Step, TrieBranch Next)> Others { get; } = [];

    public List<int> Outcomes { get; } = [];

    public TrieBranch Next(Step step)
    {
        if (step is { Word: not 0, Glued: false })
        {
            if (!Words.TryGetValue(step.Word, out var known))
            {
                Words.Add(step.Word, known = new TrieBranch());
            }

            return known;
        }

        foreach (var (other, next) in Others)
        {
            if (other == step)
            {
                return next;
            }
        }

        var added = new TrieBranch();
        Others.Add((step, added));
        return added;
    }
}
