using System.Globalization;

namespace Timeline.Resolution.Calendars;

/// <summary>Centuries, counted from 1: <em>le XIXe siècle</em> is number 19.</summary>
internal static class Centuries
{
    /// <summary>
    /// A hundred years: number 19 is 1801 to 1900, as the Academy and the observatories count. TIMEX calls it <c>18</c>, which
    /// read as a prefix would be 1800 to 1899: the value is a name here, not a prefix.
    /// </summary>
    /// <param name="number">Which century of the common era, 1 to 100.</param>
    public static LocalInterval? Of(int number) => number is < 1 or > 100 ? null
        : new LocalInterval(IsoYears.StartOf(100 * (number - 1) + 1), IsoYears.StartOf(100 * number + 1));

    /// <summary>The century of a year: 2000 is the last year of the twentieth.</summary>
    public static int At(int year) => (year + 99) / 100;

    /// <summary>The TIMEX value: two digits, one less than the number; <c>18</c> is the nineteenth.</summary>
    public static string Value(int number) => (number - 1).ToString("D2", CultureInfo.InvariantCulture);
}

/// <summary>Decades, named by the digits that their years share: <em>les années 1970</em> is number 197.</summary>
internal static class Decades
{
    /// <summary>Ten years: number 197 is 1970 to 1979.</summary>
    /// <param name="number">The year without its last digit, 0 to 999. Number 0 has nine years, as there is no year 0.</param>
    public static LocalInterval? Of(int number) => number is < 0 or > 999 ? null
        : new LocalInterval(IsoYears.StartOf(Math.Max(IsoYears.First, 10 * number)), IsoYears.StartOf(10 * (number + 1)));

    /// <summary>The decade of a year.</summary>
    public static int At(int year) => year / 10;

    /// <summary>The TIMEX value: three digits, <c>197</c>.</summary>
    public static string Value(int number) => number.ToString("D3", CultureInfo.InvariantCulture);
}
