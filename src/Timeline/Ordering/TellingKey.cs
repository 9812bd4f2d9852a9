using NodaTime;

namespace Timeline.Ordering;

/// <summary>What two tellings of one happening share, so that a telling need not be compared with all.</summary>
/// <param name="Day">The day on which it begins, or ends where its beginning is open; a moment in a known zone is found under what it is elsewhere too.</param>
/// <param name="Stem">The beginning of its trigger.</param>
/// <param name="Name">A name in its clause, or one of the two below.</param>
internal readonly record struct TellingKey(LocalDate? Day, string Stem, string Name)
{
    /// <summary>All are found under it.</summary>
    public const string AnyName = "*";

    /// <summary>Those that name nobody and nothing are found under it.</summary>
    public const string NoName = "";
}
