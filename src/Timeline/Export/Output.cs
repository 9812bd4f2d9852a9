using System.Text;

namespace Timeline.Export;

/// <summary>What the exports share: UTF-8 without a mark, lines that end in LF, streams that stay open.</summary>
internal static class Output
{
    public static void Write(Stream output, Action<TextWriter> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        write(writer);
    }

    /// <summary>What is written as bytes in UTF-8, as the text that it is.</summary>
    public static void WriteText(TextWriter output, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var buffer = new MemoryStream();
        write(buffer);
        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    public static string ToText(Action<TextWriter> write)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(writer);
        return writer.ToString();
    }
}
