using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>Words that stand, or must not stand, right before or right after a match.</summary>
internal sealed class Surroundings
{
    /// <summary>In a pattern of surroundings: the beginning of the sentence.</summary>
    private const char SentenceStart = '^';

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
            if (sequence[0].Mark == SentenceStart ? start + 1 == scan.First && Fits(scan, sequence, 1, scan.First) : start >= scan.First && Fits(scan, sequence, 0, start))
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
            if (position + sequence.Count <= scan.End && Fits(scan, sequence, 0, position))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(Scan scan, List<Step> sequence, int from, int position)
    {
        for (var i = from; i < sequence.Count; i++)
        {
            if (!sequence[i].Takes(scan.Tokens[position + i - from]))
            {
                return false;
            }
        }

        return true;
    }
}
