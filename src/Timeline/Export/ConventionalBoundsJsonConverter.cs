using System.Text.Json;
using System.Text.Json.Serialization;

namespace Timeline.Export;

/// <summary>Conventional bounds for <c>System.Text.Json</c>: <c>{"EveningStart": 19}</c>; what is left out is as in <see cref="ConventionalBounds.Default"/>.</summary>
/// <remarks>
/// The type names it itself: there is nothing to register. It is public for the source generator of <c>System.Text.Json</c>. A bound that no clock has is a
/// <see cref="JsonException"/> that names it. Names are read in any case, and written by the naming policy of the options.
/// </remarks>
public sealed class ConventionalBoundsJsonConverter : JsonConverter<ConventionalBounds>
{
    private static readonly (string Name, Func<ConventionalBounds, int> Get, Func<ConventionalBounds, int, ConventionalBounds> With)[] Bounds =
    [
        (nameof(ConventionalBounds.MorningStart), bounds => bounds.MorningStart, (bounds, hour) => bounds with { MorningStart = hour }),
        (nameof(ConventionalBounds.Noon), bounds => bounds.Noon, (bounds, hour) => bounds with { Noon = hour }),
        (nameof(ConventionalBounds.MiddayStart), bounds => bounds.MiddayStart, (bounds, hour) => bounds with { MiddayStart = hour }),
        (nameof(ConventionalBounds.MiddayEnd), bounds => bounds.MiddayEnd, (bounds, hour) => bounds with { MiddayEnd = hour }),
        (nameof(ConventionalBounds.EveningStart), bounds => bounds.EveningStart, (bounds, hour) => bounds with { EveningStart = hour }),
        (nameof(ConventionalBounds.NightStart), bounds => bounds.NightStart, (bounds, hour) => bounds with { NightStart = hour }),
        (nameof(ConventionalBounds.NightEnd), bounds => bounds.NightEnd, (bounds, hour) => bounds with { NightEnd = hour }),
        (nameof(ConventionalBounds.MonthStartLastDay), bounds => bounds.MonthStartLastDay, (bounds, day) => bounds with { MonthStartLastDay = day }),
        (nameof(ConventionalBounds.MonthMiddleLastDay), bounds => bounds.MonthMiddleLastDay, (bounds, day) => bounds with { MonthMiddleLastDay = day }),
    ];

    private static readonly JsonMembers<ConventionalBounds> Members =
        new(Bounds.Select(bound => (bound.Name, (Func<ConventionalBounds, JsonElement, JsonSerializerOptions, ConventionalBounds>)((bounds, json, options) => bound.With(bounds, JsonMembers.Number(json, options))))));

    /// <inheritdoc/>
    public override ConventionalBounds Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Of(document.RootElement, options);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ConventionalBounds value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        writer.WriteStartObject();
        foreach (var (name, get, _) in Bounds)
        {
            writer.WriteNumber(JsonMembers.Written(name, options), get(value));
        }

        writer.WriteEndObject();
    }

    internal static ConventionalBounds Of(JsonElement json, JsonSerializerOptions options) => Members.Read(json, ConventionalBounds.Default, options);
}
