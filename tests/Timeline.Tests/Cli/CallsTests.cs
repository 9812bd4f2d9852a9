using System.Text.Json;

namespace Timeline.Tests.Cli;

/// <summary>Calls that are refused with one sentence, before anything is read; and calls that used to be.</summary>
public sealed class CallsTests : IDisposable
{
    private const string Text = "Il est mort hier.";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("timeline-tests-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("There is no option “-f”. Try “timeline rules --help”.", "rules", "la veille", "-f", "json")]
    [InlineData("There is no option “--frobnicate”. Try “timeline rules --help”.", "rules", "--frobnicate")]
    [InlineData("There is no command “depeche.txt”: choose one of extract, tag, explain, rules, completion.", "depeche.txt", "-p", "2016-03-15")]
    [InlineData("There is no command “@a.txt”: choose one of extract, tag, explain, rules, completion.", "@a.txt")]
    [InlineData("The command is missing: begin with one of extract, tag, explain, rules, completion.", "-p", "2016-03-15", "depeche.txt")]
    [InlineData("The command is missing: begin with one of extract, tag, explain, rules, completion.", "--merge", "a.txt")]
    [InlineData("There is no option “--frobnicate”. Try “timeline --help”.", "--frobnicate")]
    [InlineData("There is no file “@x.txt”.", "extract", "@x.txt", "-p", "2016-03-15")]
    [InlineData("3 files were given, but one article is read at a time.", "explain", "a.txt", "b.txt", "c.txt")]
    [InlineData("timeml is the text of one article: it does not go with --merge.", "extract", "--jsonl", "absent.jsonl", "--merge", "-f", "TimeML")]
    [InlineData("Several articles make one timeline with --merge.", "extract", "absent.txt", "b.txt")]
    [InlineData("The publication date of standard input is missing: pass it, as in --published 2016-03-15.", "extract", "-", "b.txt", "--merge")]
    [InlineData("--jsonl answers each article with one JSON object: --explain goes with one article, or with --merge.", "extract", "--jsonl", "--explain")]
    [InlineData("--jsonl answers each article with one JSON object: --title goes with one article, or with --merge.", "extract", "--jsonl", "--title", "Valmont")]
    [InlineData("--title goes with the formats json, ics, timelinejs, html and md: the others show none.", "extract", "-p", "2016-03-15", "--title", "Valmont", "-f", "csv")]
    [InlineData("--input is “docx”, but must be one of auto, text, markdown, html.", "extract", "--jsonl", "--input", "docx")]
    [InlineData("“lundi 15 mars 2016” is no publication date: write 2016-03-15, 2016-03-15T18:00 or 2016-03-15T18:00+01:00.", "tag", "-p", "lundi 15 mars 2016")]
    public void Is_refused(string sentence, params string[] arguments) =>
        ToolRun.With(Text, arguments).Should().Be(new ToolRun(2, "", "timeline: " + sentence + Environment.NewLine));

    [Fact]
    public void Who_forgets_the_command_before_a_file_is_shown_where_it_stands()
    {
        var file = FileOf("depeche.txt", Text);
        ToolRun.Of(file, "-p", "2016-03-15").Error.Should().EndWith($"completion, as in “timeline extract {file}”.{Environment.NewLine}");
    }

    [Fact]
    public void A_word_that_begins_with_an_at_sign_is_a_word() => ToolRun.Of("rules", "@2013-05-02").Should().Match<ToolRun>(run => run.ExitCode == 0 && run.Output.Contains("@2013-05-02"));

    [Fact]
    public void Rules_are_found_by_what_follows_a_dash() => ToolRun.Of("rules", "-ci").Output.Should().Contain("-ci");

    [Theory]
    [InlineData("15/03/2016")]
    [InlineData("15.03.2016")]
    [InlineData("15 mars 2016")]
    [InlineData(" mardi 15 mars 2016 ")]
    [InlineData("mardi 15 mars 2016 à 18 h 30")]
    [InlineData("2016/03/15")]
    public void A_date_may_be_given_as_the_French_write_it(string date)
    {
        ToolRun.With(Text, "extract", "-p", date, "-f", "text").Should().Be(new ToolRun(0, "2016-03-14  Il est mort hier\n", ""));
        ToolRun.With($$"""{"text":"{{Text}}","published":"{{date}}"}""", "extract", "--jsonl").Output.Should().Contain("2016-03-14");
    }

    [Theory]
    [InlineData("15 mars")]
    [InlineData("15/03/16")]
    [InlineData("03/15/2016")]
    [InlineData("mars 2016")]
    [InlineData("hier")]
    [InlineData("vers le 15 mars 2016")]
    [InlineData("Publié le 15 mars 2016")]
    [InlineData("15 mars 2016 et 16 mars 2016")]
    [InlineData("31 février 2016")]
    [InlineData("")]
    public void Words_that_do_not_say_a_day_with_its_year_are_no_date(string date) =>
        ToolRun.With(Text, "extract", "-p", date).Error.Should().Be($"timeline: “{date}” is no publication date: write 2016-03-15, 2016-03-15T18:00 or 2016-03-15T18:00+01:00.{Environment.NewLine}");

    [Theory]
    [InlineData("2016-03-15-valmont.txt", true)]
    [InlineData("2016_03_15_valmont.txt", true)]
    [InlineData("20160315-valmont.txt", true)]
    [InlineData("20160315_valmont.txt", true)]
    [InlineData("20160315.txt", true)]
    [InlineData("20160315", false)]
    [InlineData("201603151-valmont.txt", false)]
    [InlineData("20161503-valmont.txt", false)]
    [InlineData("10010315-valmont.txt", false)]
    [InlineData("2016_02_30_valmont.txt", false)]
    public void The_name_of_a_file_may_begin_with_its_day(string name, bool isDated)
    {
        var run = ToolRun.Of("extract", FileOf(name, Text), "-f", "text");
        run.Output.Should().Be(isDated ? "2016-03-14  Il est mort hier\n" : "");
        run.ExitCode.Should().Be(isDated ? 0 : 2);
    }

    [Theory]
    [InlineData("html", "<h1 lang=\"fr\">La crise à Valmont</h1>")]
    [InlineData("md", "# La crise à Valmont\n")]
    [InlineData("ics", "X-WR-CALNAME:La crise à Valmont")]
    [InlineData("timelinejs", "La crise à Valmont")]
    [InlineData("json", "\"title\": \"La crise à Valmont\"")]
    public void A_timeline_may_be_given_a_title(string format, string expected)
    {
        var (one, other) = (FileOf("un.md", "# Un\n" + Text), FileOf("deux.txt", "Il est parti lundi."));
        ToolRun.Of("extract", one, "-p", "2016-03-15", "-f", format, "--title", "La crise à Valmont").Output.Should().Contain(expected);
        ToolRun.Of("extract", one, other, "--merge", "-p", "2016-03-15", "-f", format, "--title", "La crise à Valmont").Output.Should().Contain(expected);
    }

    [Fact]
    public void A_batch_of_pages_is_read_as_such_and_answers_with_the_text_that_was_read()
    {
        const string Line = """{"id":1,"text":"<meta name=date content=2016-03-15><title>Valmont</title><p>Il est mort <b>hier</b>.<p>Il n'est plus."}""";

        var answer = JsonDocument.Parse(ToolRun.With(Line, "extract", "--jsonl", "--input", "html").Output).RootElement;
        answer.GetProperty("text").GetString().Should().Be("Il est mort hier.\n\nIl n'est plus.\n\n");
        answer.GetProperty("events")[0].GetProperty("from").GetString().Should().Be("2016-03-14");
        ToolRun.With(Line, "extract", "--jsonl", "--input", "html", "--merge", "-f", "md").Output.Should().Contain("1. Valmont, published 2016-03-15");
        ToolRun.With(Line, "tag", "--jsonl", "--input", "html").Output.Should().Contain("\"text\":\"hier\"");
        ToolRun.With(Line, "tag", "--jsonl", "-p", "2016-03-16").Output.Should().NotContain("plus.", "a text is a text unless it is said to be a page");
    }

    [Theory]
    [InlineData("tag")]
    [InlineData("explain")]
    public void The_help_says_how_many_files_a_command_reads(string command)
    {
        ToolRun.Of(command, "--help").Output.Should().Contain("[<FILE>]").And.NotContain("<FILE>...");
        ToolRun.Of("extract", "--help").Output.Should().Contain("[<FILE>...]");
    }

    [Fact]
    public void The_help_says_that_the_ending_of_a_file_chooses_the_format() =>
        ToolRun.Of("extract", "--help").Output.ReplaceLineEndings(" ").Should().MatchRegex(@"Unless\s+given,\s+that\s+of\s+the\s+ending");

    private string FileOf(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
