using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Timeline.Export;

/// <summary>Reads an object whose members refuse what they cannot be: each failure is one of the document, and names the member.</summary>
/// <remarks>The serializer itself would let the exceptions of the members through, and a service would answer that it is broken where a caller has mistyped a number.</remarks>
/// <param name="members">How each member is set, by its name in C#; names are read in any case.</param>
internal sealed class JsonMembers<T>(IEnumerable<(string Name, Func<T, JsonElement, JsonSerializerOptions, T> Set)> members)
{
    private readonly FrozenDictionary<string, Func<T, JsonElement, JsonSerializerOptions, T>> members =
        members.ToFrozenDictionary(member => member.Name, member => member.Set, StringComparer.OrdinalIgnoreCase);

    public T Read(JsonElement json, T value, JsonSerializerOptions options)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"{typeof(T).Name} is an object.");
        }

        foreach (var property in json.EnumerateObject())
        {
            if (members.TryGetValue(property.Name, out var set))
            {
                value = Named(property.Name, () => set(value, property.Value, options));
            }
            else if (options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow)
            {
                throw new JsonException($"“{property.Name}” is no property of {typeof(T).Name}.");
            }
        }

        return value;
    }

    private static T Named(string name, Func<T> set)
    {
        try
        {
            return set();
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException or InvalidOperationException or JsonException or NodaTime.TimeZones.DateTimeZoneNotFoundException)
        {
            throw new JsonException($"“{name}”: {failure.Message.ReplaceLineEndings(" ")}", failure);
        }
    }
}

/// <summary>Values of members, as the serializer reads and writes them.</summary>
internal static class JsonMembers
{
    /// <summary>A whole number, in quotation marks too where the options allow it, as those of web services do.</summary>
    public static int Number(JsonElement json, JsonSerializerOptions options) =>
        json.ValueKind == JsonValueKind.String && options.NumberHandling.HasFlag(JsonNumberHandling.AllowReadingFromString)
            ? int.Parse(json.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            : json.GetInt32();

    public static TEnum Name<TEnum>(JsonElement json)
        where TEnum : struct, Enum =>
        Enum.GetNames<TEnum>().FirstOrDefault(name => name.Equals(json.GetString(), StringComparison.OrdinalIgnoreCase)) is { } name
            ? Enum.Parse<TEnum>(name)
            : throw new FormatException($"“{json.GetString()}” is none of {string.Join(", ", Enum.GetNames<TEnum>())}.");

    /// <summary>The name of a member as the options want it written.</summary>
    public static string Written(string name, JsonSerializerOptions options) => options.PropertyNamingPolicy?.ConvertName(name) ?? name;
}
