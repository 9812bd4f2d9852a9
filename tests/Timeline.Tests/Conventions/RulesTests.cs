using Timeline.French;
using Timeline.Recognition;

namespace Timeline.Tests.Conventions;

/// <summary>What every rule owes its reader.</summary>
public sealed class RulesTests
{
    private static readonly (RuleFamily Family, Rule Rule)[] Rules = [.. FrenchGrammar.Families.SelectMany(family => family.Select(rule => (family, rule)))];

    [Fact]
    public void A_name_names_one_rule() =>
        Rules.GroupBy(one => one.Rule.Name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key)
            .Should().BeEmpty("an explanation names the rule that fired");

    [Fact]
    public void A_name_names_one_family() =>
        FrenchGrammar.Families.GroupBy(family => family.Name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).Should().BeEmpty();

    [Fact]
    public void A_rule_shows_what_it_reads_or_what_it_keeps_from_being_read() =>
        Rules.Where(one => one.Rule.Examples.Length + one.Rule.NotExamples.Length == 0).Select(one => one.Rule.Name).Should().BeEmpty();

    [Fact]
    public void Every_example_marks_its_expression() =>
        Rules.SelectMany(one => one.Rule.Examples).Where(example => !example.Contains('[', StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void A_counter_example_marks_nothing() =>
        Rules.SelectMany(one => one.Rule.NotExamples).Where(example => example.Contains('[', StringComparison.Ordinal) || example.Contains('→', StringComparison.Ordinal)).Should().BeEmpty();
}
