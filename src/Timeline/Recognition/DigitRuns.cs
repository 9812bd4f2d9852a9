using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>Runs of digits by their length, a bit each: a year has four digits, the day of a month one or two.</summary>
[Flags]
internal enum DigitRuns : byte
{
    None = 0,
    One = 1,
    Two = 2,
    Three = 4,
    Four = 8,
    More = 16,
    UpToTwo = One | Two,
    All = One | Two | Three | Four | More,
}

/// <summary>Lengths of runs of digits, as the tables of beginnings count them.</summary>
internal static class DigitRun
{
    /// <summary>How many lengths are told apart.</summary>
    public const int Count = 5;

    /// <summary>The place of a run in a table: its length less one, and the last for all longer ones.</summary>
    public static int Index(in Token number) => Math.Min(number.Length, Count) - 1;

    /// <summary>The bit of a place.</summary>
    public static DigitRuns At(int index) => (DigitRuns)(1 << index);

    /// <summary>Whether runs include those of a place.</summary>
    public static bool Has(DigitRuns runs, int index) => (runs & At(index)) != 0;

    /// <summary>The lengths between two bounds, both included.</summary>
    public static DigitRuns Between(int shortest, int longest) =>
        (DigitRuns)((1 << Math.Min(longest, Count)) - (1 << (shortest - 1)));
}
