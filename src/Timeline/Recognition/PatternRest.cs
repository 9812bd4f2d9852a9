namespace Timeline.Recognition;

/// <summary>What is left of a pattern from one place on: a step that comes next, with what is left behind it, for each way on; or its end.</summary>
/// <param name="steps">The steps that may come next, in the order in which they are written.</param>
/// <param name="behind">What is left behind each of them.</param>
/// <param name="outcome">The number of what the pattern leads to where it may end; else <see cref="GoesOn"/>.</param>
internal sealed class PatternRest(Step[] steps, PatternRest[] behind, int outcome)
{
    /// <summary>Stands for an outcome where the pattern may not end.</summary>
    public const int GoesOn = -1;

    public Step[] Steps => steps;

    public PatternRest[] Behind => behind;

    public int Outcome => outcome;

    /// <summary>The place in a trie at which nothing else is left; null where none has been made.</summary>
    public TriePlace? Place { get; set; }

    /// <summary>Its number among what is left at places at which more is left, from one on; 0 where it has been met at none.</summary>
    public int Number { get; set; }

    /// <summary>The plain sequences of steps.</summary>
    public List<Step[]> Sequences
    {
        get
        {
            List<Step[]> sequences = [];
            AddSequences([], sequences);
            return sequences;
        }
    }

    private void AddSequences(Step[] before, List<Step[]> sequences)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            behind[i].AddSequences([.. before, steps[i]], sequences);
        }

        if (outcome != GoesOn)
        {
            sequences.Add(before);
        }
    }
}
