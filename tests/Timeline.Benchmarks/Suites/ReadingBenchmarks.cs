using BenchmarkDotNet.Attributes;
using Timeline.Benchmarks.Texts;
using Timeline.French;
using Timeline.Tokenization;

namespace Timeline.Benchmarks.Suites;

/// <summary>Tagging, extraction and tokenisation of news, of prose without dates, of a chronology; with allocations.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private static readonly LocalDate Day = new(2016, 3, 15);

    private Article article = null!;

    public enum Kind
    {
        News,
        WithoutDates,
        Chronology,
    }

    [ParamsAllValues]
    public Kind Text { get; set; }

    /// <summary>Other news than our own: the variable <c>TIMELINE_ARTICLES</c> names a file of JSON lines.</summary>
    [GlobalSetup]
    public void Prepare() => article = new Article(
        Text switch
        {
            Kind.News => NewsArticles.Text(NewsArticles.Read(Environment.GetEnvironmentVariable("TIMELINE_ARTICLES")), 10_000),
            Kind.WithoutDates => PlainTexts.Repeat(PlainTexts.WithoutDates, 10_000),
            _ => PlainTexts.Repeat(PlainTexts.Chronology, 10_000),
        },
        Day);

    [Benchmark(Baseline = true)]
    public object Extract() => TimelineExtractor.Extract(article);

    [Benchmark]
    public object Tag() => TemporalTagger.Tag(article);

    [Benchmark]
    public object Tokenize() => FrenchGrammar.Tokenizer.Tokenize(TextNormalizer.Normalize(article.Text, int.MaxValue));
}
