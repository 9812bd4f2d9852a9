using System.Text;
using System.Text.Json;
using Timeline.Cli.Inputs;

namespace Timeline.Cli.Batches;

/// <summary>One line of a batch: an article, or what is wrong with it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Id">Its id as JSON, whatever that is; <c>null</c> where it has none.</param>
/// <param name="Article">The article, where the line is good.</param>
/// <param name="Error">What is wrong, where it is not.</param>
internal sealed record BatchLine(int Number, string Id, Article? Article, string? Error)
{
    public static BatchLine Parse(int number, byte[] bytes, Publication? published)
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
            return new BatchLine(number, id, ArticleOf(json.RootElement, published), null);
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

    private static Article ArticleOf(JsonElement json, Publication? published) => new(
        Text(json, "text") ?? throw new InputError("“text” is missing."),
        Text(json, "published") is { } date ? PublicationText.Parse(date) : published ?? throw new InputError("“published” is missing, and no --published was given."),
        Text(json, "title"),
        Text(json, "source"),
        json.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? Text(json, "id") : null);

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
