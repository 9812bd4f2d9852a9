using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Timeline.Export;

/// <summary>Options for <c>System.Text.Json</c>: all of them but what is code; what is left out is as in <see cref="TimelineOptions.Default"/>.</summary>
/// <remarks>
/// The type names it itself: there is nothing to register. It is public for the source generator of <c>System.Text.Json</c>. A value that an option refuses is a
/// <see cref="JsonException"/> that names the option. Names are read in any case, and written by the naming policy of the options. A zone that nobody gave is null.
/// </remarks>
public sealed class TimelineOptionsJsonConverter : JsonConverter<TimelineOptions>
{
    private static readonly JsonMembers<TimelineOptions> Members = new(
    [
        (nameof(TimelineOptions.ZoneId), (read, json, _) => read with { ZoneId = Zone(json) }),
        (nameof(TimelineOptions.Region), (read, json, _) => read with { Region = JsonMembers.Name<FrenchRegion>(json) }),
        (nameof(TimelineOptions.Direction), (read, json, _) => read with { Direction = JsonMembers.Name<DirectionPreference>(json) }),
        (nameof(TimelineOptions.Bounds), (read, json, options) => read with { Bounds = ConventionalBoundsJsonConverter.Of(json, options) }),
        (nameof(TimelineOptions.NamedEvents), (read, json, options) => read with { NamedEvents = [.. json.EnumerateArray().Select(named => NamedEventJsonConverter.Of(named, options))] }),
        (nameof(TimelineOptions.ReadsOcrDigits), (read, json, _) => read with { ReadsOcrDigits = json.GetBoolean() }),
        (nameof(TimelineOptions.LongestText), (read, json, options) => read with { LongestText = JsonMembers.Number(json, options) }),
        (nameof(TimelineOptions.MostExpressions), (read, json, options) => read with { MostExpressions = JsonMembers.Number(json, options) }),
    ]);

    // The zone that nobody gave is named by an object of its own.
    private static string UnsetZone => TimelineOptions.Default.ZoneId;

    /// <inheritdoc/>
    public override TimelineOptions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Members.Read(document.RootElement, TimelineOptions.Default, options);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimelineOptions value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        writer.WriteStartObject();
        writer.WriteString(Name(nameof(TimelineOptions.ZoneId)), ReferenceEquals(value.ZoneId, UnsetZone) ? null : value.ZoneId);
        writer.WriteString(Name(nameof(TimelineOptions.Region)), value.Region.ToString());
        writer.WriteString(Name(nameof(TimelineOptions.Direction)), value.Direction.ToString());
        writer.WritePropertyName(Name(nameof(TimelineOptions.Bounds)));
        new ConventionalBoundsJsonConverter().Write(writer, value.Bounds, options);
        writer.WriteStartArray(Name(nameof(TimelineOptions.NamedEvents)));
        foreach (var named in value.NamedEvents)
        {
            new NamedEventJsonConverter().Write(writer, named, options);
        }

        writer.WriteEndArray();
        writer.WriteBoolean(Name(nameof(TimelineOptions.ReadsOcrDigits)), value.ReadsOcrDigits);
        writer.WriteNumber(Name(nameof(TimelineOptions.LongestText)), value.LongestText);
        writer.WriteNumber(Name(nameof(TimelineOptions.MostExpressions)), value.MostExpressions);
        writer.WriteEndObject();

        string Name(string name) => JsonMembers.Written(name, options);
    }

    private static string Zone(JsonElement json) => json.ValueKind == JsonValueKind.Null ? UnsetZone
        : json.GetString()! is var id && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null ? id
        : throw new FormatException($"The tz database has no zone “{id}”.");
}
