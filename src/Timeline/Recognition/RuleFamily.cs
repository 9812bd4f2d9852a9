using System.Collections;

namespace Timeline.Recognition;

/// <summary>The rules of one family of expressions, in one file.</summary>
internal sealed class RuleFamily(string name, Level level) : IEnumerable<Rule>
{
    private readonly List<Rule> rules = [];

    /// <summary>The name, in French, as <c>docs/expressions.md</c> shows it.</summary>
    public string Name { get; } = name;

    public Level Level { get; } = level;

    public void Add(Rule rule) => rules.Add(rule);

    public IEnumerator<Rule> GetEnumerator() => rules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
