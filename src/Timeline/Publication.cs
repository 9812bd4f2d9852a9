using System.Text.Json.Serialization;
using NodaTime;
using Timeline.Export;

namespace Timeline;

/// <summary>When an article was published: a day, with the time of day where it is known.</summary>
/// <remarks>
/// A day alone is not midnight: windows counted in hours then run in whole days (<em>dans les 48 heures</em>, published
/// on the 15th, is the 15th, 16th and 17th).
/// </remarks>
/// <param name="Date">The day, local to the reference zone.</param>
/// <param name="Time">The time of day, or <see langword="null"/> where only the day is known.</param>
[JsonConverter(typeof(PublicationJsonConverter))]
public readonly record struct Publication(LocalDate Date, LocalTime? Time = null)
{
    /// <summary>The moment of publication; midnight where only the day is known.</summary>
    public LocalDateTime Moment => Date.At(Time ?? LocalTime.Midnight);

    /// <summary>A publication of which only the day is known.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator Publication(LocalDate date) => new(date);

    /// <summary>A publication of which the time is known.</summary>
    /// <param name="moment">The local moment.</param>
    public static implicit operator Publication(LocalDateTime moment) => new(moment.Date, moment.TimeOfDay);

    /// <summary>ISO 8601, with the time where it is known.</summary>
    public override string ToString() => Time is null ? Iso.Date(Date) : Iso.Date(Date) + "T" + Iso.Time(Time.Value);
}
