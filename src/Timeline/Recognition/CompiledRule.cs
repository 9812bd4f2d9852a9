using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>A rule, ready to be matched.</summary>
internal sealed class CompiledRule
{
    private readonly Surroundings? after;
    private readonly Surroundings? notAfter;
    private readonly Surroundings? before;
    private readonly Surroundings? notBefore;

    public CompiledRule(Rule rule, RuleFamily family, Vocabulary vocabulary, Func<string, Slot> slots)
    {
        Rule = rule;
        Family = family;
        Sequences = new PatternReader(rule.Pattern, vocabulary, slots).Read();
        after = Compile(rule.After);
        notAfter = Compile(rule.NotAfter);
        before = Compile(rule.Before);
        notBefore = Compile(rule.NotBefore);

        Surroundings? Compile(string? pattern) => pattern is null ? null : new Surroundings(pattern, vocabulary, slots);
    }

    public Rule Rule { get; }

    public RuleFamily Family { get; }

    public List<List<Step>> Sequences { get; }

    /// <summary>Whether the surroundings allow it.</summary>
    public bool Fits(Scan scan, int start, int end) =>
        (after is null || after.StandBefore(scan, start))
        && (notAfter is null || !notAfter.StandBefore(scan, start))
        && (before is null || before.StandAfter(scan, end))
        && (notBefore is null || !notBefore.StandAfter(scan, end))
        && (Rule.When is null || Rule.When(new Place(scan, start, end)));
}
