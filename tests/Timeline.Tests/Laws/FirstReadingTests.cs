using System.Reflection;
using System.Runtime.Loader;
using Timeline.French;
using Timeline.Tests.French;

namespace Timeline.Tests.Laws;

/// <summary>
/// The very first reading of a process gives what every later one gives, on any number of threads: the tables are filled as
/// they are first touched, and nothing may hang on who touches them first. Each case loads the library anew.
/// </summary>
public sealed class FirstReadingTests
{
    private static readonly string Text = Repository.Read("docs", "examples", "depeche.txt");

    private static readonly string[] Examples =
        [.. FrenchGrammar.Families.SelectMany(family => family).SelectMany(rule => rule.Examples).Select(example => RuleExample.Parse(example).Text)];

    private static readonly LocalDate Day = new(2016, 3, 15);

    [Theory]
    [InlineData(2), InlineData(9)]
    public void The_first_reading_is_the_same_as_the_hundredth(int threads)
    {
        var extract = LoadAnew();
        var first = new string[threads];
        using var start = new Barrier(threads);
        var workers = Enumerable.Range(0, threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            first[number] = string.Join('\n', Sentences(number, threads).Select(sentence => Read(extract, sentence)));
        })).ToArray();
        Array.ForEach(workers, worker => worker.Start());
        Array.ForEach(workers, worker => worker.Join());
        for (var number = 0; number < threads; number++)
        {
            var later = string.Join('\n', Sentences(number, threads).Select(sentence => Read(extract, sentence)));
            first[number].Should().Be(later);
        }
    }

    /// <summary>The order in which the stages are first used makes no difference: here the tagger comes first, and not the extractor.</summary>
    [Fact]
    public void It_does_not_matter_what_was_read_before()
    {
        var extract = LoadAnew();
        Read(extract, "Il pleut.");
        Read(extract, Text).Should().Be(string.Join('\n', TimelineExtractor.Extract(Text, Day)));
    }

    /// <summary>Each thread begins elsewhere in the examples of the rules.</summary>
    private static IEnumerable<string> Sentences(int number, int threads)
    {
        var start = Examples.Length * number / threads;
        return Examples.Skip(start).Concat(Examples.Take(start)).Append(Text);
    }

    private static MethodInfo LoadAnew() => new AssemblyLoadContext(null).LoadFromAssemblyPath(typeof(Article).Assembly.Location)
        .GetType("Timeline.TimelineExtractor")!.GetMethods().Single(method => method.Name == "Extract"
            && method.GetParameters() is [{ ParameterType: var text }, { ParameterType: var day }, ..] && text == typeof(string) && day.Name == nameof(Publication));

    private static string Read(MethodInfo extract, string text)
    {
        // The publication is of the assembly that was loaded anew.
        var published = Activator.CreateInstance(extract.GetParameters()[1].ParameterType, Day, null);
        return string.Join('\n', ((IEnumerable<object>)extract.Invoke(null, [text, published, null, CancellationToken.None])!).Select(one => one.ToString()));
    }
}
