using System.Diagnostics;
using System.Globalization;

namespace Timeline.Benchmarks.Quick;

/// <summary>The first call of a fresh process, and the memory that the library keeps.</summary>
internal static class ColdStart
{
    private const string Sentence = "Le maire a démissionné lundi.";

    public static void Print()
    {
        const int rounds = 9;
        var empty = new double[rounds];
        var first = new double[rounds];
        for (var i = 0; i < rounds; i++)
        {
            empty[i] = Run("empty");
            first[i] = Run("first");
        }

        Array.Sort(empty);
        Array.Sort(first);
        Line("empty program", empty[rounds / 2], "ms");
        Line("program with one first call", first[rounds / 2], "ms");
        Line("the first call beyond it", first[rounds / 2] - empty[rounds / 2], "ms");
    }

    /// <summary>What a fresh process of ours runs.</summary>
    public static void First() => Console.WriteLine(TimelineExtractor.Extract(Sentence, new LocalDate(2016, 3, 15)).Count);

    public static void PrintMemory(Article[] articles)
    {
        var before = GC.GetTotalMemory(true);
        foreach (var article in articles)
        {
            TimelineExtractor.Extract(article);
        }

        Line("managed memory that the library keeps", (GC.GetTotalMemory(true) - before) / 1048576.0, "MiB");
    }

    private static double Run(string command)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, command) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Line(string name, double value, string unit) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36}{value,10:F2} {unit}"));
}
