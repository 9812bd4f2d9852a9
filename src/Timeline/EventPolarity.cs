using System.Text.Json.Serialization;

namespace Timeline;

/// <summary>Whether the text affirms or denies an event.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EventPolarity>))]
public enum EventPolarity
{
    /// <summary>It affirms it; <em>ne … que</em> counts as this.</summary>
    Positive,

    /// <summary>It denies it (<em>ne … pas</em>, <em>sans</em> + infinitive).</summary>
    Negative,
}
