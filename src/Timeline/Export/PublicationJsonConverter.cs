using System.Text.Json;
using System.Text.Json.Serialization;

namespace Timeline.Export;

/// <summary>A publication for <c>System.Text.Json</c>: <c>"2016-03-15"</c>, <c>"2016-03-15T18:00:00"</c> where the time is known, <c>"2016-03-15T18:00:00-04:00"</c> where its distance from UTC is.</summary>
/// <remarks>
/// It reads whatever <see cref="Publication.Parse"/> does. The type names it itself: there is nothing to register. It is public for the source generator of
/// <c>System.Text.Json</c>.
/// </remarks>
public sealed class PublicationJsonConverter : JsonConverter<Publication>
{
    /// <inheritdoc/>
    public override Publication Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw JsonTimes.Failure(new FormatException("A publication is a date in quotation marks."));
        return JsonTimes.Read(() => Publication.Parse(text));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Publication value, JsonSerializerOptions options) => writer.WriteStringValue(ExportTimes.Of(value));
}
