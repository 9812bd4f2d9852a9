namespace Timeline.Tokenization;

/// <summary>A run of tokens, <c>[First, End)</c>.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token just past its last one.</param>
/// <param name="Paragraph">The number of the paragraph that it stands in.</param>
internal readonly record struct Sentence(int First, int End, int Paragraph)
{
    /// <summary>How many tokens stand before it and are no part of it: the dash or the bullet of a list, the place of a dispatch.</summary>
    public int Lead { get; init; }

    public int Count => End - First;

    /// <summary>The number of the sentence that holds a token.</summary>
    public static int NumberAt(ReadOnlySpan<Sentence> sentences, int token)
    {
        var (low, high) = (0, sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = sentences[middle].First <= token ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
