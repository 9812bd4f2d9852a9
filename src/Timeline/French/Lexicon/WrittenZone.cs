using System.Globalization;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary>The zone behind a time: <em>GMT, UTC+2, heure de Paris, (heure locale)</em>.</summary>
internal static class WrittenZone
{
    private static readonly WordSet Hours = FrenchWords.Set("heure", "heures");
    private static readonly WordSet Universal = FrenchWords.Set("gmt", "utc");

    /// <param name="zone">Its name in the zone database; null for the place's own time.</param>
    /// <returns>The place just past it, or −1 where no zone is said.</returns>
    public static int Read(Scan scan, int position, out string? zone)
    {
        zone = null;
        if (position >= scan.End)
        {
            return -1;
        }

        var isBracketed = scan.Tokens[position].Is('(');
        var isApart = isBracketed || scan.Tokens[position].Is(',');
        position += isApart ? 1 : 0;
        if (position >= scan.End)
        {
            return -1;
        }

        // « à 18 heures, GMT » is not written; « à 18 heures, heure de Paris » is.
        var end = Hours.Contains(scan.Tokens[position]) ? Place(scan, position + 1, out zone)
            : isApart && !isBracketed ? -1 : Code(scan, position, out zone);
        if (end > 0 && isBracketed)
        {
            end = end < scan.End && scan.Tokens[end].Is(')') ? end + 1 : -1;
        }

        zone = end > 0 && zone is { Length: > 0 } ? zone : null;
        return end;
    }

    private static int Place(Scan scan, int position, out string? zone)
    {
        zone = null;
        if (position >= scan.End || Zones.Places.Match(scan, position, out var value) is not (> 0 and var end))
        {
            return -1;
        }

        zone = (string)value.Thing!;
        return end;
    }

    private static int Code(Scan scan, int position, out string? zone)
    {
        zone = null;
        var token = scan.Tokens[position];
        if (token.Kind != TokenKind.Word || Zones.Codes.Match(scan, position, out var value) is not (> 0 and var end))
        {
            return -1;
        }

        // « est » is a verb and a point of the compass: only EST is a zone.
        zone = (string)value.Thing!;
        return zone.Length > 0 && !token.Has(TokenTraits.AllCapitals) ? -1
            : Universal.Contains(token) ? Difference(scan, end, ref zone)
            : end;
    }

    /// <summary><em>UTC+2, GMT-5</em>: the zone database names them the other way round.</summary>
    private static int Difference(Scan scan, int position, ref string? zone)
    {
        var here = position < scan.End ? scan.Tokens[position] : default;
        var next = position + 1 < scan.End ? scan.Tokens[position + 1] : default;
        var isAhead = here.Is('+') && next.Kind == TokenKind.Number;
        var isBehind = here.Kind == TokenKind.Number && here.Has(TokenTraits.Hyphenated);
        var hours = isAhead ? next.Number : isBehind ? here.Number : 0;
        if (hours is < 1 or > 12)
        {
            return position;
        }

        zone = (isAhead ? "Etc/GMT-" : "Etc/GMT+") + hours.ToString(CultureInfo.InvariantCulture);
        return position + (isAhead ? 2 : 1);
    }
}
