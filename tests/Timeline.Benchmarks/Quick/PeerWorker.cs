using System.Globalization;

namespace Timeline.Benchmarks.Quick;

/// <summary>Our side of <c>peers/compare.mjs</c>: reads all articles once for each line that it is sent, and answers with the seconds of the processor.</summary>
internal static class PeerWorker
{
    public static void Run(Article[] articles, string what)
    {
        Action<Article> read = what == "tag" ? article => TemporalTagger.Tag(article) : article => TimelineExtractor.Extract(article);
        // By the processor's time, which a busy machine does not shorten, and with pauses in which the compiler catches up.
        for (var round = 0; round < 8; round++)
        {
            var warm = Environment.CpuUsage.TotalTime;
            while ((Environment.CpuUsage.TotalTime - warm).TotalSeconds < 0.5)
            {
                Array.ForEach(articles, read);
            }

            Thread.Sleep(200);
        }

        while (Console.ReadLine() is not null)
        {
            var start = Environment.CpuUsage.TotalTime;
            Array.ForEach(articles, read);
            Console.WriteLine((Environment.CpuUsage.TotalTime - start).TotalSeconds.ToString(CultureInfo.InvariantCulture));
        }
    }
}
