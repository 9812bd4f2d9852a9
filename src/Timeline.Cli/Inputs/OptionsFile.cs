using System.Text.Json;
using System.Text.Json.Serialization;

namespace Timeline.Cli.Inputs;

/// <summary>The file of <c>--options</c>: the options of the library in JSON, among them names that stand for a time and the bounds of the parts of the day.</summary>
internal static class OptionsFile
{
    // People write it by hand; but a name that is mistyped is no note, and the text would be read otherwise than they meant.
    private static readonly JsonDocumentOptions ByHand = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };
    private static readonly JsonSerializerOptions Strict = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="InputError">There is no such file, or it holds no options.</exception>
    public static TimelineOptions Read(string name)
    {
        using var json = Parse(Utf8Text.Decode(InputFile.ReadAll(name), $"“{name}”"), name);
        try
        {
            return json.Deserialize<TimelineOptions>(Strict) ?? throw new JsonException("null is no object.");
        }
        catch (JsonException failure)
        {
            throw new InputError($"The options of “{name}” are not understood: {failure.Message}");
        }
    }

    private static JsonDocument Parse(string text, string name)
    {
        try
        {
            return JsonDocument.Parse(text, ByHand);
        }
        catch (JsonException failure)
        {
            throw new InputError(failure.LineNumber is { } line
                ? FormattableString.Invariant($"“{name}” is not valid JSON (line {line + 1}, byte {failure.BytePositionInLine + 1}).")
                : $"“{name}” is not valid JSON: {failure.Message}");
        }
    }
}
