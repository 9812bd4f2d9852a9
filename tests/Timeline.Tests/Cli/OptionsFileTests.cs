namespace Timeline.Tests.Cli;

/// <summary>What the library can be told, told to the tool: <c>--options</c>.</summary>
public sealed class OptionsFileTests : IDisposable
{
    private static readonly string Example = Repository.PathOf("docs", "examples", "options.json");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("timeline-tests-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("Le pont a cédé lors de la nuit des phares.", "2015-12-19")]
    [InlineData("Le maire est parti le l2 mars.", "2016-03-12")]
    [InlineData("Le maire est parti lundi soir.", "≈ 2016-03-14 19:00 – 24:00")]
    [InlineData("Le maire était parti à la Fête nationale.", "2015-06-24")]
    public void The_example_of_the_page_is_followed(string text, string date)
    {
        ToolRun.With(text, "extract", "-p", "2016-03-15", "-f", "text").Output.Should().NotStartWith(date + "  ", "or the options would change nothing");
        ToolRun.With(text, "extract", "-p", "2016-03-15", "-f", "text", "--options", Example).Output.Should().StartWith(date + "  ");
    }

    [Theory]
    [InlineData("tag")]
    [InlineData("explain")]
    [InlineData("tag", "--jsonl")]
    [InlineData("extract", "--jsonl")]
    [InlineData("extract", "--jsonl", "--merge", "-f", "jsonl")]
    public void Every_command_that_reads_follows_it(params string[] call)
    {
        const string Text = "Le pont a cédé lors de la nuit des phares.";
        ToolRun.With(call.Contains("--jsonl") ? $$"""{"text":"{{Text}}"}""" : Text, [.. call, "-p", "2016-03-15", "--options", Example]).Output.Should().Contain("2015-12-19");
    }

    [Fact]
    public void The_line_itself_is_stronger()
    {
        var file = FileOf("""{ "zoneId": "America/Montreal", "region": "Quebec", "direction": "Future" }""");
        string[] call = ["extract", "-p", "2016-03-15T02:00Z", "-f", "text", "--options", file];

        ToolRun.With("Le maire part hier.", call).Output.Should().StartWith("2016-03-13  ");
        ToolRun.With("Le maire part hier.", [.. call, "--zone", "Europe/Paris"]).Output.Should().StartWith("2016-03-14  ");
        ToolRun.With("Réunion du 20 mars.", call).Output.Should().StartWith("2016-03-20  ");
        ToolRun.With("Réunion du 20 mars.", [.. call, "--prefer", "past"]).Output.Should().StartWith("2015-03-20  ");
    }

    [Theory]
    [InlineData("{", "is not valid JSON (line 1, byte 2).")]
    [InlineData("{\n  \"region\": Quebec\n}", "is not valid JSON (line 2, byte 13).")]
    [InlineData("", "is not valid JSON (line 1, byte 1).")]
    public void What_is_no_JSON_is_told_with_its_place(string json, string sentence)
    {
        var file = FileOf(json);
        ToolRun.With("Hier.", "extract", "-p", "2016-03-15", "--options", file).Should().Be(new ToolRun(2, "", $"timeline: “{file}” {sentence}{Environment.NewLine}"));
    }

    [Theory]
    [InlineData("null", "null is no object.")]
    [InlineData("[]", "TimelineOptions is an object.")]
    [InlineData("""{ "bound": {} }""", "“bound” is no property of TimelineOptions.")]
    [InlineData("""{ "bounds": { "evening": 19 } }""", "“bounds”: “evening” is no property of ConventionalBounds.")]
    [InlineData("""{ "bounds": { "eveningStart": 99 } }""", "“bounds”: “eveningStart”: An hour is from 0 to 24.*")]
    [InlineData("""{ "zoneId": "Mars/Olympus" }""", "“zoneId”: The tz database has no zone “Mars/Olympus”.")]
    [InlineData("""{ "region": "Wallonie" }""", "“region”: “Wallonie” is none of France, Belgium, Switzerland, Quebec.")]
    [InlineData("""{ "namedEvents": [ { "name": "le Grenelle", "first": "2007-09-01", "end": "2007-12-31" } ] }""", "“namedEvents”: “end” is no property of NamedEvent.")]
    [InlineData("""{ "namedEvents": [ { "name": "le Grenelle" } ] }""", "“namedEvents”: A named event has a “First” day.")]
    public void What_is_no_option_is_named(string json, string sentence)
    {
        var file = FileOf(json);
        var run = ToolRun.With("Hier.", "extract", "-p", "2016-03-15", "--options", file);

        run.Error.TrimEnd().Should().Match($"timeline: The options of “{file}” are not understood: {sentence}");
        run.ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_of_and_one_that_is_read_is_not_written()
    {
        var file = FileOf("{}");
        ToolRun.With("Hier.", "tag", "-p", "2016-03-15", "--options", "absent.json").Error.Should().Be($"timeline: There is no file “absent.json”.{Environment.NewLine}");
        ToolRun.With("Hier.", "tag", "-p", "2016-03-15", "--options", "").Error.Should().Be($"timeline: The name of a file is empty.{Environment.NewLine}");
        ToolRun.With("Hier.", "tag", "-p", "2016-03-15", "--options", folder.FullName).Error.Should().Be($"timeline: “{folder.FullName}” is a folder: name a file in it.{Environment.NewLine}");
        ToolRun.With("Hier.", "tag", "-p", "2016-03-15", "--options", file, "-o", file).Error.Should().Be($"timeline: “{file}” holds the options: -o would overwrite it.{Environment.NewLine}");
        File.ReadAllText(file).Should().Be("{}");
    }

    private string FileOf(string json)
    {
        var file = Path.Combine(folder.FullName, "options.json");
        File.WriteAllText(file, json);
        return file;
    }
}
