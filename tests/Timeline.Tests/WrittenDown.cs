namespace Timeline.Tests;

/// <summary>
/// Files of the repository that hold what the code says: readings, tables, pages. <c>TIMELINE_UPDATE_DOCS=1 dotnet test</c> writes them anew;
/// look at the difference before you keep it.
/// </summary>
internal static class WrittenDown
{
    public static bool IsToBeUpdated { get; } = Environment.GetEnvironmentVariable("TIMELINE_UPDATE_DOCS") == "1";

    /// <summary>Fails with the first line that differs, as it was and as it is.</summary>
    /// <param name="about">What more is to be said of the line with that index, in a text of these lines.</param>
    public static void ShouldBe(string path, string now, Func<string[], int, string>? about = null)
    {
        if (IsToBeUpdated)
        {
            File.WriteAllText(path, now);
        }

        var before = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (before == now)
        {
            return;
        }

        var (first, words) = FirstDifference(before, now);
        Assert.Fail($"{Path.GetFileName(path)} does not hold what is read now. {about?.Invoke(now.Split('\n'), first)}{words}"
            + "If that is right, write it down: TIMELINE_UPDATE_DOCS=1 dotnet test");
    }

    /// <summary>The first line that differs: its index, and what it was and is.</summary>
    public static (int Index, string Words) FirstDifference(string before, string now)
    {
        var (lines, written) = (now.Split('\n'), before.Split('\n'));
        var first = lines.Zip(written).TakeWhile(pair => pair.First == pair.Second).Count();
        return (first, $"Line {first + 1} was\n  {written.ElementAtOrDefault(first)}\nand is\n  {lines.ElementAtOrDefault(first)}\n");
    }
}
