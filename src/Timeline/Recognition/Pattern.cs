namespace Timeline.Recognition;

/// <summary>What may stand at one place of a pattern: a step, or one of several sequences.</summary>
/// <param name="Step">The step; null where there is a choice.</param>
/// <param name="Choices">The sequences of which one stands there; none where there is a step.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
internal readonly record struct PatternPart(Step? Step, PatternPart[][] Choices, bool IsOptional);

/// <summary>
/// A pattern as it is written. It stands for plain sequences of steps, often for hundreds (<c>(le|la) (lundi|mardi) matin?</c> for eight); they are walked, and never
/// written down: what two of them begin with is walked once.
/// </summary>
/// <param name="alternatives">The sequences between which it lets choose.</param>
internal sealed class Pattern(PatternPart[][] alternatives)
{
    /// <summary>The plain sequences.</summary>
    public List<Step[]> Sequences
    {
        get
        {
            List<Step[]> sequences = [];
            Walk<Step[]>([], static (steps, next) => [.. steps, next], sequences.Add);
            return sequences;
        }
    }

    /// <summary>Goes along every sequence, in their order.</summary>
    /// <param name="start">Where they all begin.</param>
    /// <param name="next">Where a step leads.</param>
    /// <param name="end">Told where a sequence ends.</param>
    public void Walk<T>(T start, Func<T, Step, T> next, Action<T> end)
        where T : class
    {
        foreach (var alternative in alternatives)
        {
            Walk(start, alternative, 0, null, next, end);
        }
    }

    /// <param name="place">Where the walk has come to.</param>
    /// <param name="sequence">The sequence that it is in.</param>
    /// <param name="index">The part of it that comes next.</param>
    /// <param name="around">What comes behind the sequence; null at the end of the pattern.</param>
    /// <param name="next">Where a step leads.</param>
    /// <param name="end">Told where a sequence ends.</param>
    private static void Walk<T>(T place, PatternPart[] sequence, int index, Rest? around, Func<T, Step, T> next, Action<T> end)
        where T : class
    {
        if (index < sequence.Length)
        {
            var part = sequence[index];
            if (part.Step is { } step)
            {
                Walk(next(place, step), sequence, index + 1, around, next, end);
            }

            var behind = part.Choices.Length > 0 ? new Rest(sequence, index + 1, around) : null;
            foreach (var choice in part.Choices)
            {
                Walk(place, choice, 0, behind, next, end);
            }

            if (part.IsOptional)
            {
                Walk(place, sequence, index + 1, around, next, end);
            }
        }
        else if (around is null)
        {
            end(place);
        }
        else
        {
            Walk(place, around.Sequence, around.Index, around.Around, next, end);
        }
    }

    /// <summary>What is left of a sequence, and of those around it.</summary>
    private sealed record Rest(PatternPart[] Sequence, int Index, Rest? Around);
}
