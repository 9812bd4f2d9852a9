using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>A rule, ready to be matched.</summary>
internal sealed class CompiledRule
{
    private readonly Surroundings? after;
    private readonly Surroundings? notAfter;
    private readonly Surroundings? before;
    private readonly Surroundings? notBefore;
    private readonly Func<Place, bool> standsApart;

    /// <param name="rule">The rule.</param>
    /// <param name="reader">Reads patterns.</param>
    /// <param name="standsApart">Whether what stands right after a match tells nothing of it, whatever word it begins with.</param>
    public CompiledRule(Rule rule, PatternReader reader, Func<Place, bool> standsApart)
    {
        Rule = rule;
        this.standsApart = standsApart;
        after = Compile(rule.After, isBefore: true);
        notAfter = Compile(rule.NotAfter, isBefore: true);
        before = Compile(rule.Before, isBefore: false);
        notBefore = Compile(rule.NotBefore, isBefore: false);

        Surroundings? Compile(string? pattern, bool isBefore) => pattern is null ? null : new Surroundings(pattern, isBefore, reader);
    }

    public Rule Rule { get; }

    /// <summary>The words of which one must stand right before it; null where other things may.</summary>
    public WordSet? WordsBefore => after?.Words;

    /// <summary>Whether the surroundings allow it.</summary>
    public bool Fits(Scan scan, int start, int end) =>
        (after is null || after.Stand(scan, start, end))
        && (notAfter is null || !notAfter.Stand(scan, start, end))
        && (before is null || before.Stand(scan, start, end))
        && (notBefore is null || !notBefore.Stand(scan, start, end) || standsApart(new Place(scan, start, end)))
        && !HoldsBeginning(scan, start + 1, end)
        && (Rule.When is null || Rule.When(new Place(scan, start, end)));

    /// <summary>What begins a line anew is of no expression that ends the one before.</summary>
    private static bool HoldsBeginning(Scan scan, int start, int end)
    {
        for (var position = start; position < end; position++)
        {
            if (scan.Tokens[position].BeginsLine)
            {
                return true;
            }
        }

        return false;
    }
}
