namespace Timeline.Tests;

/// <summary>The files of the repository that tests read beside the code.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    public static string Read(params ReadOnlySpan<string> parts) => File.ReadAllText(PathOf(parts)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Timeline.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Timeline.sln stands in no folder above the tests.");
    }
}
