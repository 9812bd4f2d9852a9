namespace Timeline.Cli.Inputs;

/// <summary>Where a path leads, through the links on its way: two names of one file are one place.</summary>
internal static class RealPath
{
    // As many as Linux follows; a loop of links leads nowhere.
    private const int MostLinks = 40;

    private static readonly StringComparison Spelling =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    public static string Of(string path) => Of(Path.GetFullPath(path), 0);

    public static bool AreSame(string one, string other) => string.Equals(Of(one), Of(other), Spelling);

    private static string Of(string path, int links)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
        {
            return path;
        }

        var place = Path.Combine(Of(folder, links), Path.GetFileName(path));
        return links < MostLinks && TargetOf(place) is { } target ? Of(target, links + 1) : place;
    }

    private static string? TargetOf(string place)
    {
        try
        {
            return File.ResolveLinkTarget(place, returnFinalTarget: false)?.FullName;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
