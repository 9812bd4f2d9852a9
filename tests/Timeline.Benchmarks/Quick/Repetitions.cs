using System.Globalization;
using Timeline.Benchmarks.Texts;

namespace Timeline.Benchmarks.Quick;

/// <summary>
/// Looks for texts that take more time a character the longer they are: random pieces, each repeated to three lengths. A text of the fuzzer is
/// too short to show it: <c>12 mai 1944.\n</c> is read at once, and twenty thousand of them once took minutes.
/// </summary>
internal static class Repetitions
{
    private const int Short = 8_000;
    private const int Long = 64_000;
    private const int Longest = 1_000_000;

    /// <summary>More times a character than in the shorter text, and the piece is suspected; the collector alone reaches two.</summary>
    private const double Suspected = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static void Print(int count, int seed)
    {
        var pieces = new RandomPieces(seed);
        Rounds.WarmUp(() => TimelineExtractor.Extract(PlainTexts.Repeat(PlainTexts.Chronology, Short), new LocalDate(2016, 3, 15)));
        var growing = 0;
        for (var i = 0; i < count; i++)
        {
            var piece = pieces.Next();
            if (Steepness(piece, Short, Long) is var ratio && ratio > Suspected && Steepness(piece, Long, Longest) is var further && further > Suspected)
            {
                growing++;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{ratio:F1} × from {Short} to {Long} characters, {further:F1} × from there to {Longest}: «{piece.Replace("\n", "\\n", StringComparison.Ordinal)}»"));
            }
        }

        Console.WriteLine($"{count} pieces, seed {seed}: {growing} take more time a character the longer they are");
    }

    /// <summary>Time a character of the longer text : that of the shorter one, the lesser of two tries: what else the machine does looks like growth.</summary>
    private static double Steepness(string piece, int shorter, int longer) => Math.Min(Ratio(piece, shorter, longer), Ratio(piece, shorter, longer));

    /// <summary>A text that is not read within our patience grows, however slow a shorter one was.</summary>
    private static double Ratio(string piece, int shorter, int longer)
    {
        var time = Growth.Measure(PlainTexts.Repeat(piece, longer), 0.01, Patience);
        return double.IsPositiveInfinity(time) ? time : time / Growth.Measure(PlainTexts.Repeat(piece, shorter), 0.01, Patience);
    }
}
