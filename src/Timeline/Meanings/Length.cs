using System.Globalization;

namespace Timeline.Meanings;

/// <summary>So many of one unit; null for <em>quelques, plusieurs, des</em>.</summary>
internal readonly record struct LengthPart(decimal? Count, CalendarUnit Unit);

/// <summary>A length of time: <em>trois heures et demie</em> is 3 hours and 30 minutes.</summary>
/// <param name="Parts">The parts, coarsest first.</param>
/// <param name="Modifier"><em>environ, plus de, au moins</em>.</param>
internal sealed record Length(IReadOnlyList<LengthPart> Parts, TimexModifier Modifier = TimexModifier.None)
{
    public Length(decimal? count, CalendarUnit unit, TimexModifier modifier = TimexModifier.None)
        : this([new LengthPart(count, unit)], modifier)
    {
    }

    /// <summary>The same length in one unit, where the words count so: <em>un an et demi</em> is P18M, and P1.5Y as well.</summary>
    public string? InOneUnit { get; init; }

    /// <summary><em>Quelques, plusieurs</em>: more than two, not many.</summary>
    public bool IsAFew { get; init; }

    /// <summary>Whether it has no number (<em>des années</em>).</summary>
    public bool IsVague => Parts[0].Count is null;

    public CalendarUnit Unit => Parts[0].Unit;

    /// <summary>The unit that a point so far away is as fine as.</summary>
    public CalendarUnit FinestUnit => Parts[^1].Unit;

    /// <summary>The TIMEX3 value: <c>P4D</c>, <c>PT3H30M</c>, <c>PXY</c>. TIMEX3 has no quarter: it is three months.</summary>
    public string Value
    {
        get
        {
            var value = "P";
            var inTime = false;
            foreach (var part in Parts)
            {
                var (factor, letter, isTime) = Letter(part.Unit);
                value = string.Create(CultureInfo.InvariantCulture, $"{value}{(isTime && !inTime ? "T" : "")}{(part.Count * factor)?.ToString("0.###", CultureInfo.InvariantCulture) ?? "X"}{letter}");
                inTime |= isTime;
            }

            return value;
        }
    }

    private static (int Factor, string Letter, bool IsTime) Letter(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Second => (1, "S", true),
        CalendarUnit.Minute => (1, "M", true),
        CalendarUnit.Hour => (1, "H", true),
        CalendarUnit.Day => (1, "D", false),
        CalendarUnit.Week => (1, "W", false),
        CalendarUnit.Weekend => (1, "WE", false),
        CalendarUnit.Fortnight => (2, "W", false),
        CalendarUnit.Month => (1, "M", false),
        CalendarUnit.Quarter => (3, "M", false),
        CalendarUnit.HalfYear => (6, "M", false),
        CalendarUnit.Season => (1, "Y", false),
        CalendarUnit.Year => (1, "Y", false),
        CalendarUnit.Decade => (10, "Y", false),
        _ => (100, "Y", false),
    };
}
