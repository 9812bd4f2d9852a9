namespace Timeline.Recognition;

/// <summary>
/// What may stand behind the first tokens of an expression: for each token the levels of which something can go on with it, a bit each, and in
/// the upper byte those that begin it themselves, not with an expression of a lower level.
/// </summary>
internal sealed class LookaheadRow
{
    private readonly LevelTable table;

    /// <summary>The bits of what goes on with anything behind some words before the first token, and these words.</summary>
    private readonly int behindWords;
    private readonly WordSet wordsBefore;

    /// <param name="followers">What may follow in the expressions of each level.</param>
    /// <param name="tokens">The first tokens.</param>
    /// <param name="count">How many words the vocabulary has.</param>
    public LookaheadRow(LevelFollowers followers, ReadOnlySpan<Opener> tokens, int count)
    {
        wordsBefore = new WordSet(count);
        var parts = new (Followers Followers, int Bit)[2 * Recognizer.LevelCount];
        for (var level = Level.Length; level <= Level.Bound; level++)
        {
            parts[2 * (int)level] = (followers.Of(level, tokens), LevelStarts.Bit(level));
            parts[(2 * (int)level) + 1] = (followers.OwnOf(level, tokens), LevelStarts.Bit(level) << LevelStarts.OwnShift);
        }

        table = new LevelTable(count, parts);
        foreach (var (part, bit) in parts)
        {
            wordsBefore.Add(part.EndsAfter);
            behindWords |= part.EndsAfter.IsEmpty ? 0 : bit;
        }
    }

    /// <summary>The bits of what can go on with a token.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="first">Where the first token stands.</param>
    /// <param name="next">Where the token stands that follows.</param>
    public int At(Scan scan, int first, int next)
    {
        var levels = table.At(scan.Tokens[next]);
        return (behindWords & ~levels) != 0 && first > scan.First && wordsBefore.Contains(scan.Tokens[first - 1]) ? levels | behindWords : levels;
    }
}
