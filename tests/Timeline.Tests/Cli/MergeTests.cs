using System.Text;
using System.Text.Json;
using Timeline.Export;

namespace Timeline.Tests.Cli;

/// <summary><c>timeline extract … --merge</c>: one timeline of several files, or of a batch.</summary>
public sealed class MergeTests : IDisposable
{
    private const string Batch = """
        {"id": "a1", "text": "Le maire de Valmont aurait démissionné lundi.", "published": "2016-03-15", "title": "Un maire s'en va"}
        {"id": 2, "text": "Le maire de Valmont a démissionné hier.", "published": "2016-03-15"}
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("timeline-tests-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Several_files_make_one_page_that_is_written_whole()
    {
        var page = Path.Combine(folder.FullName, "page.html");
        var run = ToolRun.Of(
            "extract",
            FileOf("a.txt", "Le maire de Valmont a démissionné lundi."),
            FileOf("b.html", "<html><meta name=\"date\" content=\"2016-03-16\"><title>Valmont</title><p>Le maire de Valmont a démissionné lundi, selon M. Petit.</p></html>"),
            "--merge", "--published", "2016-03-15", "--format", "html", "--output", page);

        run.Should().Be(new ToolRun(0, "", ""));
        File.ReadAllText(page).Should().Contain("data-articles=\"a1 a2\"").And.Contain("2 articles, published 2016-03-15 – 2016-03-16");
    }

    [Fact]
    public void Of_several_files_the_date_is_that_which_each_says_itself()
    {
        var run = ToolRun.Of(
            "extract", FileOf("2016-03-10-un.txt", "Le pont a cédé hier."), FileOf("deux.md", "---\ndate: 2016-03-12\n---\nLe pont a rouvert hier."), FileOf("trois.txt", "Le pont a brûlé hier."),
            "--merge", "-p", "2016-03-15", "-f", "json");

        var merged = JsonExport.ReadMerged(run.Output);
        merged.Readings.Select(reading => reading.Article.PublishedOn.Date.Day).Should().Equal(10, 12, 15);
        merged.Readings.Select(reading => reading.Article.Id).Should().Equal("2016-03-10-un.txt", "deux.md", "trois.txt");
        merged.Events.Select(happening => happening.Interval.Start!.Value.Day).Should().Equal(9, 11, 14);
    }

    [Fact]
    public void Two_files_of_one_name_are_told_apart_by_their_paths()
    {
        var (one, other) = (FileOf("un/a.txt", "Le pont a cédé lundi."), FileOf("deux/a.txt", "Le pont a cédé lundi."));

        JsonExport.ReadMerged(ToolRun.Of("extract", one, other, one, "--merge", "-p", "2016-03-15", "-f", "json").Output)
            .Readings.Select(reading => reading.Article.Id).Should().Equal(one, other);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("ics")]
    [InlineData("timelinejs")]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("text")]
    public void A_batch_makes_one_timeline_in_any_form(string format)
    {
        var run = ToolRun.With(Batch, "extract", "--jsonl", "--merge", "-f", format);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("démissionné");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void The_table_says_who_tells_it() =>
        ToolRun.With(Batch, "extract", "--jsonl", "--merge").Lines.Should().ContainSingle(line => line.Contains("2016-03-14")).Which.Should().Contain("2, a1");

    [Fact]
    public void A_line_that_cannot_be_read_is_told_of_and_left_out()
    {
        var run = ToolRun.With(Batch + "\n{\"id\": 3}\n", "extract", "--jsonl", "--merge", "-f", "json");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("timeline: line 3 is left out: “text” is missing." + Environment.NewLine);
        JsonExport.ReadMerged(run.Output).Readings.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("Several articles make one timeline with --merge.", "a.txt", "b.txt", "-p", "2016-03-15")]
    [InlineData("timeml is the text of one article: it does not go with --merge.", "--merge", "-f", "timeml", "-p", "2016-03-15")]
    [InlineData("--jsonl reads one file: each line of it is an article.", "--jsonl", "a.jsonl", "b.jsonl", "--merge")]
    [InlineData("There is no file “absent.txt”.", "absent.txt", "--merge", "-p", "2016-03-15")]
    public void What_cannot_be_merged_is_said_in_one_sentence(string sentence, params string[] arguments)
    {
        var run = ToolRun.With("Il est mort hier.", ["extract", .. arguments]);

        run.Should().Be(new ToolRun(2, "", "timeline: " + sentence + Environment.NewLine));
    }

    [Fact]
    public void A_file_without_a_date_is_named()
    {
        var file = FileOf("sans.txt", "Il est mort hier.");
        ToolRun.Of("extract", file, "--merge").Error.Should().Be($"timeline: The publication date of “{file}” is missing: pass it, as in --published 2016-03-15." + Environment.NewLine);
    }

    [Fact]
    public void The_reasons_are_told_of_each_article() =>
        ToolRun.With(Batch, "extract", "--jsonl", "--merge", "--explain").Output.Should().Contain("\na1\nlundi  (line 1").And.Contain("\n2\nhier  (line 1");

    private string FileOf(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(false));
        return file;
    }
}
