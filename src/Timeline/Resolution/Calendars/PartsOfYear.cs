using System.Globalization;

namespace Timeline.Resolution.Calendars;

/// <summary>Quarters of the civil year (<em>au troisième trimestre 2014</em>).</summary>
internal static class Quarters
{
    /// <summary>Three months, or null where there is no such quarter.</summary>
    /// <param name="year">The year.</param>
    /// <param name="number">Which quarter, 1 to 4.</param>
    public static LocalInterval? Of(int year, int number) => !IsoYears.Contains(year) || number is < 1 or > 4 ? null
        : new LocalInterval(
            IsoYears.StartOf(year, 3 * number - 2),
            number == 4 ? IsoYears.StartOf(year + 1) : IsoYears.StartOf(year, 3 * number + 1));

    /// <summary>The quarter that a month lies in, 1 to 4.</summary>
    public static int At(int month) => (month + 2) / 3;

    /// <summary>The TIMEX value: <c>2016-Q3</c>.</summary>
    public static string Value(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-Q{number}");
}

/// <summary>Halves of the civil year (<em>au second semestre</em>).</summary>
internal static class HalfYears
{
    /// <summary>Six months, or null where there is no such half.</summary>
    /// <param name="year">The year.</param>
    /// <param name="number">Which half, 1 or 2.</param>
    public static LocalInterval? Of(int year, int number) => !IsoYears.Contains(year) || number is < 1 or > 2 ? null
        : new LocalInterval(
            IsoYears.StartOf(year, 6 * number - 5),
            number == 2 ? IsoYears.StartOf(year + 1) : IsoYears.StartOf(year, 7));

    /// <summary>The half that a month lies in, 1 or 2.</summary>
    public static int At(int month) => (month + 5) / 6;

    /// <summary>The TIMEX value: <c>2016-H2</c>.</summary>
    public static string Value(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-H{number}");
}

/// <summary>School years of France (<em>l'année scolaire 2014-2015</em>).</summary>
/// <remarks>
/// From 1 September to the last day of the ministry's calendar, 4 July where the table has none. Both ends move by some days
/// each year, and Belgium, Switzerland and Québec open in August: whoever resolves one flags it as fuzzy.
/// </remarks>
internal static class SchoolYears
{
    private const int FirstOfTable = 2008;

    /// <summary>The day of July on which the school years from 2008-2009 on ended, by the ministry's calendars.</summary>
    private static readonly int[] LastDays = [2, 2, 2, 5, 6, 5, 4, 5, 8, 7, 6, 4, 6, 7, 8, 6, 5, 4];

    /// <summary>The school year that opens in September of a year, to the midnight after its last day in July of the next.</summary>
    public static LocalInterval? Of(int firstYear) => !IsoYears.Contains(firstYear) ? null
        : new LocalInterval(IsoYears.StartOf(firstYear, 9), IsoYears.StartOf(firstYear + 1, 7, LastDay(firstYear) + 1));

    /// <summary>The TIMEX value: <c>2014/2015</c>.</summary>
    public static string Value(int firstYear) => string.Create(CultureInfo.InvariantCulture, $"{firstYear:D4}/{firstYear + 1:D4}");

    private static int LastDay(int firstYear) =>
        firstYear >= FirstOfTable && firstYear < FirstOfTable + LastDays.Length ? LastDays[firstYear - FirstOfTable] : 4;
}
