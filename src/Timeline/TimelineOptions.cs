using NodaTime;

namespace Timeline;

/// <summary>Whose holidays and habits of speech a text has.</summary>
public enum FrenchRegion
{
    /// <summary>France.</summary>
    France,

    /// <summary>Belgium.</summary>
    Belgium,

    /// <summary>Switzerland.</summary>
    Switzerland,

    /// <summary>Québec, where <em>fin de semaine</em> is the week-end.</summary>
    Quebec,
}

/// <summary>Which way a partial date looks where neither tense nor any word decides.</summary>
public enum DirectionPreference
{
    /// <summary>The nearest day; the past on a tie. News speaks of what is near.</summary>
    Nearest,

    /// <summary>The latest day that is not after the publication.</summary>
    Past,

    /// <summary>The earliest day that is not before the publication.</summary>
    Future,
}

/// <summary>How a text is read. Immutable: change a copy with <c>options with { … }</c>.</summary>
public sealed record TimelineOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static TimelineOptions Default { get; } = new();

    /// <summary>The reference zone: every local time that is returned is local to it. Europe/Paris unless set.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    /// <summary>Whose holidays are meant. France unless set.</summary>
    public FrenchRegion Region { get; init; } = FrenchRegion.France;

    /// <summary>Which way a partial date looks where nothing decides.</summary>
    public DirectionPreference Direction { get; init; } = DirectionPreference.Nearest;

    /// <summary>The conventional bounds of fuzzy expressions.</summary>
    public ConventionalBounds Bounds { get; init; } = ConventionalBounds.Default;

    /// <summary>The longest text that is read, in UTF-16 code units; what lies beyond is left unread, with a diagnostic. 64 Mi unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int LongestText
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A length cannot be negative.");
    } = 64 * 1024 * 1024;

    /// <summary>The most expressions that are read in one text; what lies beyond is left unread, with a diagnostic. One million unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MostExpressions
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A count cannot be negative.");
    } = 1_000_000;
}
