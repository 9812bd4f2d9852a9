using System.Globalization;
using BenchmarkDotNet.Running;
using Timeline.Benchmarks.Quick;
using Timeline.Benchmarks.Texts;

// quick [articles.jsonl]: all figures of docs/performance.md but the peers', in one run.
// news | stages | memory [articles.jsonl], growth [articles.jsonl [longest [name]]], cold [program]: one part of it.
// repetition [count [seed]]: random pieces, each repeated to a million characters: does any take more time a character the longer it is?
// cancellation [length [tries [name]]]: how soon a cancelled reading ends.
// calibration annotated.jsonl …: how often events are right, by confidence and by rule.
// Anything else goes to BenchmarkDotNet: --filter '*Tagging*'.
var path = args.ElementAtOrDefault(1);
switch (args.FirstOrDefault())
{
    case "quick":
        ColdStart.Print();
        ColdStart.PrintMemory(NewsArticles.Read(path));
        NewsFigures.Print(NewsArticles.Read(path));
        Stages.Print(NewsArticles.Read(path));
        Growth.Print(NewsArticles.Read(path), 10_000_000);
        break;
    case "news":
        NewsFigures.Print(NewsArticles.Read(path));
        break;
    case "stages":
        Stages.Print(NewsArticles.Read(path));
        break;
    case "growth":
        Growth.Print(NewsArticles.Read(path), int.Parse(args.ElementAtOrDefault(2) ?? "10000000"), args.ElementAtOrDefault(3));
        break;
    case "repetition":
        Repetitions.Print(int.Parse(path ?? "1000", CultureInfo.InvariantCulture), int.Parse(args.ElementAtOrDefault(2) ?? "1", CultureInfo.InvariantCulture));
        break;
    case "cancellation":
        CancelledReadings.Print(
            NewsArticles.Read(null), int.Parse(path ?? "10000000", CultureInfo.InvariantCulture), int.Parse(args.ElementAtOrDefault(2) ?? "20", CultureInfo.InvariantCulture), args.ElementAtOrDefault(3));
        break;
    case "memory":
        ColdStart.PrintMemory(NewsArticles.Read(path));
        break;
    case "cold":
        ColdStart.Print(path);
        break;
    case "calibration":
        Calibration.Print(args[1..]);
        break;
    case "worker":
        PeerWorker.Run(NewsArticles.Read(path), args[2]);
        break;
    case "empty":
        ColdStart.Empty();
        break;
    case "first":
        ColdStart.First();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
