using System.Text.Json.Serialization;
using NodaTime;
using Timeline.Export;

namespace Timeline;

/// <summary>When an article was published: a day, with the time of day where it is known.</summary>
/// <remarks>
/// A day alone is not midnight: windows counted in hours then run in whole days (<em>dans les 48 heures</em>, published
/// on the 15th, is the 15th, 16th and 17th).
/// </remarks>
/// <param name="Date">The day, local to the place of publication.</param>
/// <param name="Time">The time of day, or <see langword="null"/> where only the day is known.</param>
[JsonConverter(typeof(PublicationJsonConverter))]
public readonly record struct Publication(LocalDate Date, LocalTime? Time = null)
{
    /// <summary>What the clocks may say, in one number, since every expression is read with a publication: nothing (0), UTC, or an offset in seconds, shifted to be greater.</summary>
    private const int Utc = 1;
    private const int Shift = 100_000;

    private readonly int clocks;

    /// <summary>
    /// How far the clocks of the place of publication are ahead of UTC (<c>-04:00</c> in Montréal, <c>+00:00</c> in Dakar), or <see langword="null"/> where they
    /// are those of <see cref="TimelineOptions.Zone"/>.
    /// </summary>
    public Offset? Offset
    {
        get => clocks > Utc ? NodaTime.Offset.FromSeconds(clocks - Shift) : null;
        init => clocks = value is { } offset ? offset.Seconds + Shift : clocks == Utc ? Utc : 0;
    }

    /// <summary>
    /// Whether the moment is told in UTC, whatever the clocks of the place show: what ISO 8601 writes with a <c>Z</c>, which says nothing of the place (RFC 9557).
    /// It is read in <see cref="TimelineOptions.Zone"/>.
    /// </summary>
    public bool IsUtc
    {
        get => clocks == Utc;
        init => clocks = value ? Utc : clocks == Utc ? 0 : clocks;
    }

    /// <summary>The moment of publication; midnight where only the day is known.</summary>
    public LocalDateTime Moment => Date.At(Time ?? LocalTime.Midnight);

    /// <summary>A publication of which only the day is known.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator Publication(LocalDate date) => new(date);

    /// <summary>A publication of which the time is known.</summary>
    /// <param name="moment">The local moment.</param>
    public static implicit operator Publication(LocalDateTime moment) => new(moment.Date, moment.TimeOfDay);

    /// <summary>A publication of which the time and its distance from UTC are known.</summary>
    /// <param name="moment">The moment, as the clocks showed it there.</param>
    public static implicit operator Publication(OffsetDateTime moment) => new(moment.Date, moment.TimeOfDay) { Offset = moment.Offset };

    /// <summary>A publication of which only the moment is known, wherever it was.</summary>
    /// <param name="moment">The moment.</param>
    public static implicit operator Publication(Instant moment) => (Publication)moment.InUtc().LocalDateTime with { IsUtc = true };

    /// <summary>ISO 8601, with the time and its offset where they are known.</summary>
    public override string ToString() => Time is null ? Iso.Date(Date) : Iso.Date(Date) + "T" + Iso.Time(Time.Value) + (IsUtc ? "Z" : Offset is { } offset ? Iso.Offset(offset) : "");
}
