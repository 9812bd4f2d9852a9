using System.Text.Json.Serialization;

namespace Timeline;

/// <summary>The modal verb that an event stands under.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EventModality>))]
public enum EventModality
{
    /// <summary>None.</summary>
    None,

    /// <summary>An obligation or a plan (<em>doit, devait</em>).</summary>
    Obligation,

    /// <summary>A possibility (<em>peut, pourrait, devrait</em>).</summary>
    Possibility,

    /// <summary>A will (<em>veut, souhaite, compte</em>).</summary>
    Volition,
}
