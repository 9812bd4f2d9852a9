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
}
