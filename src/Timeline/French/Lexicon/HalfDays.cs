using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary><em>3 p.m., 8pm, 8:10 PM</em>: the halves of the English clock, as they are written in Canada and in messages.</summary>
internal static class HalfDays
{
    private static readonly ushort A = FrenchWords.Number("a");
    private static readonly ushort P = FrenchWords.Number("p");
    private static readonly ushort M = FrenchWords.Number("m");
    private static readonly ushort Am = FrenchWords.Number("am");
    private static readonly ushort Pm = FrenchWords.Number("pm");

    /// <summary>Adds the words that a mark begins with.</summary>
    public static void AddTo(Followers followers)
    {
        foreach (var word in (ReadOnlySpan<ushort>)[A, P, Am, Pm])
        {
            followers.Add(word);
        }
    }

    /// <summary>Reads the mark of a half.</summary>
    /// <returns>The place just past it, or −1.</returns>
    public static int Read(Scan scan, int position, out bool isAfternoon)
    {
        isAfternoon = false;
        if (position >= scan.End)
        {
            return -1;
        }

        var token = scan.Tokens[position];
        isAfternoon = token.Is(P) || token.Is(Pm);
        if (token.Is(Am) || token.Is(Pm))
        {
            return position + 1;
        }

        var isDotted = (token.Is(A) || token.Is(P)) && position + 2 < scan.End && scan.Tokens[position + 1].Is('.') && scan.Tokens[position + 2].Is(M);
        return !isDotted ? -1 : position + 3 < scan.End && scan.Tokens[position + 3].Is('.') ? position + 4 : position + 3;
    }

    /// <summary>Moves a time into the half of the day that stands after it.</summary>
    /// <returns>The place just past the mark, or −1 where there is none.</returns>
    public static int Move(Scan scan, int position, ref TimeOfDay time)
    {
        if (time.Hour is < 1 or > 12 || Read(scan, position, out var isAfternoon) is var end && end < 0)
        {
            return -1;
        }

        time = time with { Hour = time.Hour % 12 + (isAfternoon ? 12 : 0) };
        return end;
    }

    /// <summary>Whether a number without minutes may stand before the mark: <em>8pm</em>, <em>8 p.m.</em>; <em>8 PM</em> may be eight prime ministers.</summary>
    public static bool IsSure(Scan scan, int position, int end) => end > position + 1 || scan.Tokens[position].Start == scan.Tokens[position - 1].End;
}
