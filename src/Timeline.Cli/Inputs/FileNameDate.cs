using NodaTime.Text;

namespace Timeline.Cli.Inputs;

/// <summary>The day that a file's name begins with, as archives and cameras write it.</summary>
internal static class FileNameDate
{
    // Eight digits alone may be any number: those of a day of the age of newspapers are taken for one.
    private const int FirstNewspaper = 1600;
    private const int Later = 2100;

    private static readonly LocalDatePattern Underscored = LocalDatePattern.CreateWithInvariantCulture("uuuu'_'MM'_'dd");
    private static readonly LocalDatePattern Compact = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>The day of <c>2016-03-14-valmont.txt</c>, <c>2016_03_14_valmont.txt</c> or <c>20160314-valmont.txt</c>, or null.</summary>
    public static Publication? Of(string name) =>
        Beginning(name, 10, LocalDatePattern.Iso) ?? Beginning(name, 10, Underscored)
        ?? (Beginning(name, 8, Compact) is { Date.Year: >= FirstNewspaper and < Later } day ? day : null);

    private static Publication? Beginning(string name, int length, LocalDatePattern pattern) =>
        name.Length > length && !char.IsAsciiDigit(name[length]) && pattern.Parse(name[..length]) is { Success: true, Value.Year: > 0 } day ? day.Value : null;
}
