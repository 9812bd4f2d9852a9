namespace Timeline.Recognition;

/// <summary>
/// What is made of lower expressions: for what a level has found, and the token behind it, the higher levels that can begin with the one and go on
/// with the other. Behind <em>le 3 mars</em> most texts go on with something else, and no higher level need look.
/// </summary>
/// <param name="patterns">The patterns of each level, from the lowest on; their slots are sealed.</param>
/// <param name="rules">The rules that the patterns are of.</param>
/// <param name="count">How many words the vocabulary has.</param>
internal sealed class LevelJoints(IReadOnlyList<TrieBuilder> patterns, IReadOnlyList<CompiledRule> rules, int count)
{
    /// <summary>For each level what may stand behind what it finds; made when it first finds something, the same by whatever thread.</summary>
    private readonly LevelTable?[] behind = new LevelTable?[Recognizer.LevelCount];

    /// <summary>The bits of the levels that can go on behind one of the matches of a level.</summary>
    public byte After(Scan scan, Level level, Match best)
    {
        var levels = 0;
        var table = behind[(int)level] ??= Make(level);
        for (var match = best; match is not null; match = match.Next)
        {
            levels |= match.End < scan.End ? table.At(scan.Tokens[match.End]) : table.OfAnything;
        }

        return (byte)levels;
    }

    private LevelTable Make(Level lower)
    {
        var followers = new LevelFollowers(patterns, rules, count);
        var parts = new (Followers Followers, int Bit)[Level.Bound - lower];
        for (var i = 0; i < parts.Length; i++)
        {
            var level = lower + 1 + i;
            parts[i] = (followers.Behind(patterns[(int)level].Root, lower), LevelStarts.Bit(level));
        }

        return new LevelTable(count, parts);
    }
}
