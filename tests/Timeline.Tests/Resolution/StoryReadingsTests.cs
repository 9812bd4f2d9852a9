using System.Text;
using Timeline.Tests.French;

namespace Timeline.Tests.Resolution;

/// <summary>
/// Short stories, and all that is known of their expressions. An example of a rule is one sentence on one of two days; these are read after
/// other sentences, in quotations, at the edges of months, years and seasons, and as other readers ask for it. Each file holds the texts and
/// their readings: <c>@day, and what the options are: text</c>.
/// </summary>
/// <remarks>
/// A new text is a new line that begins with <c>@</c>. <c>TIMELINE_UPDATE_DOCS=1 dotnet test</c> writes what is read below it: look whether it is right.
/// </remarks>
public sealed class StoryReadingsTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Timeline.Tests", "Resolution", "Stories");

    public static TheoryData<string> Files { get; } = new(Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal).ToArray());

    [Theory]
    [MemberData(nameof(Files))]
    public void Stories_are_read_as_written_down(string file)
    {
        var path = Path.Combine(Folder, file);
        WrittenDown.ShouldBe(path, Readings(Repository.Read(path)), (lines, first) => $"The text is\n  {lines.Take(first + 1).LastOrDefault(line => line.StartsWith('@'))}\n");
    }

    /// <summary>The file as it should be: every line but the readings, and below each text what is read in it.</summary>
    private static string Readings(string file)
    {
        var readings = new StringBuilder();
        foreach (var line in file.TrimEnd('\n').Split('\n').Where(line => !line.StartsWith(' ')))
        {
            readings.Append(line).Append('\n');
            if (line.StartsWith('@'))
            {
                var head = line[1..line.IndexOf(": ", StringComparison.Ordinal)].Split(", ");
                WrittenReadings.Add(readings, line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..].Replace("⏎", "\n", StringComparison.Ordinal), Publications.Parse(head[0]), head[1..].Aggregate(TimelineOptions.Default, With));
            }
        }

        return readings.ToString();
    }

    private static TimelineOptions With(TimelineOptions options, string said) => said switch
    {
        "Québec" => options with { Region = FrenchRegion.Quebec, Zone = DateTimeZoneProviders.Tzdb["America/Montreal"] },
        "past first" => options with { Direction = DirectionPreference.Past },
        "future first" => options with { Direction = DirectionPreference.Future },
        _ => throw new FormatException($"“{said}” is no option of a story: Québec, past first, future first."),
    };
}
