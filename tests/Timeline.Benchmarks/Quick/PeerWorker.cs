using System.Globalization;

namespace Timeline.Benchmarks.Quick;

/// <summary>Our side of <c>peers/compare.mjs</c>: reads all articles once for each line that it is sent, and answers with the seconds of the processor.</summary>
internal static class PeerWorker
{
    public static void Run(Article[] articles, string what)
    {
        Action<Article> read = what == "tag" ? article => TemporalTagger.Tag(article) : article => TimelineExtractor.Extract(article);
        Rounds.WarmUp(() => Array.ForEach(articles, read), 3);
        while (Console.ReadLine() is not null)
        {
            var start = Environment.CpuUsage.TotalTime;
            Array.ForEach(articles, read);
            Console.WriteLine((Environment.CpuUsage.TotalTime - start).TotalSeconds.ToString(CultureInfo.InvariantCulture));
        }
    }
}
