namespace Timeline.Tokenization;

/// <summary>A run of tokens, <c>[First, End)</c>.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token just past its last one.</param>
/// <param name="Paragraph">The number of the paragraph that it stands in.</param>
internal readonly record struct Sentence(int First, int End, int Paragraph)
{
    public int Count => End - First;
}
