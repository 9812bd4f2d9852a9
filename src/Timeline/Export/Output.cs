using System.Globalization;
using System.Text;

namespace Timeline.Export;

/// <summary>What the exports share: UTF-8 without a mark, lines that end in LF, streams that stay open.</summary>
internal static class Output
{
    /// <summary>So many characters are gathered before they are written: what a stream likes to take at once.</summary>
    private const int Gathered = 16 * 1024;

    public static void Write(Stream output, TextPieces pieces)
    {
        using var writer = WriterTo(output);
        Write(writer, pieces);
    }

    public static void Write(TextWriter output, TextPieces pieces)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var _ in pieces(output))
        {
            // It is written already.
        }
    }

    public static Task WriteAsync(Stream output, TextPieces pieces, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(output);
        return WriteToStream();

        async Task WriteToStream()
        {
            // Not disposed: that would write what is left, after a cancellation too. It holds nothing else.
            var writer = WriterTo(output);
            await WriteToWriter(writer, pieces, cancellation).ConfigureAwait(false);
            await writer.FlushAsync(cancellation).ConfigureAwait(false);
        }
    }

    public static Task WriteAsync(TextWriter output, TextPieces pieces, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(output);
        return WriteToWriter(output, pieces, cancellation);
    }

    public static string ToText(Action<TextWriter> write)
    {
        using var writer = NewText();
        write(writer);
        return writer.ToString();
    }

    private static async Task WriteToWriter(TextWriter output, TextPieces pieces, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var gathered = NewText();
        var text = gathered.GetStringBuilder();
        foreach (var _ in pieces(gathered))
        {
            cancellation.ThrowIfCancellationRequested();
            if (text.Length >= Gathered)
            {
                await output.WriteAsync(text, cancellation).ConfigureAwait(false);
                text.Clear();
            }
        }

        await output.WriteAsync(text, cancellation).ConfigureAwait(false);
    }

    private static StringWriter NewText() => new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    private static StreamWriter WriterTo(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
    }
}
