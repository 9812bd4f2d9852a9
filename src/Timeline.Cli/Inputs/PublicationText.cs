using NodaTime;
using NodaTime.Text;

namespace Timeline.Cli.Inputs;

/// <summary>A publication date as people and pages write it in ISO 8601: a day, a local moment, or a moment with an offset.</summary>
internal static class PublicationText
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");
    private static readonly OffsetDateTimePattern OffsetMinutes = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<G>");
    private static readonly OffsetDateTimePattern CompactOffset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<+HHmm>");

    public static Publication Parse(string text) => TryParse(text)
        ?? throw new InputError($"“{text}” is no publication date: write 2016-03-15, 2016-03-15T18:00 or 2016-03-15T18:00+01:00.");

    /// <summary>Null where the text is no such date, or lies before the year 1.</summary>
    public static Publication? TryParse(string text) => Read(text.Trim()) is { Date.Year: > 0 } publication ? publication : null;

    private static Publication? Read(string text)
    {
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day)
        {
            return day.Value;
        }

        text = text.Length > 10 && text[10] == ' ' ? text[..10] + "T" + text[11..] : text;
        foreach (var pattern in (LocalDateTimePattern[])[LocalDateTimePattern.ExtendedIso, Minutes])
        {
            if (pattern.Parse(text) is { Success: true } moment)
            {
                return moment.Value;
            }
        }

        foreach (var pattern in (OffsetDateTimePattern[])[OffsetDateTimePattern.ExtendedIso, OffsetMinutes, CompactOffset])
        {
            if (pattern.Parse(text) is { Success: true } moment)
            {
                return text.EndsWith('Z') ? moment.Value.ToInstant() : moment.Value;
            }
        }

        return null;
    }

    /// <summary>The day that a name begins with, as in <c>2016-03-14-valmont.txt</c>, or null.</summary>
    public static Publication? BeginningOf(string name) =>
        name.Length > 10 && !char.IsAsciiDigit(name[10]) && LocalDatePattern.Iso.Parse(name[..10]) is { Success: true, Value.Year: > 0 } day ? day.Value : null;
}
