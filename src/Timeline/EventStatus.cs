using System.Text.Json.Serialization;

namespace Timeline;

/// <summary>How sure an event is, for a casual reader. The full values per source are in <see cref="TimelineEvent.Factuality"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EventStatus>))]
public enum EventStatus
{
    /// <summary>Told as a fact, by the author or by a named source.</summary>
    Asserted,

    /// <summary>Announced for the future (<em>va lancer</em>, <em>est prévu</em>).</summary>
    Planned,

    /// <summary>Reported without a warrant (<em>aurait tué</em>, <em>accusé d'avoir</em>).</summary>
    Alleged,

    /// <summary>Possible (<em>pourrait</em>, <em>envisage de</em>, <em>si …</em>).</summary>
    Possible,

    /// <summary>Denied or called off (<em>n'a pas signé</em>, <em>annulé</em>).</summary>
    Negated,

    /// <summary>Neither: questions, wishes, calls.</summary>
    Unknown,
}
