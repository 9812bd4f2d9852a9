using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Timeline.Benchmarks.Texts;

namespace Timeline.Benchmarks.Quick;

/// <summary>Milliseconds from the moment that a reading is cancelled to the moment that it has ended, at random moments of it.</summary>
/// <remarks>
/// Counted three times: in processor time of the reading thread (Linux), which other processes do not lengthen; the same without the
/// pauses of the garbage collector, which no code of ours can shorten; and by the clock.
/// </remarks>
internal static partial class CancelledReadings
{
    private static readonly LocalDate Day = new(2016, 3, 15);

    public static void Print(Article[] articles, int length, int tries, string? only = null)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tries} readings of {length:N0} characters each, cancelled at random moments"));
        Console.WriteLine($"{"ms until they end",-32}{"processor",9}{"p99",9}{"longest",9} |{"uncollect",9}{"p99",9}{"longest",9} |{"clock",9}{"p99",9}{"longest",9} |{"whole",8}");
        var moments = new Random(1);
        List<Delay> all = [];
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
            var delays = Enumerable.Range(0, tries).Select(_ => Cancelled(article, whole * moments.NextDouble())).OfType<Delay>().ToList();
            all.AddRange(delays);
            Print(name, delays, whole);
        }

        Print("all of them", all, TimeSpan.Zero);
    }

    private static void Print(string name, List<Delay> delays, TimeSpan whole)
    {
        if (delays.Count == 0)
        {
            Console.WriteLine($"{name,-32} too quick to cancel");
            return;
        }

        Console.WriteLine($"{name,-32}{Row(delays, delay => delay.Processor)} |{Row(delays, delay => delay.Uncollected)} |{Row(delays, delay => delay.Clock)} |{whole.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture),8}");
    }

    private static string Row(List<Delay> delays, Func<Delay, double> kind)
    {
        double[] sorted = [.. delays.Select(kind).Order()];
        return string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Length / 2],9:F2}{sorted[Math.Min(sorted.Length - 1, sorted.Length * 99 / 100)],9:F2}{sorted[^1],9:F2}");
    }

    /// <summary>Null where the reading had ended before.</summary>
    private static Delay? Cancelled(Article article, TimeSpan moment)
    {
        using var cancellation = new CancellationTokenSource();
        using var ready = new ManualResetEventSlim();
        var clock = ProcessorClock();
        var (cancelled, used, paused) = (0L, 0d, TimeSpan.Zero);
        var canceller = new Thread(() =>
        {
            ready.Wait();
            Thread.Sleep(moment);
            (cancelled, used, paused) = (Stopwatch.GetTimestamp(), Processor(clock), GC.GetTotalPauseDuration());
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
            var (ended, usedAtEnd) = (Stopwatch.GetTimestamp(), Processor(clock));
            canceller.Join();
            var (elapsed, collecting) = (Stopwatch.GetElapsedTime(cancelled, ended).TotalMilliseconds, GC.GetTotalPauseDuration() - paused);
            return new Delay(elapsed, usedAtEnd - used, Math.Max(0, usedAtEnd - used - collecting.TotalMilliseconds));
        }
    }

    /// <summary>The clock that tells the processor time of the thread that asks; −1 where there is none.</summary>
    private static int ProcessorClock() => OperatingSystem.IsLinux() && ClockOf(Self(), out var clock) == 0 ? clock : -1;

    private static double Processor(int clock) => clock != -1 && Read(clock, out var time) == 0 ? time.Seconds * 1e3 + time.Nanoseconds / 1e6 : double.NaN;

    [LibraryImport("libc", EntryPoint = "pthread_self")]
    private static partial nint Self();

    [LibraryImport("libc", EntryPoint = "pthread_getcpuclockid")]
    private static partial int ClockOf(nint thread, out int clock);

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int Read(int clock, out Time time);

    private readonly record struct Delay(double Clock, double Processor, double Uncollected);

    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
