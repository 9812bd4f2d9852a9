using System.Text;
using System.Text.Json;

namespace Timeline.Tests.Cli;

public sealed class ToolTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("timeline-tests-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("There is no file “absent.txt”.", "extract", "absent.txt", "-p", "2016-03-15")]
    [InlineData("There is no file “absent.jsonl”.", "tag", "--jsonl", "absent.jsonl")]
    [InlineData("The publication date is missing: pass it, as in --published 2016-03-15.", "extract")]
    [InlineData("“2016-02-30” is no publication date: write 2016-03-15, 2016-03-15T18:00 or 2016-03-15T18:00+01:00.", "tag", "-p", "2016-02-30")]
    [InlineData("“0000-01-01” is no publication date: write 2016-03-15, 2016-03-15T18:00 or 2016-03-15T18:00+01:00.", "extract", "-p", "0000-01-01")]
    [InlineData("There is no completion for “cmd”: choose one of bash, zsh, fish.", "completion", "cmd")]
    [InlineData("There is no time zone “Mars/Olympus”: give a name of the tz database, as in Europe/Paris.", "extract", "-p", "2016-03-15", "--zone", "Mars/Olympus")]
    [InlineData("--region is “Mars”, but must be one of France, Belgium, Switzerland, Quebec.", "extract", "-p", "2016-03-15", "--region", "Mars")]
    [InlineData("--region is “1”, but must be one of France, Belgium, Switzerland, Quebec.", "extract", "-p", "2016-03-15", "--region", "1")]
    [InlineData("There is no format “pdf”: choose one of table, json, jsonl, csv, excel, ics, timelinejs, timeml, html, md, text.", "extract", "-p", "2016-03-15", "-f", "pdf")]
    [InlineData("--explain goes with the formats table and text: the others hold the reasons, or are no place for them.", "extract", "-p", "2016-03-15", "-f", "csv", "--explain")]
    [InlineData("--input is “docx”, but must be one of auto, text, markdown, html.", "extract", "-p", "2016-03-15", "--input", "docx")]
    [InlineData("There is no command “frobnicate”: choose one of extract, tag, explain, rules, completion.", "frobnicate")]
    [InlineData("--prefer is “later”, but must be one of nearest, past, future.", "extract", "-p", "2016-03-15", "--prefer", "later")]
    [InlineData("2 files were given, but one article is read at a time.", "tag", "one.txt", "two.txt", "-p", "2016-03-15")]
    [InlineData("--jsonl writes one JSON object a line to standard output: -f and -o go with one article, or with --merge.", "extract", "--jsonl", "-f", "html")]
    [InlineData("--jsonl writes one JSON object a line to standard output: -f and -o go with one article.", "tag", "--jsonl", "-", "-o", "all.jsonl")]
    [InlineData("There is no option “--formt”. Try “timeline extract --help”.", "extract", "--formt", "csv")]
    [InlineData("There is no option “-o”. Try “timeline explain --help”.", "explain", "depeche.txt", "-p", "2016-03-15", "-o", "x.txt")]
    [InlineData("There is no option “-f”. Try “timeline explain --help”.", "explain", "depeche.txt", "-p", "2016-03-15", "-f", "json")]
    [InlineData("The ending of “x.pdf” names no format: choose one of table, json, jsonl, csv, excel, ics, timelinejs, timeml, html, md, text with --format.", "extract", "-p", "2016-03-15", "-o", "x.pdf")]
    [InlineData("The ending of “tag.csv” names no format: choose one of table, json, jsonl, timeml with --format.", "tag", "-p", "2016-03-15", "-o", "tag.csv")]
    public void A_bad_call_is_one_sentence_and_exit_code_2(string sentence, params string[] arguments)
    {
        var run = ToolRun.With("Il est mort hier.", arguments);

        run.Error.Should().Be("timeline: " + sentence + Environment.NewLine);
        run.Output.Should().BeEmpty();
        run.ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("tag")]
    [InlineData("explain")]
    public void Every_command_reads_a_file(string command)
    {
        var file = Path.Combine(folder.FullName, "article.txt");
        File.WriteAllText(file, "Il est mort hier.");

        var run = ToolRun.Of(command, file, "-p", "2016-03-15");

        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("2016-03-14");
        run.ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("csv", ",article.txt,")]
    [InlineData("jsonl", "\"articleId\":\"article.txt\"")]
    [InlineData("json", "\"id\": \"article.txt\"")]
    public void An_article_is_called_by_the_name_of_its_file(string format, string expected) =>
        ToolRun.Of("extract", FileOf("article.txt", "Il est mort hier."), "-p", "2016-03-15", "-f", format).Output.Should().Contain(expected);

    [Fact]
    public void The_article_is_not_overwritten()
    {
        var file = Path.Combine(folder.FullName, "article.txt");
        File.WriteAllText(file, "Il est mort hier.");

        var run = ToolRun.Of("extract", file, "-p", "2016-03-15", "-o", file);

        run.Error.Should().Be($"timeline: “{file}” is the article itself: -o would overwrite it." + Environment.NewLine);
        File.ReadAllText(file).Should().Be("Il est mort hier.");
    }

    [Theory]
    [InlineData("page.html", "<!DOCTYPE html>")]
    [InlineData("agenda.ics", "BEGIN:VCALENDAR")]
    [InlineData("tableau.csv", "from,")]
    [InlineData("notes.txt", "Il est mort hier")]
    public void The_ending_of_the_file_says_the_format(string name, string begins)
    {
        var file = Path.Combine(folder.FullName, name);

        ToolRun.With("Il est mort hier.", "extract", "-p", "2016-03-15", "-o", file).Error.Should().BeEmpty();

        File.ReadAllText(file).Should().ContainEquivalentOf(begins).And.NotContain("│");
    }

    [Theory]
    [InlineData("--region", "québec")]
    [InlineData("--zone", "europe/paris")]
    public void Names_are_known_in_any_case(string option, string name) => ToolRun.With("Il est mort hier.", "extract", "-p", "2016-03-15", option, name).ExitCode.Should().Be(0);

    [Theory]
    [InlineData("UTF-16", new byte[] { 0xFF, 0xFE, 0x49, 0 })]
    [InlineData("UTF-32", new byte[] { 0xFF, 0xFE, 0, 0, 0x49, 0, 0, 0 })]
    public void Text_of_two_or_four_bytes_is_named(string kind, byte[] bytes) =>
        ToolRun.With(bytes, false, "extract", "-p", "2016-03-15").Error.Should().Be($"timeline: Standard input is {kind}, not UTF-8: pass --encoding {kind}." + Environment.NewLine);

    [Fact]
    public void What_is_not_UTF_8_is_refused()
    {
        var run = ToolRun.With([.. "caf"u8, 0xE9], false, "extract", "-p", "2016-03-15");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("timeline: Standard input is not valid UTF-8 (at byte 3)");
    }

    [Theory]
    [InlineData("2016-03-15", "2016-03-14")]
    [InlineData("2016-03-15T18:00", "2016-03-14")]
    [InlineData("2016-03-15T18:00:00", "2016-03-14")]
    [InlineData("2016-03-15T23:30:00Z", "2016-03-15")]
    [InlineData("2016-03-15T23:30:00+00:00", "2016-03-14")]
    [InlineData("2016-03-15T00:30:00+05:00", "2016-03-14")]
    [InlineData("2016-03-15T00:30:00+05:00", "2016-03-13", "--zone", "Europe/Paris")]
    public void A_publication_with_an_offset_is_of_the_day_of_its_own_clocks_unless_a_zone_is_given(string published, string yesterday, params string[] zone) =>
        JsonDocument.Parse(ToolRun.With("Il est mort hier.", ["tag", "-p", published, "-f", "jsonl", .. zone]).Output).RootElement.GetProperty("value").GetString().Should().Be(yesterday);

    [Theory]
    [InlineData("2018-11-05T08:30:00+11:00", "DTSTART:20181104T054000Z")]
    [InlineData("2018-11-05T08:30:00+01:00", "DTSTART:20181104T154000Z")]
    public void A_calendar_has_the_hours_of_the_place_of_publication_in_UTC(string published, string line) =>
        ToolRun.With("L'appareil a décollé dimanche à 16 h 40.", "extract", "-p", published, "-f", "ics").Output.Should().Contain(line);

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("ics")]
    [InlineData("timelinejs")]
    [InlineData("timeml")]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("text")]
    public void No_control_of_the_article_reaches_the_terminal(string format)
    {
        var run = ToolRun.OnTerminal("Le maire \u001b]0;pris\u0007 a \u009b2Jdémissionné hier\u202e.", "extract", "-p", "2016-03-15", "--format", format);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("missionné").And.NotContainAny("\u001b", "\u0007", "\u009b", "\u202e");
    }

    [Theory]
    [InlineData("extract", "--explain")]
    [InlineData("explain")]
    [InlineData("tag")]
    public void Nor_does_one_by_another_command(params string[] command)
    {
        var run = ToolRun.OnTerminal("Le maire \u001b]0;pris\u0007 a \u009b2Jdémissionné hier\u202e.", [.. command, "-p", "2016-03-15"]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("hier").And.NotContainAny("\u001b", "\u0007", "\u009b", "\u202e");
    }

    [Fact]
    public void A_file_is_written_whole_or_not_at_all()
    {
        var file = Path.Combine(folder.FullName, "sortie.csv");
        File.WriteAllText(file, "avant");

        ToolRun.With("Il est mort hier.", "extract", "-p", "hier", "-f", "csv", "-o", file).ExitCode.Should().Be(2);
        File.ReadAllText(file).Should().Be("avant");

        var run = ToolRun.With("Il est mort hier.", "extract", "-p", "2016-03-15", "-f", "csv", "-o", file);
        run.Output.Should().BeEmpty();
        File.ReadAllText(file).Should().Contain("2016-03-14");
        folder.GetFiles().Should().ContainSingle("no part is left behind");
    }

    [Fact]
    public void A_link_stays_a_link_and_a_file_keeps_its_rights()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var (file, link) = (FileOf("cible.csv", "avant"), Path.Combine(folder.FullName, "lien.csv"));
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(link, "cible.csv");

        ToolRun.With("Il est mort hier.", "extract", "-p", "2016-03-15", "-f", "csv", "-o", link).ExitCode.Should().Be(0);
        File.ReadAllText(file).Should().Contain("2016-03-14");
        new FileInfo(link).LinkTarget.Should().Be("cible.csv");
        File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void A_file_has_no_colours_though_a_terminal_looks_on()
    {
        var file = Path.Combine(folder.FullName, "table.txt");

        ToolRun.InColour("Il partira demain.", "extract", "-p", "2016-03-15").Output.Should().Contain("\u001b[");
        ToolRun.InColour("Il partira demain.", "extract", "-p", "2016-03-15", "-o", file);
        File.ReadAllText(file).Should().Contain("partira").And.NotContain("\u001b");
    }

    [Fact]
    public void A_page_says_itself_when_it_was_published()
    {
        var run = ToolRun.Of("extract", FileOf("page.html", """
            <!doctype html><html><head><title>Titre</title><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2016-03-15T18:00:00+01:00"}]}</script></head>
            <body><nav><p>Accueil publié le 3 janvier 1999</p></nav><article><h1>Le maire s'en va</h1><p>Le maire a <b>démissionné</b>
            hier.</p><script>il partira demain</script><figure><figcaption>Photo du 4 mai</figcaption></figure></article></body></html>
            """), "-f", "json");

        var json = JsonDocument.Parse(run.Output).RootElement;
        json.GetProperty("published").GetString().Should().Be("2016-03-15T18:00:00+01:00");
        json.GetProperty("title").GetString().Should().Be("Le maire s'en va");
        json.GetProperty("text").GetString().Should().Be("Le maire s'en va\n\nLe maire a démissionné hier.\n\n");
        json.GetProperty("events")[0].GetProperty("from").GetString().Should().Be("2016-03-14");
    }

    [Fact]
    public void Markdown_loses_its_signs_and_keeps_its_words()
    {
        var run = ToolRun.Of("extract", FileOf("note.md", "---\ntitle: \"Note\"\ndate: 2016-03-15\n---\n# Le départ\n\n* Le **maire** a [démissionné](https://exemple.test) hier.\n\n```\ndemain\n```\n"), "-f", "json");

        var json = JsonDocument.Parse(run.Output).RootElement;
        json.GetProperty("title").GetString().Should().Be("Note");
        json.GetProperty("text").GetString().Should().Be("Le départ\n\n- Le maire a démissionné hier.\n\n\n");
        json.GetProperty("published").GetString().Should().Be("2016-03-15");
    }

    [Fact]
    public void Explain_names_the_rule_the_anchor_and_what_is_dated()
    {
        var run = ToolRun.With("Le maire a démissionné mardi.", "explain", "-p", "2016-03-15");

        run.Output.Should().StartWith("mardi  (line 1, characters 23–28)\n").And.Contain("rule").And.Contain("counted from  publication").And.Contain("dates         “démissionné”");
    }

    [Fact]
    public void Explain_tells_the_line_of_each_date_and_of_each_remark() =>
        ToolRun.With("Il a plu lundi.\nIl pleut.\n\nIl a plu mardi et le 31 février.", "explain", "-p", "2016-03-15").Output
            .Should().Contain("lundi  (line 1,").And.Contain("mardi  (line 4,").And.Contain("(“31 février”, line 4)");

    [Fact]
    public void Rules_are_found_by_their_words()
    {
        ToolRun.Of("rules", "la", "veille").Output.Should().Contain("[veille]");
        ToolRun.Of("rules", "APRES").Output.Should().Be(ToolRun.Of("rules", "après").Output).And.Contain("[après le 20 avril]");
        ToolRun.Of("rules").Lines.Length.Should().BeGreaterThan(100);
        ToolRun.Of("rules", "xyzzy").Output.Should().Be("No rule has these words.\n");
    }

    [Theory]
    [InlineData("tag", "marks.txt")]
    [InlineData("tag", "marks")]
    [InlineData("extract", "events")]
    public void A_file_whose_ending_says_nothing_holds_a_table(string command, string name)
    {
        var file = Path.Combine(folder.FullName, name);
        ToolRun.With("Il est mort hier.", command, "-p", "2016-03-15", "-o", file).Error.Should().BeEmpty();
        File.ReadAllText(file).Should().StartWith("╭");
    }

    [Fact]
    public void Formats_are_completed() =>
        ToolRun.Of("[suggest:21]", "extract --format time").Lines.Should().Equal("timelinejs", "timeml");

    [Theory]
    [InlineData("bash", "complete -o default -F _timeline timeline")]
    [InlineData("zsh", "compdef _timeline timeline")]
    [InlineData("fish", "complete -c timeline")]
    public void A_shell_is_told_how_to_complete(string shell, string line) =>
        ToolRun.Of("completion", shell).Output.Should().Contain(line).And.Contain("[suggest:").And.NotContain("\r");

    private string FileOf(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text, new UTF8Encoding(true));
        return file;
    }
}
