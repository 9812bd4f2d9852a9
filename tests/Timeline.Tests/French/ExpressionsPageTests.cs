using System.Text;
using Timeline.French;
using Timeline.Recognition;

namespace Timeline.Tests.French;

/// <summary><c>docs/expressions.md</c> is written from the rules, and says no more than they do.</summary>
public sealed class ExpressionsPageTests
{
    private const string Head = """
        # Expressions

        Every way of speaking of time that Timeline reads, rule by rule, with sentences that show it. The page is written from
        the rules, and each sentence is a test: what it says is what is read.

        The expression is in **bold**; the value after it is that of TIMEX3 (ISO 24617-1), with its modifier. Where a sentence
        shows several expressions, there is a value for each. All are read as published on Tuesday 2016-03-15 at 18:00 in Paris,
        unless another day stands before.

        """;

    [Fact]
    public void The_page_shows_the_rules_as_they_are() => WrittenDown.ShouldBe(Repository.PathOf("docs", "expressions.md"), Page());

    private static string Page()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var family in FrenchGrammar.Families)
        {
            page.Append("\n## ").Append(family.Name).Append('\n');
            foreach (var rule in family)
            {
                AddRule(page, rule);
            }
        }

        return page.ToString();
    }

    private static void AddRule(StringBuilder page, Rule rule)
    {
        page.Append("\n### ").Append(Escape(rule.Name)).Append('\n');
        var examples = rule.Examples.Where(example => !KnownGaps.All.ContainsKey(example)).ToList();
        if (examples.Count > 0)
        {
            page.Append("\n| sentence | value |\n|---|---|\n");
        }

        foreach (var example in examples)
        {
            var arrow = example.LastIndexOf('→');
            var sentence = Escape(example[..arrow].Trim()).Replace("[", "**", StringComparison.Ordinal).Replace("]", "**", StringComparison.Ordinal);
            page.Append("| ").Append(Day(sentence)).Append(" | `").Append(example[(arrow + 1)..].Trim().Replace("|", "\\|", StringComparison.Ordinal)).Append("` |\n");
        }

        var others = rule.NotExamples.Where(example => !KnownGaps.All.ContainsKey(example)).ToList();
        if (others.Count > 0)
        {
            page.Append("\nNot in: ").AppendJoin(' ', others.Select(sentence => $"*{Escape(sentence)}*")).Append('\n');
        }
    }

    /// <summary><c>@2024-02-29 …</c> is for the machine: the reader is told in words.</summary>
    private static string Day(string sentence) => sentence[0] != '@' ? sentence
        : sentence.IndexOf(' ', StringComparison.Ordinal) is var space ? $"(published {sentence[1..space].Replace('T', ' ')}) {sentence[(space + 1)..]}" : sentence;

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace("\n", "⏎", StringComparison.Ordinal);
}
