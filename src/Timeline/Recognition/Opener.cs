using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>A token as the tables of beginnings see it: a word of the vocabulary, or digits of some length.</summary>
/// <param name="Word">The number of the word, 0 for digits.</param>
/// <param name="Run">The place of the length of the digits (<see cref="DigitRun.Index"/>), −1 for a word.</param>
internal readonly record struct Opener(ushort Word, int Run)
{
    /// <summary>More than any number that <see cref="Code"/> gives.</summary>
    public const int Codes = DigitRun.Count + ushort.MaxValue + 1;

    /// <summary>A number of its own.</summary>
    public int Code => IsDigits ? Run : DigitRun.Count + Word;

    public bool IsDigits => Run >= 0;

    public static Opener OfWord(ushort word) => new(word, -1);

    public static Opener OfDigits(int run) => new(0, run);
}
