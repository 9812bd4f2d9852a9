using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Timeline.Export;

namespace Timeline;

/// <summary>
/// The bounds that fuzzy expressions have by convention. Every interval that uses one is flagged <see cref="TemporalReading.IsFuzzy"/>.
/// </summary>
/// <remarks>The defaults and their rivals are discussed in <c>docs/how-dates-are-chosen.md</c>. Each bound is checked when it is set, and all together by <see cref="TimelineOptions.Bounds"/>.</remarks>
[JsonConverter(typeof(ConventionalBoundsJsonConverter))]
public sealed record ConventionalBounds
{
    /// <summary>The bounds that are used where none are given.</summary>
    public static ConventionalBounds Default { get; } = new();

    /// <summary>The first hour of the morning; 6 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hour is not from 0 to 24.</exception>
    public int MorningStart { get; init => field = Hour(value); } = 6;

    /// <summary>The hour at which the morning ends and the afternoon begins; 12 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hour is not from 0 to 24.</exception>
    public int Noon { get; init => field = Hour(value); } = 12;

    /// <summary>The hour at which <em>la mi-journée</em> begins; 11 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hour is not from 0 to 24.</exception>
    public int MiddayStart { get; init => field = Hour(value); } = 11;

    /// <summary>The hour at which <em>la mi-journée</em> ends; 14 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hour is not from 0 to 24.</exception>
    public int MiddayEnd { get; init => field = Hour(value); } = 14;

    /// <summary>The hour at which the afternoon ends and the evening begins; 18 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hour is not from 0 to 24.</exception>
    public int EveningStart { get; init => field = Hour(value); } = 18;

    /// <summary>The hour at which the night begins; 22 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hour is not from 0 to 24.</exception>
    public int NightStart { get; init => field = Hour(value); } = 22;

    /// <summary>The hour of the next day at which the night ends; 6 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hour is not from 0 to 24.</exception>
    public int NightEnd { get; init => field = Hour(value); } = 6;

    /// <summary>The last day of <em>début mars</em>; 10 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not from 1 to 27.</exception>
    public int MonthStartLastDay { get; init => field = Day(value); } = 10;

    /// <summary>The last day of <em>mi-mars</em>; 20 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not from 1 to 27.</exception>
    public int MonthMiddleLastDay { get; init => field = Day(value); } = 20;

    /// <summary>What these bounds leave without any time, as a sentence, or null. Each may be right alone, and an object is set one after the other: so the options ask it of the whole.</summary>
    internal string? Contradiction =>
        MorningStart >= Noon ? "The morning must begin before noon."
        : MiddayStart >= MiddayEnd ? "Midday must begin before it ends."
        : Noon >= EveningStart ? "The evening must begin after noon."
        : EveningStart == 24 ? "The evening must begin before midnight."
        : NightStart >= 24 + NightEnd ? "The night must begin before it ends."
        : MonthStartLastDay >= MonthMiddleLastDay ? "The beginning of a month must end before its middle does."
        : null;

    private static int Hour(int hour, [CallerMemberName] string name = "") =>
        hour is >= 0 and <= 24 ? hour : throw new ArgumentOutOfRangeException(name, hour, "An hour is from 0 to 24.");

    // February has 28 days, and its end needs one of them.
    private static int Day(int day, [CallerMemberName] string name = "") =>
        day is >= 1 and <= 27 ? day : throw new ArgumentOutOfRangeException(name, day, "The last day of a part of a month is from 1 to 27.");
}
