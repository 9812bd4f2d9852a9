using System.Globalization;
using NodaTime;

namespace Timeline.Resolution.Calendars;

/// <summary>The first day of the Chinese lunisolar year (<em>le Nouvel An chinois</em>).</summary>
/// <remarks>NodaTime has no lunisolar calendar; .NET's is a table of the years 1901 to 2100, the same on every machine.</remarks>
internal static class ChineseNewYear
{
    private const int FirstYear = 1901;
    private const int LastYear = 2100;

    private static readonly ChineseLunisolarCalendar Lunisolar = new();

    /// <summary>A day from 21 January to 21 February, or <see langword="null"/> outside 1901 to 2100.</summary>
    public static LocalDate? Of(int year) => year is < FirstYear or > LastYear ? null
        : LocalDate.FromDateTime(Lunisolar.ToDateTime(year, 1, 1, 0, 0, 0, 0));
}
