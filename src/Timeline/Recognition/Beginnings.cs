using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>What the rules of each level can begin with: most tokens of a text begin nothing.</summary>
internal sealed class Beginnings
{
    private readonly LevelStarts starts;

    /// <summary>The same for what a level begins itself, and not only with an expression of a lower level.</summary>
    private readonly LevelStarts own;

    private readonly Lookahead? lookahead;
    private readonly LevelJoints? joints;
    private readonly int words;

    /// <summary>Compiles the levels from the lowest on: what a slot for lower levels can begin with is then known.</summary>
    /// <param name="patterns">The patterns of each level, from the lowest on.</param>
    /// <param name="slots">Every slot that a pattern may name; they are sealed.</param>
    /// <param name="rules">The rules that the patterns are of.</param>
    /// <param name="leads">The little words that open most expressions; null where nothing is to be asked what stands behind it.</param>
    /// <param name="count">How many words the vocabulary has.</param>
    public Beginnings(IReadOnlyList<TrieBuilder> patterns, IReadOnlyCollection<Slot> slots, IReadOnlyList<CompiledRule> rules, IReadOnlyList<ushort>? leads, int count)
    {
        words = count;
        (starts, own) = (new LevelStarts(words), new LevelStarts(words));
        for (var level = Level.Length; level <= Level.Bound; level++)
        {
            Compile(level, patterns[(int)level]);
            foreach (var slot in slots)
            {
                (slot as LevelSlot)?.Compile(level, starts);
            }
        }

        foreach (var slot in slots)
        {
            slot.Seal(words);
        }

        if (leads is not null)
        {
            lookahead = new Lookahead(leads, patterns, rules, words);
            joints = new LevelJoints(patterns, rules, words);
        }
    }

    /// <summary>Whether anything can begin at a place, by its token alone.</summary>
    public bool MayStart(Scan scan, int position) => starts.At(scan.Tokens[position]) != 0 || scan.MayStartName(position);

    /// <summary>
    /// The levels of which something can begin at a place, and in the upper byte those that begin it themselves; the names of the user's options are
    /// dates, and in no table.
    /// </summary>
    public int LevelsAt(Scan scan, int position)
    {
        ref readonly var token = ref scan.Tokens[position];
        var levels = starts.At(token) | (own.At(token) << LevelStarts.OwnShift);
        return scan.HasNames ? levels | (scan.MayStartName(position) ? LevelStarts.Bit(Level.Date) : 0)
            : levels == 0 || lookahead is null || position + 1 >= scan.End ? levels
            : lookahead.At(scan, position);
    }

    /// <summary>The levels that can go on behind what a level found.</summary>
    public byte LevelsBehind(Scan scan, Level level, Match best) => joints?.After(scan, level, best) ?? LevelStarts.All;

    private void Compile(Level level, TrieBuilder patterns)
    {
        foreach (var (step, _) in patterns.Root.Words)
        {
            starts.AddWord(level, step.Word);
            own.AddWord(level, step.Word);
        }

        starts.AddDigits(level, patterns.NamedDigits);
        own.AddDigits(level, patterns.NamedDigits);
        foreach (var slot in patterns.FirstSlots)
        {
            slot.Seal(words);
            starts.Add(level, slot);
            if (slot is not LevelSlot)
            {
                own.Add(level, slot);
            }
        }
    }
}
