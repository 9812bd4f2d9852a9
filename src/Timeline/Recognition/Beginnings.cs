using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>What the rules of each level can begin with: two thirds of the tokens of a text begin nothing.</summary>
internal sealed class Beginnings
{
    private readonly LevelStarts starts;

    /// <summary>The same for what a level begins itself, and not only with an expression of a lower level.</summary>
    private readonly LevelStarts own;

    private readonly LeadPairs pairs;
    private readonly int words;

    /// <summary>Compiles the levels from the lowest on: what a slot for lower levels can begin with is then known.</summary>
    /// <param name="patterns">The patterns of each level, from the lowest on.</param>
    /// <param name="slots">Every slot that a pattern may name; they are sealed.</param>
    /// <param name="leads">The little words that open most expressions.</param>
    /// <param name="count">How many words the vocabulary has.</param>
    public Beginnings(IReadOnlyList<TrieBuilder> patterns, IReadOnlyCollection<Slot> slots, IReadOnlyList<ushort> leads, int count)
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

        pairs = new LeadPairs(leads, patterns, words);
    }

    /// <summary>Whether a level begins something of its own with a token.</summary>
    public bool AreOwn(Level level, in Token token) => (own.At(token) & LevelStarts.Bit(level)) != 0;

    /// <summary>The levels that have a rule that can begin at a place; the names of the user's options are dates, and in no table.</summary>
    public int LevelsAt(Scan scan, int position)
    {
        var levels = starts.At(scan.Tokens[position]);
        if (scan.HasNames)
        {
            return levels | (scan.MayStartName(position) ? LevelStarts.Bit(Level.Date) : 0);
        }

        return levels != 0 && position + 1 < scan.End ? levels & pairs.At(scan.Tokens[position], scan.Tokens[position + 1]) : levels;
    }

    private void Compile(Level level, TrieBuilder patterns)
    {
        foreach (var step in patterns.FirstWords)
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
