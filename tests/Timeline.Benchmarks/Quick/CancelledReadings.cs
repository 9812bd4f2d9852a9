using System.Diagnostics;
using System.Globalization;
using Timeline.Benchmarks.Texts;

namespace Timeline.Benchmarks.Quick;

/// <summary>Milliseconds from the moment that a reading is cancelled to the moment that it has ended, at random moments of it.</summary>
/// <remarks>What the machine itself holds back for (a collection, another process) counts too: the middle value is the library's own.</remarks>
internal static class CancelledReadings
{
    private static readonly LocalDate Day = new(2016, 3, 15);

    public static void Print(Article[] articles, int length, int tries, string? only = null)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tries} cancelled readings of {length:N0} characters each{"",-8}{"middle",10}{"p99",10}{"longest",10} ms   (whole reading)"));
        var moments = new Random(1);
        List<double> all = [];
        foreach (var (name, make) in HostileTexts.All.Prepend(("chronology", size => PlainTexts.Repeat(PlainTexts.Chronology, size))).Prepend(("news", size => NewsArticles.Text(articles, size))))
        {
            if (only is not null && !name.Contains(only, StringComparison.Ordinal))
            {
                continue;
            }

            var article = new Article(make(length), Day);
            var start = Stopwatch.GetTimestamp();
            TimelineExtractor.Read(article);
            var whole = Stopwatch.GetElapsedTime(start);
            var delays = Enumerable.Range(0, tries).Select(_ => Delay(article, whole * moments.NextDouble())).OfType<double>().ToList();
            all.AddRange(delays);
            Print(name, delays, whole);
        }

        Print("all of them", all, TimeSpan.Zero);
    }

    private static void Print(string name, List<double> delays, TimeSpan whole)
    {
        delays.Sort();
        Console.WriteLine(delays.Count == 0
            ? $"{name,-40} too quick to cancel"
            : string.Create(CultureInfo.InvariantCulture, $"{name,-55}{delays[delays.Count / 2],10:F2}{delays[Math.Min(delays.Count - 1, delays.Count * 99 / 100)],10:F2}{delays[^1],10:F2}   {whole.TotalMilliseconds,10:F0}"));
    }

    /// <summary>Null where the reading had ended before.</summary>
    private static double? Delay(Article article, TimeSpan moment)
    {
        using var cancellation = new CancellationTokenSource();
        using var ready = new ManualResetEventSlim();
        var cancelled = 0L;
        var canceller = new Thread(() =>
        {
            ready.Wait();
            Thread.Sleep(moment);
            cancelled = Stopwatch.GetTimestamp();
            cancellation.Cancel();
        })
        { Priority = ThreadPriority.Highest };
        canceller.Start();
        try
        {
            ready.Set();
            TimelineExtractor.Read(article, null, cancellation.Token);
            canceller.Join();
            return null;
        }
        catch (OperationCanceledException)
        {
            var ended = Stopwatch.GetTimestamp();
            canceller.Join();
            return Stopwatch.GetElapsedTime(cancelled, ended).TotalMilliseconds;
        }
    }
}
