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
        var path = Repository.PathOf("tests", "Timeline.Tests", "Resolution", "Readings", family + ".txt");
        var now = Readings(FrenchGrammar.Families.Single(one => one.Name == family));
        if (Environment.GetEnvironmentVariable("TIMELINE_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, now);
        }

        var before = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (before == now)
        {
            return;
        }

        var (lines, written) = (now.Split('\n'), before.Split('\n'));
        var first = lines.Zip(written).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail($"The examples of “{family}” are not read as Resolution/Readings/{family}.txt says. Line {first + 1} was\n  {written.ElementAtOrDefault(first)}\nand is\n  {lines.ElementAtOrDefault(first)}\n"
            + "If that is right, write it down: TIMELINE_UPDATE_DOCS=1 dotnet test --filter FullyQualifiedName~ExampleReadings");
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
