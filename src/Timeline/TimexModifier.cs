using System.Text.Json.Serialization;

namespace Timeline;

/// <summary>What shapes the value of a temporal expression: the <c>mod</c> attribute of TIMEX3 (ISO 24617-1).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TimexModifier>))]
public enum TimexModifier
{
    /// <summary>Nothing shapes it.</summary>
    None,

    /// <summary>Its beginning (<em>début mars</em>).</summary>
    Start,

    /// <summary>Its middle (<em>mi-mars</em>).</summary>
    Mid,

    /// <summary>Its end (<em>fin mars</em>).</summary>
    End,

    /// <summary>About (<em>vers 1900</em>).</summary>
    Approx,

    /// <summary>Before it, it excluded (<em>avant le 20 avril</em>).</summary>
    Before,

    /// <summary>After it, it excluded (<em>après le 20 avril</em>).</summary>
    After,

    /// <summary>Up to it, it included (<em>jusqu'à jeudi</em>, <em>d'ici à 2025</em>).</summary>
    OnOrBefore,

    /// <summary>From it on, it included (<em>depuis jeudi</em>).</summary>
    OnOrAfter,

    /// <summary>Shorter (<em>moins d'une heure</em>).</summary>
    LessThan,

    /// <summary>Longer (<em>plus de deux siècles</em>).</summary>
    MoreThan,

    /// <summary>At most (<em>au plus deux semaines</em>).</summary>
    EqualOrLess,

    /// <summary>At least (<em>au moins deux semaines</em>).</summary>
    EqualOrMore,
}
