namespace Timeline.Tests.Conventions;

/// <summary>Files are short, and stand where their namespace says.</summary>
public sealed class SourceFilesTests
{
    private const int LongestFile = 180;
    private const int LongestCondition = 240;

    private static readonly Dictionary<string, string> Files = Directory
        .EnumerateFiles(Repository.PathOf("src", "Timeline"), "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("\\obj\\", StringComparison.Ordinal))
        .ToDictionary(path => Path.GetRelativePath(Repository.PathOf("src", "Timeline"), path).Replace('\\', '/'), File.ReadAllText);

    [Fact]
    public void A_file_is_short_unless_it_is_a_table_or_on_the_list()
    {
        var listed = LongFiles();
        var wrong = Files.Where(file => Lines(file.Value) > listed.GetValueOrDefault(file.Key, LongestFile))
            .Select(file => $"{file.Key}: {Lines(file.Value)} lines, at most {listed.GetValueOrDefault(file.Key, LongestFile)}");
        wrong.Should().BeEmpty("a long file holds more than one thing: split it, or list it in Conventions/LongFiles.txt where it is a table");
    }

    [Fact]
    public void The_list_of_long_files_only_shrinks() =>
        LongFiles().Keys.Where(file => !Files.TryGetValue(file, out var text) || Lines(text) <= LongestFile).Should().BeEmpty("these are short now, or gone: take them out of Conventions/LongFiles.txt");

    [Fact]
    public void A_condition_is_broken_at_its_operators()
    {
        var wrong = Files.SelectMany(file => file.Value.Split('\n').Select((line, i) => (Place: $"{file.Key}:{i + 1}", Line: line)))
            .Where(line => line.Line.Length > LongestCondition && IsCondition(line.Line.TrimStart()))
            .Select(line => $"{line.Place}: {line.Line.Length} characters, at most {LongestCondition}");
        wrong.Should().BeEmpty("what is asked in one breath is read in one glance: begin the next line with && or ||, or name a part of it");
    }

    private static bool IsCondition(string line) =>
        (line.Contains(" && ", StringComparison.Ordinal) || line.Contains(" || ", StringComparison.Ordinal))
        && !line.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith("Examples = ", StringComparison.Ordinal);

    [Fact]
    public void A_namespace_is_a_folder()
    {
        foreach (var (file, text) in Files)
        {
            var expected = string.Join('.', Path.GetDirectoryName(file)!.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Prepend("Timeline"));
            text.Should().Contain($"namespace {expected};", $"{file} stands in that folder");
        }
    }

    [Fact]
    public void Nothing_is_called_by_a_name_that_says_nothing() =>
        Files.Keys.Select(Path.GetFileNameWithoutExtension).Where(name => name!.EndsWith("Helper", StringComparison.Ordinal)
            || name.EndsWith("Manager", StringComparison.Ordinal) || name.EndsWith("Utils", StringComparison.Ordinal)
            || name.EndsWith("Utilities", StringComparison.Ordinal)).Should().BeEmpty();

    private static int Lines(string text) => text.AsSpan().Count('\n');

    /// <summary>Lines of <c>file: most lines</c>; <c>file: table</c> has no bound.</summary>
    private static Dictionary<string, int> LongFiles() => Repository.Read("tests", "Timeline.Tests", "Conventions", "LongFiles.txt").Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(": "))
        .ToDictionary(parts => parts[0], parts => parts[1].StartsWith("table", StringComparison.Ordinal) ? int.MaxValue : int.Parse(parts[1]));
}
