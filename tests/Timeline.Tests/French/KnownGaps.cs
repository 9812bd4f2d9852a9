namespace Timeline.Tests.French;

/// <summary>
/// The examples that are right and not read yet, with the reason. The list only shrinks: an entry that starts to pass
/// fails its test until its line is taken out.
/// </summary>
internal static class KnownGaps
{
    public static IReadOnlyDictionary<string, string> All { get; } = Load();

    public static void Check(string example, string? failure)
    {
        if (!All.ContainsKey(example))
        {
            Assert.True(failure is null, failure);
        }
        else if (failure is null)
        {
            Assert.Fail($"This gap is closed. Take it out of tests/Timeline.Tests/French/KnownGaps.txt:\n  {example}");
        }
    }

    private static Dictionary<string, string> Load()
    {
        Dictionary<string, string> gaps = new(StringComparer.Ordinal);
        var example = "";
        foreach (var line in Repository.Read("tests", "Timeline.Tests", "French", "KnownGaps.txt").Split('\n'))
        {
            if (line.StartsWith("    ", StringComparison.Ordinal))
            {
                gaps[example] = line.Trim();
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                example = line;
            }
        }

        return gaps;
    }
}
