using System.Text;
using System.Text.Json;
using Timeline.Cli.Inputs;

namespace Timeline.Cli.Batches;

/// <summary>Makes an article of a line of a batch.</summary>
/// <param name="published">When the articles were published that do not say it.</param>
/// <param name="kind">What their texts are written in: plain text, unless that is said.</param>
internal sealed class BatchLineReader(Publication? published, InputKind kind)
{
    /// <summary>Whether the text that is read may be another than the line holds.</summary>
    public bool ReadsMarkup => kind is InputKind.Html or InputKind.Markdown;

    public BatchLine Parse(int number, byte[] bytes)
    {
        var id = "null";
        try
        {
            if (bytes.AsSpan().Trim(" \t"u8).IsEmpty)
            {
                throw new InputError("The line is empty.");
            }

            using var json = JsonDocument.Parse(Utf8Text.Decode(bytes, "The line"));
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new InputError("The line is not a JSON object.");
            }

            id = json.RootElement.TryGetProperty("id", out var given) ? given.GetRawText() : "null";
            return new BatchLine(number, id, ArticleOf(json.RootElement), null);
        }
        catch (InputError failure)
        {
            return new BatchLine(number, id, null, failure.Message);
        }
        catch (JsonException failure)
        {
            return new BatchLine(number, id, null, $"The line is not valid JSON (at byte {failure.BytePositionInLine}).");
        }
    }

    private Article ArticleOf(JsonElement json)
    {
        var text = Text(json, "text") ?? throw new InputError("“text” is missing.");
        var document = ReadsMarkup ? SourceDocument.Read(text, "", kind) : new SourceDocument(text);
        return new(
            document.Text,
            Text(json, "published") is { } date ? PublicationText.Parse(date)
                : document.Published?.Publication ?? published ?? throw new InputError("“published” is missing, and no --published was given."),
            Text(json, "title") ?? document.Title,
            Text(json, "source"),
            json.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? Text(json, "id") : null);
    }

    private static string? Text(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            throw new InputError($"“{name}” is not a string.");
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return WithLoneSurrogates(value.GetRawText());
        }
    }

    // "\ud83d" alone is no text, but a text cut in the middle of an emoji holds it, and offsets must go on counting it.
    private static string WithLoneSurrogates(string quoted)
    {
        var text = new StringBuilder(quoted.Length);
        for (var i = 1; i < quoted.Length - 1; i++)
        {
            if (quoted[i] != '\\')
            {
                text.Append(quoted[i]);
                continue;
            }

            i++;
            text.Append(quoted[i] switch
            {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'b' => '\b',
                'f' => '\f',
                'u' => (char)ushort.Parse(quoted.AsSpan(i + 1, 4), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture),
                var other => other,
            });
            i += quoted[i] == 'u' ? 4 : 0;
        }

        return text.ToString();
    }
}
