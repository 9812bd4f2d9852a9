using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary>Minutes as they are spoken: <em>et demie, et quart, moins le quart, moins dix, trente</em>.</summary>
internal static class SpokenMinutes
{
    private static readonly ushort Less = FrenchWords.Number("moins");
    private static readonly ushort Quarter = FrenchWords.Number("quart");
    private static readonly ushort Three = FrenchWords.Number("trois");
    private static readonly ushort Quarters = FrenchWords.Number("quarts");
    private static readonly WordSet Halves = FrenchWords.Set("demie", "demi");
    private static readonly WordSet Minutes = FrenchWords.Set("min", "mn", "minutes", "minute");

    /// <summary>Reads a fraction of an hour; minutes before the hour are negative.</summary>
    /// <returns>The place just past it, or −1.</returns>
    public static int ReadFraction(Scan scan, int position, out int minutes)
    {
        minutes = 0;
        var (here, next) = (At(scan, position), At(scan, position + 1));
        if (here.Is(LittleWords.And) && (Halves.Contains(next) || next.Is(Quarter)))
        {
            minutes = next.Is(Quarter) ? 15 : 30;
            return position + 2;
        }

        if (!here.Is(Less))
        {
            return ReadQuarters(scan, here.Is(LittleWords.And) ? position + 1 : position, out minutes);
        }

        // « Moins quart, moins le quart, moins un quart, moins 1/4 »
        var quarter = next.Is(LittleWords.TheMasculine) ? position + 2 : position + 1;
        if (At(scan, quarter).Is(Quarter))
        {
            minutes = -15;
            return quarter + 1;
        }

        if (ReadQuarters(scan, position + 1, out var fraction) is > 0 and var past)
        {
            minutes = -fraction;
            return past;
        }

        var end = NumberWords.Read(scan, position + 1, out var less);
        minutes = -less;
        return less is >= 1 and <= 29 ? end : -1;
    }

    /// <summary><em>Huit heures un quart, midi trois quarts, 7 h. 1/2</em>; <em>à dix heures un quart des électeurs avait voté</em> tells a share.</summary>
    private static int ReadQuarters(Scan scan, int position, out int minutes)
    {
        var (here, next) = (At(scan, position), At(scan, position + 1));
        minutes = here.Is('½') ? 30 : here.Is('¼') ? 15 : here.Is('¾') ? 45 : 0;
        if (minutes > 0)
        {
            return position + 1;
        }

        var end = position + 2;
        if (here.Is(LittleWords.OneMasculine) && next.Is(Quarter))
        {
            minutes = 15;
        }
        else if (here.Is(Three) && next.Is(Quarters))
        {
            minutes = 45;
        }
        else if (here.Number is 1 or 3 && next.Is('/') && next.Has(TokenTraits.Glued) && At(scan, position + 2).Number is 2 or 4)
        {
            minutes = 60 * here.Number / At(scan, position + 2).Number % 60;
            end++;
        }

        return minutes > 0 && (!LittleWords.OfWords.Contains(At(scan, end)) || ClockSlot.IsPartAt(scan, end)) ? end : -1;
    }

    /// <summary>
    /// <em>Dix-huit heures trente, quinze heures et dix minutes</em>. Minutes that are told alone are rarely odd, but where nothing is
    /// counted (<em>à vingt heures trois, le train…</em>); <em>à dix heures deux hommes…</em> tells none.
    /// </summary>
    /// <returns>The place just past them, or −1.</returns>
    public static int ReadNumber(Scan scan, int position, out int minutes)
    {
        minutes = 0;
        var first = At(scan, position).Is(LittleWords.And) ? position + 1 : position;
        if (At(scan, first).Kind != TokenKind.Word || first >= scan.End)
        {
            return -1;
        }

        var end = NumberWords.Read(scan, first, out minutes);
        if (end < 0 || minutes is < 1 or > 59)
        {
            return -1;
        }

        if (Minutes.Contains(At(scan, end)))
        {
            return end + 1;
        }

        return first == position && ((minutes >= 5 && (minutes % 5 == 0 || minutes > 12)) || end >= scan.End || At(scan, end).Kind == TokenKind.Punctuation) ? end : -1;
    }

    private static Token At(Scan scan, int position) => position < scan.End ? scan.Tokens[position] : default;
}
