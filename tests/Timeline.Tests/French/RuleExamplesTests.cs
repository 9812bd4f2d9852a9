using Timeline.French;
using Timeline.Recognition;

namespace Timeline.Tests.French;

/// <summary>Every example of every rule is a test: the span, the value, the modifier, and the rule that reads it.</summary>
public sealed class RuleExamplesTests
{
    public static TheoryData<string, string> Examples { get; } = Each(rule => rule.Examples);

    public static TheoryData<string, string> NotExamples { get; } = Each(rule => rule.NotExamples);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Reads(string rule, string example) => KnownGaps.Check(example, FailureOf(rule, example));

    [Theory]
    [MemberData(nameof(NotExamples))]
    public void Does_not_read(string rule, string sentence) => KnownGaps.Check(sentence, FalseAlarmOf(rule, sentence));

    [Fact]
    public void Every_known_gap_is_an_example_of_a_rule()
    {
        var written = FrenchGrammar.Families.SelectMany(family => family).SelectMany(rule => rule.Examples.Concat(rule.NotExamples)).ToHashSet(StringComparer.Ordinal);
        KnownGaps.All.Keys.Where(gap => !written.Contains(gap)).Should().BeEmpty("KnownGaps.txt lists examples that a rule still has");
    }

    /// <summary>What is wrong with the reading of an example, or null.</summary>
    internal static string? FailureOf(string rule, string notation)
    {
        var example = RuleExample.Parse(notation);
        var read = ReadExpression.ReadAll(example.Text, example.PublishedOn);
        return FindFailure(rule, example, read) is { } failure
            ? $"{failure}\n  rule:    {rule}\n  example: {notation}\n  read:\n{Lines(read)}"
            : null;
    }

    private static string? FindFailure(string rule, RuleExample example, List<ReadExpression> read)
    {
        List<ReadExpression> marked = [];
        foreach (var span in example.Marked)
        {
            var trimmed = ReadExpression.Trim(example.Text, span);
            if (read.Find(other => ReadExpression.Trim(example.Text, other.Expression.Span) == trimmed) is not { } found)
            {
                return $"“{span.In(example.Text)}” is not read as one expression.";
            }

            if (!found.Rules.Contains(rule))
            {
                return $"“{found.Words}” is read by another rule.";
            }

            marked.Add(found);
        }

        var compared = example.Values.Count == marked.Count ? marked : read;
        if (compared.Count != example.Values.Count)
        {
            return $"{example.Values.Count} expressions are expected.";
        }

        for (var i = 0; i < compared.Count; i++)
        {
            if (compared[i].Value != example.Values[i])
            {
                return $"“{compared[i].Words}” is {compared[i].Value}, and not {example.Values[i]}.";
            }
        }

        return null;
    }

    /// <summary>A rule for words that are no time (<em>du jour au lendemain</em>) has no examples: nothing at all is read in its sentences.</summary>
    private static string? FalseAlarmOf(string rule, string sentence)
    {
        var example = RuleExample.Parse(sentence);
        var read = ReadExpression.ReadAll(example.Text, example.PublishedOn);
        var isFalseFriend = FrenchGrammar.Families.SelectMany(family => family).First(other => other.Name == rule).Examples.Length == 0;
        var fired = isFalseFriend ? read : read.FindAll(other => other.Rules.Contains(rule));
        return fired.Count == 0 ? null : $"The rule fires where it must not.\n  rule:     {rule}\n  sentence: {sentence}\n  read:\n{Lines(fired)}";
    }

    private static string Lines(List<ReadExpression> read) =>
        read.Count == 0 ? "    nothing" : string.Join('\n', read.Select(expression => "    " + expression));

    private static TheoryData<string, string> Each(Func<Rule, string[]> examples)
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in FrenchGrammar.Families.SelectMany(family => family))
        {
            foreach (var example in examples(rule).Distinct(StringComparer.Ordinal))
            {
                data.Add(rule.Name, example);
            }
        }

        return data;
    }
}
