using Timeline.Export;

namespace Timeline;

/// <summary>Some words of the article and where they stand.</summary>
/// <param name="Text">The words, as the article writes them.</param>
/// <param name="Span">Their place in the article, half-open, in UTF-16 code units.</param>
public sealed record TextFragment(string Text, TextSpan Span)
{
    /// <summary>The words on one line; <see cref="Text"/> has them as the article writes them.</summary>
    public override string ToString() => PlainText.OneLine(Text);
}
