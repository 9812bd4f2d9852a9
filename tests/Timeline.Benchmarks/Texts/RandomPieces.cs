using System.Text;
using Timeline.French.Lexicon;
using Timeline.Tests.French;

namespace Timeline.Benchmarks.Texts;

/// <summary>
/// Pieces of text to repeat: one to four of the rules' examples, words of the lexicon, years, names and marks, whole or cut, with what may stand
/// between and behind them. The same seed makes the same pieces.
/// </summary>
internal sealed class RandomPieces(int seed)
{
    private static readonly string[] Examples = [.. RuleExample.Texts];

    private static readonly string[] Joints =
        ["", " ", " ", ", ", ", ", ". ", ".\n", "\n", "\n\n", " : ", " :\n", " ?\n", "; ", " et ", " que ", " qui ", " (", ") ", "« ", " » ", " – ", "\n- ", "/", "-", "'", " ou ", " de ", " à "];

    private static readonly string[] Small = ["12 mai 1944", "1950", "Mardi", "16 h 05", "Anne Roux", "il part", "on a dit", "l'autre", "3", "le 4", "né", "dit-elle", "A", "En 1912", "la veille", "?", "…"];

    private readonly Random random = new(seed);

    public string Next()
    {
        var text = new StringBuilder();
        for (var parts = random.Next(1, 5); parts > 0; parts--)
        {
            text.Append(Part()).Append(Joints[random.Next(Joints.Length)]);
        }

        return text.ToString();
    }

    private string Part() => random.Next(5) switch
    {
        0 => Examples[random.Next(Examples.Length)],
        1 => Cut(Examples[random.Next(Examples.Length)]),
        2 => FrenchWords.Vocabulary[random.Next(1, FrenchWords.Vocabulary.Count)],
        _ => Small[random.Next(Small.Length)],
    };

    private string Cut(string example)
    {
        var start = random.Next(example.Length);
        return example[start..random.Next(start + 1, example.Length + 1)];
    }
}
