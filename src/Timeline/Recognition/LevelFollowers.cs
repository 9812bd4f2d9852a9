namespace Timeline.Recognition;

/// <summary>What may stand behind the first tokens of the expressions of each level. Each is worked out once, since higher levels are made of lower ones.</summary>
/// <param name="patterns">The patterns of each level, from the lowest on; their slots are sealed.</param>
/// <param name="rules">The rules that the patterns are of.</param>
/// <param name="count">How many words the vocabulary has.</param>
internal sealed class LevelFollowers(IReadOnlyList<TrieBuilder> patterns, IReadOnlyList<CompiledRule> rules, int count)
{
    private readonly Dictionary<long, Followers> known = [];

    /// <param name="level">The level.</param>
    /// <param name="tokens">One token or two that its expressions begin with.</param>
    public Followers Of(Level level, ReadOnlySpan<Opener> tokens)
    {
        var key = (long)level;
        foreach (var token in tokens)
        {
            key = (key * Opener.Codes) + token.Code + 1;
        }

        if (!known.TryGetValue(key, out var followers))
        {
            followers = new Followers(count, this);
            followers.Ends = followers.AddAfter(patterns[(int)level].Root, tokens, rules);
            known.Add(key, followers);
        }

        return followers;
    }

    /// <summary>The same for those that begin with no expression of a lower level.</summary>
    public Followers OwnOf(Level level, ReadOnlySpan<Opener> tokens)
    {
        var followers = new Followers(count, this);
        followers.AddAfter(patterns[(int)level].Root, tokens, rules, onlyOwn: true);
        return followers;
    }

    /// <summary>What may stand behind an expression of a level with which patterns begin.</summary>
    public Followers Behind(TriePlace root, Level level)
    {
        var followers = new Followers(count, this);
        foreach (var (step, to) in root.Others)
        {
            if (step.Slot is LevelSlot slot && (slot.Looked & LevelStarts.Bit(level)) != 0 && followers.AddAfter(to, [], null) != 0)
            {
                followers.AddAnything();
            }
        }

        return followers;
    }
}
