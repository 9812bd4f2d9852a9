namespace Timeline.Recognition;

/// <summary>What may stand at one place of a pattern: a step, or one of several sequences.</summary>
/// <param name="Step">The step; null where there is a choice.</param>
/// <param name="Choices">The sequences of which one stands there; none where there is a step.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
internal readonly record struct PatternPart(Step? Step, PatternPart[][] Choices, bool IsOptional);

/// <summary>
/// A pattern as it is written. It stands for plain sequences of steps, often for hundreds (<c>(le|la) (lundi|mardi) matin?</c> for eight), which are never
/// written down: behind <em>le</em> and behind <em>la</em> the same is left of it.
/// </summary>
/// <param name="alternatives">The sequences between which it lets choose.</param>
internal sealed class Pattern(PatternPart[][] alternatives)
{
    /// <summary>What is left of it at its beginning: all of it.</summary>
    /// <param name="outcome">The number of what it leads to.</param>
    /// <param name="isBackward">Whether it is read from its end.</param>
    public PatternRest Rest(int outcome, bool isBackward = false) =>
        new Beginning(isBackward).Of(new PatternPart(null, alternatives, false), new PatternRest([], [], outcome));

    /// <summary>Gathers the steps that a part of the pattern may begin with, each with what is left behind it.</summary>
    private sealed class Beginning(bool isBackward)
    {
        // What is gathered so far for the parts around the one that is asked: each takes its own off the end.
        private readonly Pile<Step> steps = new();
        private readonly Pile<PatternRest> behind = new();
        private int outcome;

        public PatternRest Of(PatternPart part, PatternRest rest)
        {
            if (part is { Step: { } step, IsOptional: false })
            {
                return new PatternRest([step], [rest], PatternRest.GoesOn);
            }

            var (first, around) = (steps.Count, outcome);
            outcome = PatternRest.GoesOn;
            Add(part, rest);
            var made = new PatternRest(steps.TakeFrom(first), behind.TakeFrom(first), outcome);
            outcome = around;
            return made;
        }

        private void Add(PatternPart part, PatternRest rest)
        {
            if (part.Step is { } step)
            {
                steps.Add(step);
                behind.Add(rest);
            }

            foreach (var choice in part.Choices)
            {
                Add(choice, rest);
            }

            if (part.IsOptional)
            {
                Add(rest);
            }
        }

        private void Add(PatternPart[] sequence, PatternRest rest)
        {
            if (sequence.Length == 0)
            {
                Add(rest);
                return;
            }

            // What is left behind its first part, made from its end on.
            for (var i = 1; i < sequence.Length; i++)
            {
                rest = Of(sequence[isBackward ? i - 1 : sequence.Length - i], rest);
            }

            Add(sequence[isBackward ? ^1 : 0], rest);
        }

        /// <summary>What may be left out lets begin what is left behind it.</summary>
        private void Add(PatternRest rest)
        {
            for (var i = 0; i < rest.Steps.Length; i++)
            {
                steps.Add(rest.Steps[i]);
                behind.Add(rest.Behind[i]);
            }

            outcome = Math.Max(outcome, rest.Outcome);
        }
    }
}
