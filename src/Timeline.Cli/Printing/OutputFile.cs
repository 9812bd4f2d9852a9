using Timeline.Cli.Inputs;

namespace Timeline.Cli.Printing;

/// <summary>A file that is written whole or not at all; a pipe or a device is written into.</summary>
internal static class OutputFile
{
    /// <summary>Writes to the file, or to what a link of that name leads to.</summary>
    /// <exception cref="InputError">It cannot be written.</exception>
    public static void Write(string name, Action<Stream> write)
    {
        InputError.ThrowIfEmpty(name);
        var file = RealPath.Of(name);
        var folder = Path.GetDirectoryName(file) ?? throw new InputError($"“{name}” is no file that can be written.");
        if (Directory.Exists(file))
        {
            throw new InputError($"“{name}” is a folder: name a file in it.");
        }

        if (!Directory.Exists(folder))
        {
            throw new InputError($"“{name}” cannot be written: its folder does not exist.");
        }

        // Its own name may be as long as names can be: that of the part must not be longer.
        var part = Path.Combine(folder, $".timeline.{Environment.ProcessId}.part");
        try
        {
            using var device = OpenDevice(name, file);
            if (device is not null)
            {
                write(device);
            }
            else
            {
                Replace(file, part, write);
            }
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or IOException { HResult: not Tool.ClosedPipe })
        {
            throw new InputError($"“{name}” cannot be written: {failure.Message.Replace(part, name, StringComparison.Ordinal).Replace(file, name, StringComparison.Ordinal)}");
        }
        finally
        {
            if (File.Exists(part))
            {
                File.Delete(part);
            }
        }
    }

    /// <summary>“-o /dev/null” is no wish to replace it. Nor can a device be what was read.</summary>
    public static bool IsDevice(string name) =>
        Path.GetFullPath(name) is var path && path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    // A pipe is known by having no place to seek; a file that may not be opened is none, but may be replaced.
    private static FileStream? OpenDevice(string name, string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            if (!stream.CanSeek)
            {
                return stream;
            }

            if (IsDevice(file) || IsDevice(name))
            {
                stream.Seek(0, SeekOrigin.End);
                return stream;
            }

            stream.Dispose();
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    // The file of the same folder is renamed over the target, so a reader sees the old file or the new one, never a part.
    private static void Replace(string file, string part, Action<Stream> write)
    {
        using (var stream = new FileStream(part, FileMode.Create, FileAccess.Write))
        {
            write(stream);
            stream.Flush(flushToDisk: true);
        }

        if (!OperatingSystem.IsWindows() && File.Exists(file))
        {
            File.SetUnixFileMode(part, File.GetUnixFileMode(file));
        }

        File.Move(part, file, overwrite: true);
    }
}
