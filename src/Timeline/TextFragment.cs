namespace Timeline;

/// <summary>Some words of the article and where they stand.</summary>
/// <param name="Text">The words, as the article writes them.</param>
/// <param name="Span">Their place in the article, half-open, in UTF-16 code units.</param>
public sealed record TextFragment(string Text, TextSpan Span)
{
    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
