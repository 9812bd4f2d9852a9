using NodaTime;
using NodaTime.TimeZones;

namespace Timeline;

/// <summary>
/// A zone, Europe/Paris unless given. The tz database is large, and most texts never ask for the zone: so it is loaded by the
/// first that does.
/// </summary>
/// <remarks>
/// The zone that nobody gave is an object of its own, and so is its name: who reads it and sets it again, as the binder of a
/// configuration does with every property, has given none.
/// </remarks>
internal readonly struct ReferenceZone(DateTimeZone zone) : IEquatable<ReferenceZone>
{
    private static readonly string UnsetId = new("Europe/Paris".AsSpan());
    private static readonly Lazy<DateTimeZone> Unset = new(() => TzdbDateTimeZoneSource.Default.ForId(UnsetId));

    private readonly DateTimeZone? zone = Unset.IsValueCreated && ReferenceEquals(zone, Unset.Value) ? null : zone;

    public bool IsGiven => zone is not null;

    public DateTimeZone Value => zone ?? Unset.Value;

    // Whoever asked the database by the unset name first has left that object in the zone that all others get.
    public string Id => zone is null ? UnsetId : ReferenceEquals(zone.Id, UnsetId) ? "Europe/Paris" : zone.Id;

    /// <summary>The zone of a name of the tz database.</summary>
    /// <exception cref="DateTimeZoneNotFoundException">The tz database has no such zone.</exception>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static ReferenceZone Named(string id) => ReferenceEquals(id, UnsetId) ? default : new(DateTimeZoneProviders.Tzdb[id]);

    public bool Equals(ReferenceZone other) => ReferenceEquals(zone, other.zone) || (zone?.Equals(other.zone) == true);

    public override bool Equals(object? obj) => obj is ReferenceZone other && Equals(other);

    public override int GetHashCode() => zone?.GetHashCode() ?? 0;
}
