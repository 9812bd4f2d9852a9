using System.Text.Json;
using System.Text.Json.Serialization;

namespace Timeline.Export;

/// <summary>The text of an article for <c>System.Text.Json</c>: a null is an error of the document, as a number is.</summary>
/// <remarks>The property names it itself: there is nothing to register. It is public for the source generator of <c>System.Text.Json</c>.</remarks>
public sealed class ArticleTextJsonConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw JsonTimes.Failure(new FormatException("The text of an article is a string."));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value);
    }
}
