namespace Timeline.Tests.Articles;

/// <summary>
/// Our own articles (facts, people and places invented), each with the whole timeline that a careful reader writes for it
/// by the specification. What the library does not read yet stands in <c>NAME.gaps.txt</c> with its reason: a list that
/// only shrinks, since a gap that closes fails here until its line is taken out.
/// </summary>
public sealed class ArticleTimelinesTests
{
    private const string Timeline = ".timeline.txt";

    private static readonly string[] Names =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("tests", "Timeline.Tests", "Articles"), "*" + Timeline)
            .Select(file => Path.GetFileName(file)[..^Timeline.Length])
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Articles() => [.. Names];

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_has_the_timeline_that_a_careful_reader_writes(string name)
    {
        var expected = ExpectedTimeline.Read(name);
        var text = Repository.Read("tests", "Timeline.Tests", "Articles", name + ".txt");
        var differences = new TimelineComparison(expected, TimelineExtractor.Read(new Article(text, expected.PublishedOn))).Differences;
        var gaps = Gaps(name);

        var unexpected = differences.Where(one => !gaps.Contains(one.Line)).ToList();
        var closed = gaps.Where(gap => differences.All(one => one.Line != gap)).ToList();

        Assert.True(unexpected.Count == 0, $"{name}.txt is read otherwise than {name}.timeline.txt says:\n\n{string.Join("\n", unexpected)}\n");
        Assert.True(closed.Count == 0, $"These gaps are closed. Take them out of tests/Timeline.Tests/Articles/{name}.gaps.txt:\n\n{string.Join("\n", closed)}\n");
    }

    [Fact]
    public void An_article_is_long_enough_to_be_one() =>
        Names.Select(name => Repository.Read("tests", "Timeline.Tests", "Articles", name + ".txt").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length)
            .Should().OnlyContain(words => words >= 150 && words <= 400).And.HaveCountGreaterThanOrEqualTo(12);

    /// <summary>Lines as the differences name them; the reason stands indented below each.</summary>
    private static HashSet<string> Gaps(string name)
    {
        var file = Repository.PathOf("tests", "Timeline.Tests", "Articles", name + ".gaps.txt");
        return !File.Exists(file) ? [] : File.ReadAllLines(file)
            .Where(line => line.Length > 0 && line[0] is not (' ' or '#'))
            .ToHashSet(StringComparer.Ordinal);
    }
}
