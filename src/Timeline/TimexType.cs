using System.Text.Json.Serialization;

namespace Timeline;

/// <summary>The type of a temporal expression, as TimeML's TIMEX3 names it (ISO 24617-1).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TimexType>))]
public enum TimexType
{
    /// <summary>A calendar date or a larger unit (<em>mardi</em>, <em>en 1848</em>).</summary>
    Date,

    /// <summary>A moment or a part of a day (<em>à 20 h 30</em>, <em>lundi matin</em>).</summary>
    Time,

    /// <summary>A length of time (<em>quatre jours</em>).</summary>
    Duration,

    /// <summary>A recurrence (<em>chaque mardi</em>).</summary>
    Set,
}
