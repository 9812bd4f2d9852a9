using System.Diagnostics;
using System.Globalization;

namespace Timeline.Benchmarks.Quick;

/// <summary>Our side of <c>peers/compare.mjs</c>: reads all articles once for each line that it is sent, and answers with the seconds.</summary>
internal static class PeerWorker
{
    public static void Run(Article[] articles, string what)
    {
        Action<Article> read = what == "tag" ? article => TemporalTagger.Tag(article) : article => TimelineExtractor.Extract(article);
        Rounds.WarmUp(() => Array.ForEach(articles, read), 3);
        while (Console.ReadLine() is not null)
        {
            var start = Stopwatch.GetTimestamp();
            Array.ForEach(articles, read);
            Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalSeconds.ToString(CultureInfo.InvariantCulture));
        }
    }
}
