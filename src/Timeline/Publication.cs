using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using Timeline.Export;

namespace Timeline;

/// <summary>When an article was published: a day, with the time of day where it is known.</summary>
/// <remarks>
/// <para>A day alone is not midnight: windows counted in hours then run in whole days (<em>dans les 48 heures</em>, published
/// on the 15th, is the 15th, 16th and 17th).</para>
/// <para>Whatever NodaTime has for it converts by itself: a <see cref="LocalDate"/>, a <see cref="LocalDateTime"/>, an <see cref="OffsetDateTime"/>, an
/// <see cref="Instant"/>, a <see cref="ZonedDateTime"/>; and so does what databases have, a <see cref="DateOnly"/> or a <see cref="DateTimeOffset"/>. A
/// <see cref="DateTime"/> does not: it has an hour where only a day is meant, and does not say whose. A day of another calendar is taken over to ISO.</para>
/// </remarks>
/// <example><code>
/// Publication day = new LocalDate(2016, 3, 15);
/// var moment = Publication.Parse("2016-03-15T18:00-04:00"); // six in the evening in Montréal
/// </code></example>
/// <param name="Date">The day, local to the place of publication, in any calendar; it is kept in ISO.</param>
/// <param name="Time">The time of day, or <see langword="null"/> where only the day is known.</param>
[JsonConverter(typeof(PublicationJsonConverter))]
public readonly record struct Publication(LocalDate Date, LocalTime? Time = null)
{
    /// <summary>What the clocks may say, in one number, since every expression is read with a publication: nothing (0), UTC, or an offset in seconds, shifted to be greater.</summary>
    private const int Utc = 1;
    private const int Shift = 100_000;

    private readonly int clocks;

    /// <summary>The day, local to the place of publication, in the ISO calendar.</summary>
    public LocalDate Date { get; init => field = IsoCalendar.Of(value); } = IsoCalendar.Of(Date);

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

    /// <summary>A publication of which the moment is known in some zone, which need not be that of the text: it is taken over to <see cref="TimelineOptions.Zone"/>.</summary>
    /// <param name="moment">The moment.</param>
    public static implicit operator Publication(ZonedDateTime moment) => moment.ToInstant();

    /// <summary>A publication of which only the day is known, as a database has it.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator Publication(DateOnly date) => LocalDate.FromDateOnly(date);

    /// <summary>A publication of which the time and its distance from UTC are known, as a feed or a database has it; no distance is taken for UTC (<see cref="IsUtc"/>).</summary>
    /// <remarks>A moment that is kept in UTC says nothing of the place: it is read in <see cref="TimelineOptions.Zone"/>. Of clocks that do show UTC, as in Dakar, give an <see cref="OffsetDateTime"/>.</remarks>
    /// <param name="moment">The moment, as the clocks showed it there, or in UTC.</param>
    public static implicit operator Publication(DateTimeOffset moment) =>
        moment.Offset == TimeSpan.Zero ? Instant.FromDateTimeOffset(moment) : OffsetDateTime.FromDateTimeOffset(moment);

    /// <summary>Reads ISO 8601: <c>2016-03-15</c>, <c>2016-03-15T18:00</c>, <c>2016-03-15T18:00:30-04:00</c>, <c>2016-03-15T22:00Z</c>. What <see cref="ToString"/> writes comes back equal.</summary>
    /// <param name="text">A day, a local moment to the minute or finer, or a moment with its distance from UTC.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is none of these, or not in the years 1 to 9999.</exception>
    public static Publication Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PublicationPatterns.TryRead(text)
            ?? throw new FormatException($"“{text}” is no publication date of the years 1 to 9999: write 2016-03-15, 2016-03-15T18:00 or 2016-03-15T18:00+01:00.");
    }

    /// <summary>Reads what <see cref="Parse"/> reads, and says whether it could.</summary>
    /// <param name="text">A day, a local moment to the minute or finer, or a moment with its distance from UTC.</param>
    /// <param name="publication">The publication; the default value where it could not.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Publication publication)
    {
        var read = text is null ? null : PublicationPatterns.TryRead(text);
        publication = read.GetValueOrDefault();
        return read is not null;
    }

    /// <summary>ISO 8601, with the time and its offset where they are known; seconds and their parts only where there are any.</summary>
    public override string ToString() => Time is null ? Iso.Date(Date) : Iso.Date(Date) + "T" + Iso.FullTime(Time.Value) + (IsUtc ? "Z" : Offset is { } offset ? Iso.Offset(offset) : "");
}
