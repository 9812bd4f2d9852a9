using System.Diagnostics;
using System.Globalization;
using Timeline.Tests.Laws;
using Xunit.Abstractions;

namespace Timeline.Tests.Fuzzing;

/// <summary>
/// No text breaks a law. A short run by default; <c>TIMELINE_FUZZ=1000000</c> makes it as long as one likes,
/// <c>TIMELINE_FUZZ_SEED=7</c> another one. What breaks is shrunk and kept in <c>Corpus/</c>, and tried first ever after.
/// </summary>
public sealed class FuzzingTests(ITestOutputHelper output)
{
    private const int ShortRun = 4_000;

    private static readonly string CorpusFolder = Repository.PathOf("tests", "Timeline.Tests", "Fuzzing", "Corpus");

    public static TheoryData<string> Corpus { get; } = new(Directory.EnumerateFiles(CorpusFolder, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToArray());

    [Theory]
    [MemberData(nameof(Corpus))]
    public void What_once_broke_a_law_breaks_none(string file)
    {
        var input = FuzzInput.Parse(File.ReadAllText(Path.Combine(CorpusFolder, file)));
        ReadingLaws.Broken(input.Text, input.PublishedOn).Should().BeNull();
    }

    [Fact]
    public void No_text_breaks_a_law()
    {
        var (count, seed) = (Setting("TIMELINE_FUZZ", ShortRun), Setting("TIMELINE_FUZZ_SEED", 1));
        var clock = Stopwatch.StartNew();
        List<string> failures = [];
        var characters = 0L;
        var watched = "";
        using var watch = new Timer(_ => Watch(ref watched), null, 60_000, 60_000);
        Parallel.For(0, Math.Max(1, count / 1000), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, batch =>
        {
            var source = new FuzzSource(unchecked(seed * 1_000_003 + batch));
            for (var i = 0; i < 1000; i++)
            {
                var input = i == 0 && batch % 10 == 0 ? source.NextLong() : source.Next();
                Volatile.Write(ref watched, input.Text);
                Interlocked.Add(ref characters, input.Text.Length);
                if (ReadingLaws.Broken(input.Text, input.PublishedOn) is { } broken)
                {
                    lock (failures)
                    {
                        Report(input, broken, failures);
                    }
                }
            }
        });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} texts, {characters:N0} characters, seed {seed}, {failures.Count} kinds of failure, {clock.Elapsed.TotalSeconds:N0} s"));
        Assert.True(failures.Count == 0, $"{failures.Count} kinds of failure, kept in Fuzzing/Corpus:\n{string.Join("\n\n", failures)}");
    }

    /// <summary>A run that hangs says in what.</summary>
    private static void Watch(ref string watched) =>
        Console.Error.WriteLine($"fuzzing: reading {watched.Length} characters: {new FuzzInput(watched.Length > 300 ? watched[..300] : watched, default)}");

    private static void Report(FuzzInput input, string broken, List<string> failures)
    {
        var kind = Kind(broken);
        if (failures.Exists(failure => Kind(failure) == kind) || failures.Count >= 20)
        {
            return;
        }

        var shrunk = Shrinker.Shrink(input, shorter => ReadingLaws.Broken(shorter.Text, shorter.PublishedOn) is { } other && Kind(other) == kind);
        var kept = shrunk.ToString();
        var name = Enumerable.Range(1, 9999).Select(number => $"found-{number:D3}.txt").First(file => !File.Exists(Path.Combine(CorpusFolder, file)));
        File.WriteAllText(Path.Combine(CorpusFolder, name), kept);
        failures.Add($"{broken}\n  {name}: {kept}");
    }

    /// <summary>Failures at the same place of the code, or of the same law, are one kind.</summary>
    private static string Kind(string broken)
    {
        var lines = broken.Split('\n');
        var place = lines.FirstOrDefault(line => line.TrimStart().StartsWith("at Timeline.", StringComparison.Ordinal) && !line.Contains("Timeline.Tests", StringComparison.Ordinal));
        return place ?? lines[0].Split(['«', '('])[0] + "…";
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
