using NodaTime;
using NodaTime.Text;

namespace Timeline;

/// <summary>The ways in which ISO 8601 writes a day, a local moment and a moment with an offset; seconds may be left out where there are none.</summary>
internal static class PublicationPatterns
{
    private static readonly LocalDateTimePattern[] Moments =
        [LocalDateTimePattern.ExtendedIso, LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm")];

    private static readonly OffsetDateTimePattern[] WithOffset =
        [OffsetDateTimePattern.ExtendedIso, OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<G>")];

    /// <summary>Null where the text is none of them, or lies outside the years that are read.</summary>
    public static Publication? TryRead(string text) => ReadAny(text) is { Date.Year: >= 1 and <= 9999 } publication ? publication : null;

    private static Publication? ReadAny(string text)
    {
        if (!text.Contains('T', StringComparison.Ordinal))
        {
            return LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : null;
        }

        foreach (var pattern in Moments)
        {
            if (pattern.Parse(text) is { Success: true, Value: var moment })
            {
                return moment;
            }
        }

        foreach (var pattern in WithOffset)
        {
            if (pattern.Parse(text) is { Success: true, Value: var moment })
            {
                // “Z” says when it was, and not where (RFC 9557).
                return text.EndsWith('Z') ? moment.ToInstant() : moment;
            }
        }

        return null;
    }
}
