using System.Text.Json;
using System.Text.Json.Serialization;

namespace Timeline.Export;

/// <summary>An interval for <c>System.Text.Json</c>: <c>{"start": "2016-03-15", "end": null}</c>, half-open, null is an open end.</summary>
internal sealed class LocalIntervalJson : JsonConverter<LocalInterval>
{
    public override LocalInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("An interval is an object with “start” and “end”.");
        }

        return new LocalInterval(Moment(document.RootElement, "start"), Moment(document.RootElement, "end"));
    }

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

/// <summary>A publication for <c>System.Text.Json</c>: <c>"2016-03-15"</c>, or <c>"2016-03-15T18:00:00"</c> where the time is known.</summary>
internal sealed class PublicationJson : JsonConverter<Publication>
{
    public override Publication Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? throw new JsonException("A publication is a date, not null.");
        return JsonTimes.Read(() => ExportTimes.ParsePublication(text));
    }

    public override void Write(Utf8JsonWriter writer, Publication value, JsonSerializerOptions options) => writer.WriteStringValue(ExportTimes.Of(value));
}

/// <summary>A bad date in a document is an error of the document, as its reader reports those.</summary>
internal static class JsonTimes
{
    public static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is FormatException or NodaTime.Text.UnparsableValueException or InvalidOperationException)
        {
            throw new JsonException(failure.Message, failure);
        }
    }
}
