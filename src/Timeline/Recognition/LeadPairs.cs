using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>
/// The little words that open most expressions open most other groups of words too: <em>à la commune</em>, and seldom <em>à la fin</em>. For each of
/// them, and each token behind it, the levels of which something can begin with the two.
/// </summary>
internal sealed class LeadPairs
{
    private readonly byte[] rowOf;
    private readonly Row[] rows;

    /// <param name="leads">The little words.</param>
    /// <param name="patterns">The patterns of each level, from the lowest on; their slots are sealed.</param>
    /// <param name="count">How many words the vocabulary has.</param>
    public LeadPairs(IReadOnlyList<ushort> leads, IReadOnlyList<TrieBuilder> patterns, int count)
    {
        rowOf = new byte[count];
        rows = new Row[leads.Count + 1];
        for (var i = 0; i < leads.Count; i++)
        {
            rowOf[leads[i]] = checked((byte)(i + 1));
            rows[i + 1] = RowOf(leads[i], patterns, count);
        }
    }

    /// <summary>The levels of which something can begin with a token and the one behind it, as far as this table knows.</summary>
    public int At(in Token token, in Token next)
    {
        var row = rowOf[token.Word < rowOf.Length ? token.Word : 0];
        return row == 0 || token.OtherWord != 0 ? LevelStarts.All : next.Kind switch
        {
            TokenKind.Number => rows[row].OfNumber,
            TokenKind.Word => rows[row].Of(next.Word) | rows[row].Of(next.OtherWord),
            _ => rows[row].OfMark,
        };
    }

    private static Row RowOf(ushort lead, IReadOnlyList<TrieBuilder> patterns, int count)
    {
        var row = new Row(new byte[count]);
        List<Followers> below = [];
        for (var level = 0; level < patterns.Count; level++)
        {
            var followers = new Followers(count);
            if (followers.AddSeconds(patterns[level].Root, lead))
            {
                followers.AddAnything();
            }

            foreach (var slot in patterns[level].FirstSlots.OfType<LevelSlot>())
            {
                below.GetRange((int)slot.Lowest, slot.Highest - slot.Lowest + 1).ForEach(followers.Add);
            }

            row.Add(followers, LevelStarts.Bit((Level)level));
            below.Add(followers);
        }

        return row;
    }

    /// <summary>What may follow one of the little words.</summary>
    private struct Row(byte[] ofWord)
    {
        public byte OfNumber { get; private set; }

        public byte OfMark { get; private set; }

        public readonly int Of(ushort word) => ofWord[word < ofWord.Length ? word : 0];

        public void Add(Followers followers, byte level)
        {
            OfNumber |= followers.HaveNumber ? level : (byte)0;
            OfMark |= followers.HaveMark ? level : (byte)0;
            followers.AddTo(ofWord, level);
        }
    }
}
