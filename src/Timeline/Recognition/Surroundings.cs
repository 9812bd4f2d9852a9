using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>Words that stand, or must not stand, right before or right after a match.</summary>
internal sealed class Surroundings
{
    private readonly List<Step[]> sequences;
    private readonly bool isBefore;

    /// <summary>The words that touch the match: most tokens are none of them, and there may be dozens.</summary>
    private readonly WordSet touching;

    /// <summary>Whether a mark or a number may touch it.</summary>
    private readonly bool touchesOthers;

    /// <param name="pattern">The words, in the notation of patterns.</param>
    /// <param name="isBefore">Whether they stand before the match, or after it.</param>
    /// <param name="vocabulary">The vocabulary that the words go into.</param>
    /// <param name="slots">The slots of the language, of which none may stand here.</param>
    public Surroundings(string pattern, bool isBefore, Vocabulary vocabulary, Func<string, Slot> slots)
    {
        this.isBefore = isBefore;
        sequences = new PatternReader(pattern, vocabulary, slots).Read().Sequences;
        touching = new WordSet(vocabulary);
        foreach (var sequence in sequences)
        {
            if (Array.Exists(sequence, static step => step.Slot is not null))
            {
                throw new FormatException($"Pattern “{pattern}”: surroundings are words and marks, not slots.");
            }

            var nearest = isBefore ? sequence[^1] : sequence[0];
            touchesOthers |= nearest.Word == 0;
            touching.Add(nearest.Word);
        }
    }

    /// <summary>The words of which one touches the match; null where a mark or a number may.</summary>
    public WordSet? Words => touchesOthers ? null : touching;

    /// <summary>Whether they stand beside the tokens <c>[start, end)</c>.</summary>
    public bool Stand(Scan scan, int start, int end)
    {
        var nearest = isBefore ? start - 1 : end;
        if (nearest < scan.First || nearest >= scan.End || (!touchesOthers && !touching.Contains(scan.Tokens[nearest])))
        {
            return false;
        }

        foreach (var sequence in sequences)
        {
            var first = isBefore ? start - sequence.Length : end;
            if (first >= scan.First && first + sequence.Length <= scan.End && Fits(scan, sequence, first))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(Scan scan, Step[] sequence, int position)
    {
        for (var i = 0; i < sequence.Length; i++)
        {
            if (!sequence[i].Takes(scan.Tokens[position + i]))
            {
                return false;
            }
        }

        return true;
    }
}
