using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Timeline.Export;

/// <summary>JSON in pieces, to bytes and to text, with and without blocking.</summary>
/// <param name="pieces">Writes the bytes, in UTF-8; at each pause they are whole.</param>
/// <param name="gathered">So many bytes are gathered before they are written.</param>
internal sealed class JsonPieces(Func<ArrayBufferWriter<byte>, IEnumerable<Pause>> pieces, int gathered)
{
    private const int Gathered = 16 * 1024;

    /// <summary>One document with a line break behind it.</summary>
    public static JsonPieces Document(Func<Utf8JsonWriter, IEnumerable<Pause>> write) => new(buffer => Document(buffer, write), Gathered);

    /// <summary>One line an item, which leaves at once: whoever reads a stream wants the line that is done.</summary>
    public static JsonPieces Lines<T>(IEnumerable<T> items, Action<ReadingJsonWriter, T> write) => new(buffer => Lines(buffer, items, write), 1);

    public void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var bytes in Chunks())
        {
            output.Write(bytes.Span);
        }
    }

    public void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var decoder = Encoding.UTF8.GetDecoder();
        foreach (var bytes in Chunks())
        {
            output.Write(Text(decoder, bytes.Span));
        }
    }

    public Task WriteAsync(Stream output, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(output);
        return WriteBytes();

        async Task WriteBytes()
        {
            foreach (var bytes in Chunks(cancellation))
            {
                await output.WriteAsync(bytes, cancellation).ConfigureAwait(false);
            }

            await output.FlushAsync(cancellation).ConfigureAwait(false);
        }
    }

    public Task WriteAsync(TextWriter output, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(output);
        return WriteText();

        async Task WriteText()
        {
            var decoder = Encoding.UTF8.GetDecoder();
            foreach (var bytes in Chunks(cancellation))
            {
                await output.WriteAsync(Text(decoder, bytes.Span).AsMemory(), cancellation).ConfigureAwait(false);
            }
        }
    }

    private IEnumerable<ReadOnlyMemory<byte>> Chunks(CancellationToken cancellation = default)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var _ in pieces(buffer))
        {
            cancellation.ThrowIfCancellationRequested();
            if (buffer.WrittenCount >= gathered)
            {
                yield return buffer.WrittenMemory;
                buffer.ResetWrittenCount();
            }
        }

        if (buffer.WrittenCount > 0)
        {
            yield return buffer.WrittenMemory;
        }
    }

    /// <summary>A character of which a chunk has only the first bytes waits for the next one.</summary>
    private static string Text(Decoder decoder, ReadOnlySpan<byte> bytes)
    {
        var characters = new char[decoder.GetCharCount(bytes, flush: false)];
        decoder.GetChars(bytes, characters, flush: false);
        return new string(characters);
    }

    private static IEnumerable<Pause> Document(ArrayBufferWriter<byte> buffer, Func<Utf8JsonWriter, IEnumerable<Pause>> write)
    {
        using var json = new Utf8JsonWriter(buffer, JsonExport.Readable);
        foreach (var pause in write(json))
        {
            json.Flush();
            yield return pause;
        }

        json.Flush();
        buffer.Write("\n"u8);
    }

    private static IEnumerable<Pause> Lines<T>(ArrayBufferWriter<byte> buffer, IEnumerable<T> items, Action<ReadingJsonWriter, T> write)
    {
        using var json = new Utf8JsonWriter(buffer, JsonExport.OneLine);
        foreach (var item in items)
        {
            write(new ReadingJsonWriter(json), item);
            json.Flush();
            json.Reset();
            buffer.Write("\n"u8);
            yield return default;
        }
    }
}
