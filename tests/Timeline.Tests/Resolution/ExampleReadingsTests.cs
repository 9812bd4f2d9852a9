using System.Text;
using Timeline.French;
using Timeline.Recognition;
using Timeline.Tests.French;

namespace Timeline.Tests.Resolution;

/// <summary>
/// All that is known of the expressions in the rules' examples, family by family: interval, grain, what it is counted from, what was
/// inferred and from what, and the other readings with their reasons. An example itself says the value alone. Each sentence is read as of
/// its own day, and once more as of the last morning of a year, where the year, the month and the week change.
/// </summary>
/// <remarks><c>TIMELINE_UPDATE_DOCS=1 dotnet test</c> writes them anew.</remarks>
public sealed class ExampleReadingsTests
{
    private static readonly Publication LastMorning = new LocalDateTime(2015, 12, 31, 9, 0);

    public static TheoryData<string> Families { get; } = new(FrenchGrammar.Families.Select(family => family.Name).ToArray());

    [Theory]
    [MemberData(nameof(Families))]
    public void Examples_are_read_as_written_down(string family)
    {
        WrittenDown.ShouldBe(
            Repository.PathOf("tests", "Timeline.Tests", "Resolution", "Readings", family + ".txt"),
            Readings(FrenchGrammar.Families.Single(one => one.Name == family)));
    }

    private static string Readings(RuleFamily family)
    {
        var readings = new StringBuilder();
        foreach (var rule in family)
        {
            foreach (var example in rule.Examples.Concat(rule.NotExamples).Select(RuleExample.Parse))
            {
                readings.Append(example.Text.Replace("\n", "⏎", StringComparison.Ordinal)).Append('\n');
                WrittenReadings.Add(readings, example.Text, example.PublishedOn);
                WrittenReadings.Add(readings, example.Text, LastMorning);
            }
        }

        return readings.ToString();
    }
}
