namespace Timeline.Cli.Batches;

/// <summary>Splits a stream into lines of bytes, one at a time: a batch may be longer than memory, and a line may be broken UTF-8.</summary>
internal sealed class LineReader(Stream stream)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;

    /// <summary>The next line without its LF or CR LF, or null at the end.</summary>
    public byte[]? Next()
    {
        for (var searched = start; ;)
        {
            var length = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                var line = Line(start, searched + length);
                start = searched + length + 1;
                return line;
            }

            searched = end - start;
            if (!Fill())
            {
                var last = start < end ? Line(start, end) : null;
                start = end;
                return last;
            }
        }
    }

    private byte[] Line(int from, int to) => buffer[from..(to > from && buffer[to - 1] == (byte)'\r' ? to - 1 : to)];

    private bool Fill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var count = stream.Read(buffer, end, buffer.Length - end);
        end += count;
        return count > 0;
    }
}
