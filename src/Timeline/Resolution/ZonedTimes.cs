using NodaTime;

namespace Timeline.Resolution;

/// <summary>What the clocks here show at a time of another zone: <em>20h00, heure de Tokyo</em>.</summary>
internal static class ZonedTimes
{
    /// <summary>
    /// What the clocks here show at a time elsewhere, and what tells the two apart in a value: <em>20h00, heure de Tokyo</em> is
    /// <c>T20:00+09:00</c>. Old zones were minutes and seconds off; a value has the minutes alone, and the interval is the value's.
    /// </summary>
    public static (LocalDateTime Moment, string Offset) Here(LocalDateTime written, DateTimeZone zone, DateTimeZone here)
    {
        var instant = written.InZoneLeniently(zone).ToInstant();
        var local = instant.InZone(here).LocalDateTime;
        if (local == written)
        {
            return (local, "");
        }

        var offset = Offset.FromSeconds((int)(written.InUtc().ToInstant() - instant).TotalMinutes * 60);
        return (written.WithOffset(offset).InZone(here).LocalDateTime, Iso.Offset(offset));
    }
}
