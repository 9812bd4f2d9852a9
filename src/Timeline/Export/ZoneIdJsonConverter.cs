using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Timeline.Export;

/// <summary>The zone of options for <c>System.Text.Json</c>: its name, or null where none was given.</summary>
/// <remarks>The property names it itself: there is nothing to register. It is public for the source generator of <c>System.Text.Json</c>.</remarks>
public sealed class ZoneIdJsonConverter : JsonConverter<string>
{
    // The zone that nobody gave is named by an object of its own.
    private static string Unset => TimelineOptions.Default.ZoneId;

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var id = reader.TokenType is JsonTokenType.String or JsonTokenType.Null ? reader.GetString() ?? Unset : throw new JsonException("A zone is a name or null.");
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is null ? throw new JsonException($"The tz database has no zone “{id}”.") : id;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(ReferenceEquals(value, Unset) ? null : value);
    }
}
