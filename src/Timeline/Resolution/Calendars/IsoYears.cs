using System.Globalization;
using NodaTime;

namespace Timeline.Resolution.Calendars;

/// <summary>The years that can be dated, 1 to 9999, and the one place that knows what happens at their edges.</summary>
/// <remarks>
/// A text may say any number (<em>en l'an 12000</em>): that is data, so it gives <see langword="null"/> and never an exception.
/// An interval that would end after 9999-12-31 has an open end, as NodaTime has no midnight after that day.
/// </remarks>
internal static class IsoYears
{
    /// <summary>The first year: 52 av. J.-C. keeps its TIMEX value but has no interval.</summary>
    public const int First = 1;

    /// <summary>The last year that NodaTime's ISO calendar has.</summary>
    public const int Last = 9999;

    public static bool Contains(int year) => year is >= First and <= Last;

    /// <summary>Midnight at the start of a day that is known to exist in every year, or null in a year that cannot be dated.</summary>
    public static LocalDateTime? StartOf(int year, int month = 1, int day = 1) =>
        Contains(year) ? new LocalDateTime(year, month, day, 0, 0) : null;

    /// <summary>The whole of a year: <em>en 1848</em> is [1848-01-01, 1849-01-01).</summary>
    public static LocalInterval? Of(int year) => Contains(year) ? new LocalInterval(StartOf(year), StartOf(year + 1)) : null;

    /// <summary>The TIMEX value of a year: four digits.</summary>
    public static string Value(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
