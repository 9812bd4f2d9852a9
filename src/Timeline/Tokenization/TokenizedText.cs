namespace Timeline.Tokenization;

/// <summary>A text, cut into sentences and tokens.</summary>
internal sealed class TokenizedText(NormalizedText text, Token[] tokens, Sentence[] sentences)
{
    public NormalizedText Text { get; } = text;

    public Token[] Tokens { get; } = tokens;

    public Sentence[] Sentences { get; } = sentences;

    /// <summary>The characters of one token, in the normalised text.</summary>
    public ReadOnlySpan<char> Characters(int token) => Text.Span[Tokens[token].Start..Tokens[token].End];

    /// <summary>The words of the tokens <c>[first, end)</c>, as the article writes them.</summary>
    public TextFragment Fragment(int first, int end) => Text.Fragment(Tokens[first].Start, Tokens[end - 1].End);

    public TextSpan Span(int first, int end) => Text.ToSource(Tokens[first].Start, Tokens[end - 1].End);
}
