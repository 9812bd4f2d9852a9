using System.Text.Json.Serialization;

namespace Timeline;

/// <summary>How an event stands to the interval of its expression: the relation of a TLINK (TimeML, ISO 24617-1).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TemporalRelation>))]
public enum TemporalRelation
{
    /// <summary>It happens inside (<em>mardi</em>, <em>en mars</em>).</summary>
    IsIncluded,

    /// <summary>It begins with it and is not said to end (<em>depuis le 30 septembre</em>).</summary>
    BegunBy,

    /// <summary>It ends with it (<em>jusqu'à jeudi</em>).</summary>
    EndedBy,

    /// <summary>It happens before (<em>avant le 20 avril</em>, <em>d'ici à vendredi</em>).</summary>
    Before,

    /// <summary>It happens after (<em>après le 20 avril</em>).</summary>
    After,

    /// <summary>It lasts as long (<em>du 3 au 5 mai</em>, <em>pendant l'été</em>).</summary>
    During,
}
