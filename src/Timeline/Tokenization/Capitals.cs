namespace Timeline.Tokenization;

/// <summary>How a word is written: <em>Paris, PARIS, iPhone</em>.</summary>
internal static class Capitals
{
    public static TokenTraits Of(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
        {
            return word.Length > 1 && word[1..].IndexOfAnyInRange('A', 'Z') >= 0 ? TokenTraits.InnerCapital : TokenTraits.None;
        }

        var upper = 0;
        foreach (var letter in word)
        {
            upper += char.IsUpper(letter) || letter == '\'' ? 1 : 0;
        }

        return upper == word.Length && word.Length > 1 ? TokenTraits.Capital | TokenTraits.AllCapitals
            : upper > 1 ? TokenTraits.Capital | TokenTraits.InnerCapital
            : TokenTraits.Capital;
    }
}
