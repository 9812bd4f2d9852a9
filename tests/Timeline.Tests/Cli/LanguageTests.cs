namespace Timeline.Tests.Cli;

/// <summary><c>--language fr</c>: what people read speaks French, what programs read is as it was.</summary>
public class LanguageTests
{
    private const string Text = "Le maire partira jeudi. Il est là depuis 2009. Le 31 février, il pleuvait.";

    [Theory]
    [InlineData("extract", "table", "│ à partir de 2009 │ Il est là depuis 2009  │ affirmé │")]
    [InlineData("extract", "table", "! «\u00A031 février\u00A0»\u00A0: Aucun calendrier n'a cette date")]
    [InlineData("extract", "text", "[prévu] Le maire partira jeudi")]
    [InlineData("extract", "md", "| Date | Événement | Statut | Source |")]
    [InlineData("extract", "html", "<summary>Pourquoi cette date</summary>")]
    [InlineData("tag", "table", "│ Mots ")]
    public void People_are_spoken_to_in_French(string command, string format, string expected) =>
        ToolRun.With(Text, command, "-p", "2016-03-15", "-f", format, "--language", "FR").Output.Should().Contain(expected);

    [Fact]
    public void Reasons_are_told_in_French()
    {
        var lines = ToolRun.With(Text, "explain", "-p", "2016-03-15", "--language", "fr").Lines;
        lines.Should().Contain("jeudi  (ligne 1, caractères 17–22)").And.Contain("  déduit        semaine, par le futur ou un mot qui regarde devant");
        ToolRun.With(Text, "extract", "-p", "2016-03-15", "--language", "fr", "--explain").Lines.Should().Contain(lines[..2]);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("ics")]
    [InlineData("timelinejs")]
    [InlineData("timeml")]
    public void Programs_read_what_they_read_before(string format) =>
        ToolRun.With(Text, "extract", "-p", "2016-03-15", "-f", format, "--language", "fr").Output.Should().Be(ToolRun.With(Text, "extract", "-p", "2016-03-15", "-f", format, "--language", "en").Output);

    [Fact]
    public void Another_language_is_refused() =>
        ToolRun.With(Text, "extract", "-p", "2016-03-15", "--language", "de").Should().Be(new ToolRun(2, "", $"timeline: --language is “de”, but must be one of en, fr.{Environment.NewLine}"));
}
