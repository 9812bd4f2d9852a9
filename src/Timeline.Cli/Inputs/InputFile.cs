namespace Timeline.Cli.Inputs;

/// <summary>A file to read, or one sentence that says why it cannot be read.</summary>
internal static class InputFile
{
    public static byte[] ReadAll(string name) => Reading(name, () => File.ReadAllBytes(name));

    public static Stream Open(string name) => Reading(name, () => new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.Read, 1));

    private static T Reading<T>(string name, Func<T> read)
    {
        InputError.ThrowIfEmpty(name);
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputError($"There is no file “{name}”.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputError(Directory.Exists(name) ? $"“{name}” is a folder: name a file in it." : $"“{name}” cannot be read: {failure.Message}");
        }
    }
}
