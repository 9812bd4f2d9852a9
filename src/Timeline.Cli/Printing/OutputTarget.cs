using System.Text;

namespace Timeline.Cli.Printing;

/// <summary>Where a command writes: standard output, or a file that is written whole or not at all.</summary>
internal static class OutputTarget
{
    public static void Write(string? file, ToolStreams streams, Action<TextWriter> write)
    {
        if (file is not null and not "-")
        {
            WriteFile(file, output => WriteText(output, write));
        }
        else if (streams.IsTerminal)
        {
            WriteText(streams.Output, output => write(new TerminalWriter(output)));
        }
        else
        {
            WriteText(streams.Output, write);
        }
    }

    private static void WriteText(Stream stream, Action<TextWriter> write)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        write(output);
    }

    // The file of the same folder is renamed over the target, so a reader sees the old file or the new one, never a part.
    private static void WriteFile(string name, Action<Stream> write)
    {
        if (Path.GetFullPath(name).StartsWith("/dev/", StringComparison.Ordinal))
        {
            WriteDevice(name, write);
            return;
        }

        var file = LinkedFile(Path.GetFullPath(name));
        var folder = Path.GetDirectoryName(file) ?? throw new InputError($"“{name}” is no file that can be written.");
        if (Directory.Exists(file))
        {
            throw new InputError($"“{name}” is a folder: name a file in it.");
        }

        if (!Directory.Exists(folder))
        {
            throw new InputError($"“{name}” cannot be written: its folder does not exist.");
        }

        var part = Path.Combine(folder, $".{Path.GetFileName(file)}.{Environment.ProcessId}.part");
        try
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
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputError($"“{name}” cannot be written: {failure.Message}");
        }
        finally
        {
            if (File.Exists(part))
            {
                File.Delete(part);
            }
        }
    }

    // “-o /dev/null” is no wish to replace it, and a link is a wish to write what it leads to.
    private static void WriteDevice(string device, Action<Stream> write)
    {
        using var stream = new FileStream(device, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        write(stream);
    }

    private static string LinkedFile(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return path;
        }
    }
}
