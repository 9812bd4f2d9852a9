using System.Text.Json.Serialization;

namespace Timeline;

/// <summary>How fine an expression is: the unit that it names, from the finest to the coarsest.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Granularity>))]
public enum Granularity
{
    /// <summary>A second (<em>à 20 h 30 min 12 s</em>).</summary>
    Second,

    /// <summary>A minute (<em>à 20 h 30</em>).</summary>
    Minute,

    /// <summary>An hour (<em>vers 3 heures</em>).</summary>
    Hour,

    /// <summary>A part of a day (<em>lundi matin</em>).</summary>
    PartOfDay,

    /// <summary>A day (<em>mardi</em>).</summary>
    Day,

    /// <summary>A week-end (<em>ce week-end</em>).</summary>
    Weekend,

    /// <summary>A week (<em>la semaine dernière</em>).</summary>
    Week,

    /// <summary>A month (<em>en mars</em>).</summary>
    Month,

    /// <summary>A season (<em>l'été dernier</em>).</summary>
    Season,

    /// <summary>A quarter of a year (<em>au troisième trimestre</em>).</summary>
    Quarter,

    /// <summary>Half a year (<em>au second semestre</em>).</summary>
    HalfYear,

    /// <summary>A year (<em>en 1848</em>).</summary>
    Year,

    /// <summary>Ten years (<em>les années 1970</em>).</summary>
    Decade,

    /// <summary>A hundred years (<em>le XIXe siècle</em>).</summary>
    Century,
}
