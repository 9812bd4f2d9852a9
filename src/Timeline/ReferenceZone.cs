using NodaTime;

namespace Timeline;

/// <summary>
/// A zone, Europe/Paris unless given. The tz database is large, and most texts never ask for the zone: so it is loaded by the
/// first that does.
/// </summary>
internal readonly struct ReferenceZone(DateTimeZone zone) : IEquatable<ReferenceZone>
{
    private readonly DateTimeZone? zone = zone;

    public bool IsGiven => zone is not null;

    public DateTimeZone Value => zone ?? DateTimeZoneProviders.Tzdb["Europe/Paris"];

    public bool Equals(ReferenceZone other) => ReferenceEquals(zone, other.zone) || (zone?.Equals(other.zone) == true);

    public override bool Equals(object? obj) => obj is ReferenceZone other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();
}
