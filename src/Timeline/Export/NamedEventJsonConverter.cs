using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Timeline.Export;

/// <summary>A name with its days for <c>System.Text.Json</c>: <c>{"Name": "le Grenelle", "First": "2007-09-01", "Last": "2007-12-31"}</c>; the last day may be left out where it is the first.</summary>
/// <remarks>
/// The type names it itself: there is nothing to register. It is public for the source generator of <c>System.Text.Json</c>. Names are read in any case, and
/// written by the naming policy of the options.
/// </remarks>
public sealed class NamedEventJsonConverter : JsonConverter<NamedEvent>
{
    private static readonly string[] Members = [nameof(NamedEvent.Name), nameof(NamedEvent.First), nameof(NamedEvent.Last)];

    /// <inheritdoc/>
    public override NamedEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return JsonTimes.Read(() => Of(document.RootElement, options));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, NamedEvent value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        writer.WriteStartObject();
        writer.WriteString(JsonMembers.Written(nameof(NamedEvent.Name), options), value.Name);
        writer.WriteString(JsonMembers.Written(nameof(NamedEvent.First), options), Iso.Date(value.First));
        writer.WriteString(JsonMembers.Written(nameof(NamedEvent.Last), options), Iso.Date(value.Last));
        writer.WriteEndObject();
    }

    /// <summary>The name and its days; what is wrong is thrown as it is, for who calls to say where.</summary>
    internal static NamedEvent Of(JsonElement json, JsonSerializerOptions options)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("A named event is an object with “Name”, “First” and “Last”.");
        }

        if (options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow
            && json.EnumerateObject().Select(property => property.Name).FirstOrDefault(name => !Members.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new JsonException($"“{unknown}” is no property of {nameof(NamedEvent)}.");
        }

        var name = Text(json, nameof(NamedEvent.Name)) ?? throw new JsonException("A named event has a “Name”.");
        var first = Day(json, nameof(NamedEvent.First)) ?? throw new JsonException("A named event has a “First” day.");
        var last = Day(json, nameof(NamedEvent.Last));
        return new NamedEvent(name, first, last);
    }

    private static LocalDate? Day(JsonElement json, string name) => Text(json, name) is { } text ? LocalDatePattern.Iso.Parse(text).GetValueOrThrow() : null;

    private static string? Text(JsonElement json, string name)
    {
        foreach (var property in json.EnumerateObject())
        {
            if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase) && property.Value.ValueKind != JsonValueKind.Null)
            {
                return property.Value.GetString();
            }
        }

        return null;
    }
}
