using System.Text.Json.Serialization;

namespace Timeline;

/// <summary>The class of an event, as TimeML defines them (ISO 24617-1).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EventClass>))]
public enum EventClass
{
    /// <summary>Something that happens (<em>a signé</em>, <em>les frappes</em>).</summary>
    Occurrence,

    /// <summary>Somebody says something (<em>a affirmé</em>).</summary>
    Reporting,

    /// <summary>A phase of something (<em>a commencé</em>, <em>a mis fin</em>).</summary>
    Aspectual,

    /// <summary>An act that is about another event (<em>a promis</em>, <em>tente</em>).</summary>
    IAction,

    /// <summary>A state of mind about another event (<em>espère</em>, <em>craint</em>).</summary>
    IState,

    /// <summary>Somebody perceives something (<em>a vu</em>).</summary>
    Perception,

    /// <summary>A state (<em>est malade</em>, <em>reste fermé</em>).</summary>
    State,
}
