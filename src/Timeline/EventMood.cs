using System.Text.Json.Serialization;

namespace Timeline;

/// <summary>The mood of an event's verb.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EventMood>))]
public enum EventMood
{
    /// <summary>No mood: a noun, an infinitive, a participle.</summary>
    None,

    /// <summary>Indicatif.</summary>
    Indicative,

    /// <summary>Conditionnel (<em>aurait tué</em>).</summary>
    Conditional,

    /// <summary>Subjonctif.</summary>
    Subjunctive,

    /// <summary>Impératif.</summary>
    Imperative,
}
