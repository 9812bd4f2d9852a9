using System.Globalization;
using NodaTime;

namespace Timeline.Cli.Inputs;

/// <summary>A publication date as people and pages write it: in ISO 8601 a day, a local moment, or a moment with an offset; else a day that is told in French with its year.</summary>
internal static class PublicationText
{
    // What counts from it is not asked for.
    private static readonly LocalDate AnyDay = new(2016, 3, 15);

    public static Publication Parse(string text) => TryParse(text) ?? TryReadAll(text)
        ?? throw new InputError($"“{text}” is no publication date: write 2016-03-15, 2016-03-15T18:00 or 2016-03-15T18:00+01:00.");

    /// <summary>Null where the text is no such date, or lies before the year 1.</summary>
    public static Publication? TryParse(string text) => Publication.TryParse(Standard(text.Trim()), out var publication) ? publication : null;

    /// <summary>The same, or a day that is told in French words with its year, as in <em>mardi 15 mars 2016 à 18 h 30</em>.</summary>
    public static Publication? TryReadStated(string text) => TryParse(text) ?? TemporalTagger.Tag(text, AnyDay).Select(Told).FirstOrDefault(told => told is not null);

    /// <summary>A day that is told in French words with its year, and nothing but it: <em>15/03/16</em> may be of 2015, and who writes <em>lundi 15 mars 2016</em> has mistaken the weekday or the day.</summary>
    public static Publication? TryReadAll(string text)
    {
        text = text.Trim();
        var reading = TimelineExtractor.Read(new Article(text, AnyDay));
        return reading.Diagnostics.Count == 0 && reading.Expressions is [var expression] && expression.Text.Length == text.Length && Told(expression) is { } told
            && text.Contains(told.Date.Year.ToString("D4", CultureInfo.InvariantCulture), StringComparison.Ordinal) ? told : null;
    }

    // « il y a deux heures » counts from today, and « vers le 15 mars 2016 » is no day.
    private static Publication? Told(TemporalExpression expression) => expression switch
    {
        { Explanation.Anchor.Kind: not AnchorKind.None } or { IsFuzzy: true } or { Modifier: not TimexModifier.None } => null,
        { Granularity: Granularity.Day, Interval.Start: { } day } => day.Date,
        { Granularity: Granularity.Minute, Interval.Start: { } moment } => moment,
        _ => null,
    };

    /// <summary>ISO 8601 of what is nearly that: <c>2016-03-15 10:00:00 +0100</c>, as Jekyll writes it, <c>2016-03-15 09:00 UTC</c>.</summary>
    private static string Standard(string text)
    {
        text = text.Length > 10 && text[10] == ' ' ? text[..10] + "T" + text[11..] : text;
        text = text.EndsWith(" UTC", StringComparison.Ordinal) ? text[..^4] + "Z" : text;
        var sign = text.LastIndexOfAny(['+', '-']);
        if (sign < 11 || text.Length - sign is not (5 or 6))
        {
            return text;
        }

        var offset = text[sign..];
        return text[..sign].TrimEnd() + (offset.Length == 5 ? offset[..3] + ":" + offset[3..] : offset);
    }
}
