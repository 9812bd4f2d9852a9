using System.Text.Json;
using System.Text.Json.Serialization;

namespace Timeline.Export;

/// <summary>An interval for <c>System.Text.Json</c>: <c>{"start": "2016-03-15", "end": null}</c>, half-open, null is an open end.</summary>
/// <remarks>The type names it itself: there is nothing to register. It is public for the source generator of <c>System.Text.Json</c>.</remarks>
public sealed class LocalIntervalJsonConverter : JsonConverter<LocalInterval>
{
    /// <inheritdoc/>
    public override LocalInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("An interval is an object with “start” and “end”.");
        }

        return new LocalInterval(Moment(document.RootElement, "start"), Moment(document.RootElement, "end"));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalInterval value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("start", ExportTimes.Of(value.Start));
        writer.WriteString("end", ExportTimes.Of(value.End));
        writer.WriteEndObject();
    }

    private static NodaTime.LocalDateTime? Moment(JsonElement interval, string name) =>
        interval.TryGetProperty(name, out var moment) && moment.ValueKind != JsonValueKind.Null
            ? JsonTimes.Read(() => ExportTimes.ParseMoment(moment.GetString()!))
            : null;
}
