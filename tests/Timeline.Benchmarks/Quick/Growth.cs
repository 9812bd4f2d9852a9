using System.Diagnostics;
using System.Globalization;
using Timeline.Benchmarks.Texts;

namespace Timeline.Benchmarks.Quick;

/// <summary>Nanoseconds a character on hostile texts of growing length, as multiples of the same on news.</summary>
internal static class Growth
{
    private static readonly LocalDate Day = new(2016, 3, 15);

    public static void Print(Article[] articles, int longest, string? only = null)
    {
        int[] lengths = [.. new[] { 1_000, 10_000, 100_000, 1_000_000, 10_000_000 }.Where(length => length <= longest)];
        Console.WriteLine("time a character : that on news" + string.Concat(lengths.Select(length => $"{length,12}")));
        var news = NewsArticles.Text(articles, 100_000);
        Rounds.WarmUp(() => TimelineExtractor.Extract(news, Day));
        foreach (var (name, make) in HostileTexts.All.Prepend(("news", length => NewsArticles.Text(articles, length))))
        {
            if (only is not null && !name.Contains(only, StringComparison.Ordinal))
            {
                continue;
            }

            Console.Write($"{name,-31}");
            foreach (var length in lengths)
            {
                var text = make(length);
                var ratio = Measure(text) / Measure(news);
                Console.Write(string.Create(CultureInfo.InvariantCulture, $"{ratio,12:F2}"));
            }

            Console.WriteLine();
        }
    }

    /// <summary>Nanoseconds a character, the best of some tries: a text of 10 MB is read once or twice, a short one often.</summary>
    /// <returns>Infinity for a reading that takes longer than <paramref name="patience"/>.</returns>
    internal static double Measure(string text, double seconds = 0.05, TimeSpan? patience = null)
    {
        using var clock = new CancellationTokenSource(patience ?? Timeout.InfiniteTimeSpan);
        var best = double.MaxValue;
        var until = Stopwatch.GetTimestamp() + (long)(Stopwatch.Frequency * seconds);
        do
        {
            var start = Stopwatch.GetTimestamp();
            try
            {
                TimelineExtractor.Read(new Article(text, Day), null, clock.Token);
            }
            catch (OperationCanceledException)
            {
                return double.PositiveInfinity;
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / text.Length);
        }
        while (Stopwatch.GetTimestamp() < until);
        return best;
    }
}
