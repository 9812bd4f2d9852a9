using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace Timeline.Tests.Fuzzing;

/// <summary>A text and a publication, and how the corpus keeps them: in ASCII, since a lone surrogate survives no encoding.</summary>
internal sealed record FuzzInput(string Text, Publication PublishedOn)
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    /// <exception cref="FormatException">The first line is no date, or an escape is cut off.</exception>
    public static FuzzInput Parse(string kept)
    {
        var lineEnd = kept.IndexOf('\n', StringComparison.Ordinal);
        var day = kept[..lineEnd];
        Publication published = day.Length > 10 ? Moment.Parse(day).Value : LocalDatePattern.Iso.Parse(day).Value;
        var text = new StringBuilder();
        for (var i = lineEnd + 1; i < kept.Length; i++)
        {
            if (kept[i] != '\\')
            {
                // Line ends of the file are for the eye; those of the text are written as escapes.
                text.Append(kept[i] is '\n' or '\r' ? "" : kept[i]);
            }
            else
            {
                text.Append((char)int.Parse(kept.AsSpan(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 5;
            }
        }

        return new FuzzInput(text.ToString(), published);
    }

    public override string ToString()
    {
        var kept = new StringBuilder(PublishedOn.Time is null ? LocalDatePattern.Iso.Format(PublishedOn.Date) : Moment.Format(PublishedOn.Moment)).Append('\n');
        foreach (var character in Text)
        {
            if (character is >= ' ' and < '\u007f' and not '\\')
            {
                kept.Append(character);
            }
            else
            {
                kept.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
        }

        return kept.Append('\n').ToString();
    }
}
