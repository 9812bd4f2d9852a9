using System.Text.Json;
using System.Threading.Channels;
using Timeline.Export;

namespace Timeline.Cli.Batches;

/// <summary>Reads JSON Lines and writes one line for each, in their order, while it reads on.</summary>
internal sealed class Batch(BatchLineReader reader, Action<Article, Utf8JsonWriter> write)
{
    private int badLines;

    /// <summary>Runs to the end of the input. Lines are read in parallel; a few at a time, so that memory stays flat.</summary>
    /// <returns>How many lines were bad.</returns>
    public int Run(Stream input, Stream output)
    {
        var queue = Channel.CreateBounded<Task<byte[]>>(Environment.ProcessorCount * 8);
        var reading = Task.Run(async () =>
        {
            Exception? failure = null;
            try
            {
                await ReadLines(input, queue.Writer).ConfigureAwait(false);
            }
            catch (Exception stopped) when (stopped is IOException or UnauthorizedAccessException)
            {
                failure = stopped;
            }

            queue.Writer.Complete(failure);
        });
        WriteLines(queue.Reader, output).GetAwaiter().GetResult();
        reading.GetAwaiter().GetResult();
        return badLines;
    }

    private async Task ReadLines(Stream input, ChannelWriter<Task<byte[]>> queue)
    {
        var lines = new LineReader(input);
        for (var number = 1; lines.Next() is { } line; number++)
        {
            var current = number;
            await queue.WriteAsync(Task.Run(() => Answer(current, line))).ConfigureAwait(false);
        }
    }

    // Flushing whenever the queue runs dry lets a program that feeds one line and waits for its answer have it.
    private static async Task WriteLines(ChannelReader<Task<byte[]>> queue, Stream output)
    {
        var buffered = new BufferedStream(output, 64 * 1024);
        while (await queue.WaitToReadAsync().ConfigureAwait(false))
        {
            while (queue.TryRead(out var answer))
            {
                await buffered.WriteAsync(await answer.ConfigureAwait(false)).ConfigureAwait(false);
            }

            await buffered.FlushAsync().ConfigureAwait(false);
        }
    }

    private byte[] Answer(int number, byte[] bytes)
    {
        var line = reader.Parse(number, bytes);
        if (line.Article is not null)
        {
            try
            {
                return Json(line, json =>
                {
                    if (reader.ReadsMarkup)
                    {
                        // Places in it are counted in a text that the caller has not seen.
                        json.WriteString("text", line.Article.Text);
                    }

                    write(line.Article, json);
                });
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                // A fault of ours in one article must not cost the user the other ten thousand.
                line = line with { Error = $"The article cannot be read: {failure.Message}" };
            }
        }

        Interlocked.Increment(ref badLines);
        return Json(line, json => json.WriteString("error", line.Error));
    }

    private static byte[] Json(BatchLine line, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonExport.OneLine))
        {
            json.WriteStartObject();
            if (line.Error is not null)
            {
                json.WriteNumber("line", line.Number);
            }

            json.WritePropertyName("id");
            json.WriteRawValue(line.Id);
            write(json);
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }
}
