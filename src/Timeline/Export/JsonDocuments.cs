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
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or NodaTime.Text.UnparsableValueException)
        {
            throw new FormatException("This is not a timeline in JSON: " + failure.Message, failure);
        }
    }
}
