using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>Words that stand, or must not stand, right before or right after a match.</summary>
internal sealed class Surroundings
{
    private readonly List<List<Step>> sequences;

    public Surroundings(string pattern, Vocabulary vocabulary, Func<string, Slot> slots)
    {
        sequences = new PatternReader(pattern, vocabulary, slots).Read();
        if (sequences.Exists(sequence => sequence.Exists(step => step.Slot is not null)))
        {
            throw new FormatException($"Pattern “{pattern}”: surroundings are words and marks, not slots.");
        }
    }

    public bool StandBefore(Scan scan, int position)
    {
        foreach (var sequence in sequences)
        {
            var start = position - sequence.Count;
            if (start >= scan.First && Fits(scan, sequence, start))
            {
                return true;
            }
        }

        return false;
    }

    public bool StandAfter(Scan scan, int position)
    {
        foreach (var sequence in sequences)
        {
            if (position + sequence.Count <= scan.End && Fits(scan, sequence, position))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(Scan scan, List<Step> sequence, int position)
    {
        for (var i = 0; i < sequence.Count; i++)
        {
            if (!sequence[i].Takes(scan.Tokens[position + i]))
            {
                return false;
            }
        }

        return true;
    }
}
