using System.Text.Json;

namespace Timeline.Export;

/// <summary>Reads JSON with one kind of failure, whatever is wrong: syntax, a missing field, a name that is unknown.</summary>
internal static class JsonDocuments
{
    public static T Read<T>(Func<JsonDocument> parse, Func<JsonElement, T> read)
    {
        try
        {
            using var document = parse();
            return read(document.RootElement);
        }
        catch (KeyNotFoundException failure)
        {
            throw new FormatException("This is not a timeline in JSON: it lacks a field that every one has. A merged timeline is read by ReadMerged, and one article by Read.", failure);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new FormatException("This is not a timeline in JSON: " + failure.Message, failure);
        }
    }

    /// <summary>The same of what is fetched without a thread that waits: the whole of it, then <paramref name="read"/>.</summary>
    public static Task<T> ReadAsync<T>(TextReader text, Func<string, T> read, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(text, "json");
        return Fetched();

        async Task<T> Fetched() => read(await text.ReadToEndAsync(cancellation).ConfigureAwait(false));
    }

    /// <inheritdoc cref="ReadAsync{T}(TextReader, Func{string, T}, CancellationToken)"/>
    public static Task<T> ReadAsync<T>(Stream bytes, Func<Stream, T> read, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bytes, "json");
        return Fetched();

        async Task<T> Fetched()
        {
            using var whole = new MemoryStream();
            await bytes.CopyToAsync(whole, cancellation).ConfigureAwait(false);
            whole.Position = 0;
            return read(whole);
        }
    }
}
