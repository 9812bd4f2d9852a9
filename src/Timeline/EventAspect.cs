using System.Text.Json.Serialization;

namespace Timeline;

/// <summary>The aspect that a semi-auxiliary gives to an event.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EventAspect>))]
public enum EventAspect
{
    /// <summary>None is marked.</summary>
    None,

    /// <summary>About to happen (<em>va lancer</em>, <em>s'apprête à</em>).</summary>
    Prospective,

    /// <summary>Going on (<em>est en train de</em>).</summary>
    Progressive,

    /// <summary>Just over (<em>vient de</em>).</summary>
    Perfective,
}
