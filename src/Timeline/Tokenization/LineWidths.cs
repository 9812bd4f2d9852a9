namespace Timeline.Tokenization;

/// <summary>
/// Tells a line that was broken because it was full from one that ends something. A line is full when the first word of
/// the next one would not have fitted in.
/// </summary>
internal readonly ref struct LineWidths
{
    /// <summary>Wider lines than these are paragraphs, not lines of a wrapped text.</summary>
    private const int WidestWrap = 132;

    private readonly ReadOnlySpan<char> text;
    private readonly int widest;

    public LineWidths(ReadOnlySpan<char> text, CancellationToken cancellation)
    {
        this.text = text;
        for (var start = 0; start < text.Length && widest <= WidestWrap;)
        {
            cancellation.ThrowIfCancellationRequested();
            var length = text[start..].IndexOf('\n');
            length = length < 0 ? text.Length - start : length;
            widest = Math.Max(widest, length);
            RunsOn |= start > 0 && start < text.Length && char.IsLower(text[start]);
            start += length + 1;
        }
    }

    /// <summary>Whether a line begins in lower case, as most do that go on with the one before; of briefs and headlines below one another none does, and <em>L'enquête…</em> opens a line of its own.</summary>
    public bool RunsOn { get; }

    /// <param name="end">Where the line ends.</param>
    /// <param name="next">Where the next line's first word begins.</param>
    public bool IsWrapped(int end, int next)
    {
        if (widest > WidestWrap)
        {
            return false;
        }

        var start = text[..end].LastIndexOf('\n') + 1;
        var rest = text[next..];
        var word = rest.IndexOfAny(' ', '\n');
        return end - start + 1 + (word < 0 ? rest.Length : word) > widest;
    }
}
