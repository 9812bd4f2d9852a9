using System.Diagnostics;

namespace Timeline.Tests.Cli;

/// <summary>What <c>-o</c> writes into, and what it never destroys.</summary>
public sealed class OutputFilesTests : IDisposable
{
    private const string Text = "Il est mort hier.";
    private const string Line = """{"text":"Il est mort hier.","published":"2016-03-15"}""";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("timeline-tests-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("extract", "--jsonl", "a.jsonl", "--merge", "-f", "jsonl", "-o", "a.jsonl")]
    [InlineData("extract", "--jsonl", "--merge", "-f", "jsonl", "a.jsonl", "-o", "a.jsonl")]
    [InlineData("extract", "a.txt", "-p", "2016-03-15", "-f", "csv", "-o", "link.txt")]
    [InlineData("extract", "link.txt", "-p", "2016-03-15", "-f", "csv", "-o", "a.txt")]
    [InlineData("extract", "linked/a.txt", "-p", "2016-03-15", "-f", "csv", "-o", "a.txt")]
    [InlineData("extract", "2016-03-15-b.txt", "a.txt", "--merge", "-p", "2016-03-15", "-f", "csv", "-o", "chain.txt")]
    [InlineData("tag", "a.txt", "-p", "2016-03-15", "-f", "json", "-o", "link.txt")]
    public void What_is_read_is_not_overwritten_under_any_of_its_names(params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(PathOf("a.txt"), Text);
        File.WriteAllText(PathOf("2016-03-15-b.txt"), Text);
        File.WriteAllText(PathOf("a.jsonl"), Line);
        File.CreateSymbolicLink(PathOf("link.txt"), "a.txt");
        File.CreateSymbolicLink(PathOf("chain.txt"), PathOf("link.txt"));
        Directory.CreateSymbolicLink(PathOf("linked"), folder.FullName);

        var run = ToolRun.Of([.. arguments.Select(argument => argument.Contains('.') ? PathOf(argument) : argument)]);

        run.Should().Be(new ToolRun(2, "", $"timeline: “{PathOf(arguments[^1])}” is the article itself: -o would overwrite it.{Environment.NewLine}"));
        File.ReadAllText(PathOf("a.txt")).Should().Be(Text);
        File.ReadAllText(PathOf("a.jsonl")).Should().Be(Line);
    }

    [Theory]
    [InlineData("extract", "", "-p", "2016-03-15")]
    [InlineData("tag", "", "-p", "2016-03-15")]
    [InlineData("explain", "", "-p", "2016-03-15")]
    [InlineData("extract", "", "--merge", "-p", "2016-03-15")]
    [InlineData("extract", "--jsonl", "")]
    [InlineData("extract", "--jsonl", "", "--merge")]
    [InlineData("extract", "-p", "2016-03-15", "-o", "")]
    [InlineData("tag", "-p", "2016-03-15", "-o", "")]
    public void An_empty_name_is_said_to_be_one(params string[] arguments) =>
        ToolRun.With(Text, arguments).Should().Be(new ToolRun(2, "", $"timeline: The name of a file is empty.{Environment.NewLine}"));

    [Theory]
    [InlineData("--jsonl")]
    [InlineData("--merge")]
    public void A_folder_is_no_article(string option) =>
        ToolRun.Of("extract", option, folder.FullName, "-p", "2016-03-15").Error.Should().Be($"timeline: “{folder.FullName}” is a folder: name a file in it.{Environment.NewLine}");

    [Fact]
    public async Task A_named_pipe_is_written_into_and_stays_one()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var pipe = PathOf("pipe");
        using (var make = Process.Start("mkfifo", [pipe]))
        {
            await make.WaitForExitAsync();
        }

        var reading = Task.Run(() => File.ReadAllText(pipe));
        ToolRun.With(Text, "extract", "-p", "2016-03-15", "-f", "csv", "-o", pipe).Should().Be(new ToolRun(0, "", ""));

        (await reading.WaitAsync(TimeSpan.FromSeconds(30))).Should().Contain("2016-03-14");
        folder.GetFiles().Should().ContainSingle("no part is left beside the pipe").Which.Length.Should().Be(0);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("/dev/stdout")]
    public void Standard_output_may_be_named(string name)
    {
        if (!OperatingSystem.IsWindows())
        {
            ToolRun.With(Text, "extract", "-p", "2016-03-15", "-f", "text", "-o", name).Output.Should().StartWith("2016-03-14");
        }
    }

    [Fact]
    public void A_device_is_written_into()
    {
        if (!OperatingSystem.IsWindows())
        {
            ToolRun.With(Text, "extract", "-p", "2016-03-15", "-o", "/dev/null").Should().Be(new ToolRun(0, "", ""));
            File.ReadAllText("/dev/null").Should().BeEmpty("it is a device as before");
        }
    }

    [Fact]
    public void A_name_may_be_as_long_as_the_system_lets_it_be()
    {
        var file = PathOf(new string('n', 251) + ".csv");
        ToolRun.With(Text, "extract", "-p", "2016-03-15", "-o", file).Should().Be(new ToolRun(0, "", ""));
        File.ReadAllText(file).Should().Contain("2016-03-14");
    }

    [Theory]
    [InlineData("/proc/x.html")]
    [InlineData("absent/x.html")]
    [InlineData("long")]
    public void What_cannot_be_written_is_called_as_the_user_called_it(string name)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var file = name == "long" ? PathOf(new string('n', 300) + ".html") : name;
        var run = ToolRun.With(Text, "extract", "-p", "2016-03-15", "-o", file);

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith($"timeline: “{file}” cannot be written: ").And.NotContain(".part").And.NotContain("\n/");
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);
}
