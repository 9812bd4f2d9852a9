using NodaTime;

namespace Timeline;

/// <summary>
/// The bounds that fuzzy expressions have by convention. Every interval that uses one is flagged <see cref="TemporalReading.IsFuzzy"/>.
/// </summary>
/// <remarks>The defaults and their rivals are discussed in <c>docs/how-dates-are-chosen.md</c>.</remarks>
public sealed record ConventionalBounds
{
    /// <summary>The bounds that are used where none are given.</summary>
    public static ConventionalBounds Default { get; } = new();

    /// <summary>The first hour of the morning; 6 unless set.</summary>
    public int MorningStart { get; init; } = 6;

    /// <summary>The hour at which the morning ends and the afternoon begins; 12 unless set.</summary>
    public int Noon { get; init; } = 12;

    /// <summary>The hour at which <em>la mi-journée</em> begins; 11 unless set.</summary>
    public int MiddayStart { get; init; } = 11;

    /// <summary>The hour at which <em>la mi-journée</em> ends; 14 unless set.</summary>
    public int MiddayEnd { get; init; } = 14;

    /// <summary>The hour at which the afternoon ends and the evening begins; 18 unless set.</summary>
    public int EveningStart { get; init; } = 18;

    /// <summary>The hour at which the night begins; 22 unless set.</summary>
    public int NightStart { get; init; } = 22;

    /// <summary>The hour of the next day at which the night ends; 6 unless set.</summary>
    public int NightEnd { get; init; } = 6;

    /// <summary>The last day of <em>début mars</em>; 10 unless set.</summary>
    public int MonthStartLastDay { get; init; } = 10;

    /// <summary>The last day of <em>mi-mars</em>; 20 unless set.</summary>
    public int MonthMiddleLastDay { get; init; } = 20;
}
