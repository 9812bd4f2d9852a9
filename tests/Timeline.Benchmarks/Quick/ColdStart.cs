using System.Diagnostics;
using System.Globalization;

namespace Timeline.Benchmarks.Quick;

/// <summary>The first call of a fresh process, and the memory that the library keeps.</summary>
internal static class ColdStart
{
    private const string Sentence = "Le maire a démissionné lundi.";

    /// <param name="program">A program that understands <c>empty</c> and <c>first</c> and prints its processor's milliseconds; this one where null.</param>
    public static void Print(string? program = null)
    {
        const int rounds = 9;
        var empty = new (double Wall, double Processor)[rounds];
        var first = new (double Wall, double Processor)[rounds];
        for (var i = 0; i < rounds; i++)
        {
            empty[i] = Run(program ?? Environment.ProcessPath!, "empty");
            first[i] = Run(program ?? Environment.ProcessPath!, "first");
        }

        Line("the first call beyond an empty program", Median(first, one => one.Wall) - Median(empty, one => one.Wall), "ms");
        Line("the same, of the processor", Median(first, one => one.Processor) - Median(empty, one => one.Processor), "ms");
    }

    /// <summary>What a fresh process of ours runs: it prints its processor's milliseconds last.</summary>
    public static void First()
    {
        TimelineExtractor.Extract(Sentence, new LocalDate(2016, 3, 15));
        Empty();
    }

    public static void Empty() => Console.WriteLine(Environment.CpuUsage.TotalTime.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));

    public static void PrintMemory(Article[] articles)
    {
        var before = GC.GetTotalMemory(true);
        foreach (var article in articles)
        {
            TimelineExtractor.Extract(article);
        }

        Line("managed memory that the library keeps", (GC.GetTotalMemory(true) - before) / 1048576.0, "MiB");
    }

    private static (double Wall, double Processor) Run(string program, string command)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, command) { RedirectStandardOutput = true })!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, double.Parse(printed, CultureInfo.InvariantCulture));
    }

    private static double Median((double Wall, double Processor)[] runs, Func<(double Wall, double Processor), double> of) => runs.Select(of).Order().ElementAt(runs.Length / 2);

    private static void Line(string name, double value, string unit) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36}{value,10:F2} {unit}"));
}
