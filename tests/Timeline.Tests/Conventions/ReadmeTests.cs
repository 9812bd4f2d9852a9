using System.Text;
using Timeline.Cli;

namespace Timeline.Tests.Conventions;

/// <summary>The timelines that the README shows are the ones that are read.</summary>
public class ReadmeTests
{
    private static readonly string Text = Repository.Read("docs", "examples", "depeche.txt");

    [Fact]
    public void The_library_prints_the_timeline_of_the_page() => Shows(
        "first.txt",
        string.Concat(TimelineExtractor.Extract(Text, new LocalDate(2016, 3, 15)).Select(e => $"{e.Interval} {e.Status,-9} {e.Trigger}\n")));

    [Theory]
    [InlineData("depeche.table.txt", "en")]
    [InlineData("depeche.tableau.txt", "fr")]
    public void The_command_prints_the_table_of_the_page(string file, string language)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Text));
        Tool.Run(["extract", "--published", "2016-03-15", "--language", language], new ToolStreams(input, output, error)).Should().Be(0);
        Shows(file, Encoding.UTF8.GetString(output.ToArray()));
    }

    private static void Shows(string file, string actual) => WrittenDown.ShouldBe(Repository.PathOf("docs", "snippets", file), actual.ReplaceLineEndings("\n"));
}
