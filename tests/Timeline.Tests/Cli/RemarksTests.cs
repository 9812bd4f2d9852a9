namespace Timeline.Tests.Cli;

/// <summary>A remark names the words that it is about, and is said somewhere in every form.</summary>
public sealed class RemarksTests : IDisposable
{
    private const string Text = "Le maire a démissionné le 31 février. Il est parti lundi.";
    private const string Remark = "“31 février”: No calendar has this date.";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("timeline-tests-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("table", true)]
    [InlineData("md", true)]
    [InlineData("text", false)]
    [InlineData("csv", false)]
    [InlineData("ics", false)]
    [InlineData("jsonl", false)]
    [InlineData("timelinejs", false)]
    [InlineData("timeml", false)]
    public void Is_shown_by_the_form_or_said_on_standard_error(string format, bool isShown)
    {
        var run = ToolRun.With(Text, "extract", "-p", "2016-03-15", "-f", format);

        (run.Output.Contains(Remark) ? 1 : 0).Should().Be(isShown ? 1 : 0, "{0} has {1}place for it", format, isShown ? "" : "no ");
        run.Error.Should().Be(isShown ? "" : $"timeline: {Remark}{Environment.NewLine}");
        run.ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("html")]
    public void Is_not_said_twice(string format) =>
        ToolRun.With(Text, "extract", "-p", "2016-03-15", "-f", format).Should().Match<ToolRun>(run => run.Error == "" && run.Output.Contains("No calendar has this date."));

    [Fact]
    public void Of_several_articles_it_says_whose_it_is()
    {
        var (one, other) = (FileOf("un/a.txt", Text), FileOf("deux/a.txt", "Il est parti lundi."));

        ToolRun.Of("extract", one, other, "--merge", "-p", "2016-03-15").Output.Should().EndWith($"! {one}: {Remark}\n");
        var run = ToolRun.Of("extract", one, other, "--merge", "-p", "2016-03-15", "-f", "md");
        run.Error.Should().Be($"timeline: {one}: {Remark}{Environment.NewLine}");
        run.Output.Replace("\\", "").Should().Contain($"1. {one}, ").And.Contain($"2. {other}, ", "two files of one name are called by their paths");
        ToolRun.Of("extract", one, other, "--merge", "-p", "2016-03-15", "-f", "html").Output.Should().Contain(one).And.Contain(other);
    }

    [Fact]
    public void With_the_reasons_it_is_among_them() =>
        ToolRun.With(Text, "extract", "-p", "2016-03-15", "-f", "text", "--explain").Should().Match<ToolRun>(run => run.Error == "" && run.Output.Contains("(“31 février”, line 1)"));

    [Fact]
    public void What_shapes_a_date_is_called_alike_by_every_command()
    {
        foreach (var command in (string[])["tag", "explain"])
        {
            ToolRun.With("Le pont est fermé depuis lundi.", command, "-p", "2016-03-15").Output.Should().Contain("2016-03-14 ON_OR_AFTER", "{0} prints the names of TIMEX3", command);
        }
    }

    private string FileOf(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }
}
