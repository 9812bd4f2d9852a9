using BenchmarkDotNet.Attributes;
using Timeline.Benchmarks.Texts;

namespace Timeline.Benchmarks.Suites;

/// <summary>Extraction from texts that nobody writes, ten times as long each time: the time must grow tenfold and no more.</summary>
[MemoryDiagnoser]
public class HostileBenchmarks
{
    private string text = "";

    public static IEnumerable<string> Names => HostileTexts.All.Select(hostile => hostile.Name);

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    [Params(1_000, 10_000, 100_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Prepare() => text = HostileTexts.All.First(hostile => hostile.Name == Name).Make(Length);

    [Benchmark]
    public object Extract() => TimelineExtractor.Extract(text, new LocalDate(2016, 3, 15));
}
