using System.Globalization;
using Timeline.Benchmarks.Texts;

namespace Timeline.Benchmarks.Quick;

/// <summary>Throughput and allocation on news, on prose without dates, on chronologies; two threads against one.</summary>
internal static class NewsFigures
{
    private static readonly LocalDate Day = new(2016, 3, 15);

    public static void Print(Article[] articles)
    {
        var plain = new Article(PlainTexts.Repeat(PlainTexts.WithoutDates, 100_000), Day);
        var dense = new Article(PlainTexts.Repeat(PlainTexts.Chronology, 100_000), Day);
        var bytes = articles.Sum(article => 2.0 * article.Text.Length);
        Rounds.WarmUp(() => TagAll(articles));
        Rounds.WarmUp(() => ExtractAll(articles));
        var seconds = Rounds.Measure(
            15,
            () => TagAll(articles),
            () => ExtractAll(articles),
            () => TimelineExtractor.Extract(plain),
            () => TimelineExtractor.Extract(dense));
        Console.WriteLine($"{articles.Length} articles, {articles.Average(article => article.Text.Length):F0} characters each; MB are of UTF-16");
        Line("tag, news", bytes / seconds[0] / 1e6, "MB/s");
        Line("extract, news", bytes / seconds[1] / 1e6, "MB/s");
        Line("extract, no dates", 2.0 * plain.Text.Length / seconds[2] / 1e6, "MB/s");
        Line("extract, chronology", 2.0 * dense.Text.Length / seconds[3] / 1e6, "MB/s");
        Line("extract, news, two threads : one", TwoThreads(articles), "×");
        PrintAllocation("tag", articles, article => TemporalTagger.Tag(article));
        PrintAllocation("extract", articles, article => TimelineExtractor.Extract(article));
    }

    /// <summary>
    /// What two threads read in the time of one, each the articles some twenty times over: once takes thirty milliseconds, of which the start of a
    /// thread and its first buffers would be a fifth.
    /// </summary>
    private static double TwoThreads(Article[] articles)
    {
        var seconds = Rounds.Measure(9, () => Run(articles, 1), () => Run(articles, 2));
        return 2 * seconds[0] / seconds[1];
    }

    private static void Run(Article[] articles, int count)
    {
        Thread[] threads = [.. Enumerable.Range(0, count).Select(_ => new Thread(() =>
        {
            for (var times = 0; times < 20; times++)
            {
                ExtractAll(articles);
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
    }

    private static void PrintAllocation(string name, Article[] articles, Func<Article, object> read)
    {
        foreach (var article in articles)
        {
            read(article);
        }

        var results = new object[articles.Length];
        var before = GC.GetTotalMemory(true);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < articles.Length; i++)
        {
            results[i] = read(articles[i]);
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var kept = GC.GetTotalMemory(true) - before;
        GC.KeepAlive(results);
        Line($"{name}: allocated an article", allocated / articles.Length / 1024.0, "KiB");
        Line($"{name}: of which the results are", kept / articles.Length / 1024.0, "KiB");
        Line($"{name}: allocated : results", (double)allocated / kept, "×");
    }

    private static void Line(string name, double value, string unit) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36}{value,10:F2} {unit}"));

    private static void TagAll(Article[] articles)
    {
        foreach (var article in articles)
        {
            TemporalTagger.Tag(article);
        }
    }

    private static void ExtractAll(Article[] articles)
    {
        foreach (var article in articles)
        {
            TimelineExtractor.Extract(article);
        }
    }
}
