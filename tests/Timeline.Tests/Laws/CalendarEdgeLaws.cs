using System.Text.RegularExpressions;
using Timeline.French;
using Timeline.Tests.French;

namespace Timeline.Tests.Laws;

/// <summary>
/// Everything that the tests have in French, read in the first days of the calendar and in its last: no text of this world is, but a text of any kind never throws, and what
/// is counted beyond the edge has no date.
/// </summary>
public sealed partial class CalendarEdgeLaws
{
    private static readonly string[] Texts = [.. Examples().Concat(Stories()).Concat(Phrases()).Distinct(StringComparer.Ordinal)];

    /// <param name="publishedOn">The publication.</param>
    /// <param name="century">What the first two digits of the years in the texts are read as, so that they are years of that time.</param>
    [Theory]
    [InlineData("9999-12-31T23:30", "99"), InlineData("9999-12-30", "99"), InlineData("9999-11-15", "99"), InlineData("9999-06-20", "98")]
    [InlineData("0001-01-01T00:10", "00"), InlineData("0001-01-02", "00"), InlineData("0001-01-20", "00"), InlineData("0002-07-01", "00")]
    public void Every_text_keeps_the_laws_of_reading(string publishedOn, string century)
    {
        var publication = Publications.Parse(publishedOn);
        List<string> broken = [];
        foreach (var text in Texts)
        {
            var moved = Year().Replace(text, $"{century}$1");
            if (ReadingLaws.Broken(moved, publication) is { } law)
            {
                broken.Add($"{moved}\n  {law}");
            }
        }

        broken.Should().BeEmpty("a text of any kind never throws, and keeps the laws of reading, whenever it was published");
    }

    [Fact]
    public void There_are_thousands_of_texts() => Texts.Should().HaveCountGreaterThan(3000, "rules, stories and phrases are all read");

    private static IEnumerable<string> Examples() =>
        FrenchGrammar.Families.SelectMany(family => family).SelectMany(rule => rule.Examples.Concat(rule.NotExamples)).Select(example => RuleExample.Parse(example).Text);

    private static IEnumerable<string> Stories() =>
        Directory.GetFiles(Repository.PathOf("tests", "Timeline.Tests", "Resolution", "Stories"), "*.txt").SelectMany(File.ReadLines)
            .Where(line => line.StartsWith('@')).Select(line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..].Replace("⏎", "\n", StringComparison.Ordinal));

    private static IEnumerable<string> Phrases() =>
        File.ReadLines(Repository.PathOf("tests", "Timeline.Tests", "French", "Clauses", "Phrases.txt")).Where(line => line.Contains(" → ", StringComparison.Ordinal)).Select(line => line[..line.IndexOf(" → ", StringComparison.Ordinal)]);

    [GeneratedRegex(@"\b(?:1[0-9]|20)([0-9]{2})\b")]
    private static partial Regex Year();
}
