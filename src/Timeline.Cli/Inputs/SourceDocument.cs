namespace Timeline.Cli.Inputs;

/// <summary>The article that a file holds, without its markup.</summary>
/// <param name="Text">The text to read.</param>
/// <param name="Title">The title that the file names.</param>
/// <param name="Published">What the file says of its publication; null where it says nothing.</param>
internal sealed record SourceDocument(string Text, string? Title = null, StatedDate? Published = null)
{
    /// <summary>Reads what a file holds.</summary>
    /// <param name="text">All of it.</param>
    /// <param name="extension">The ending of its name, or nothing.</param>
    /// <param name="kind">What <c>--input</c> says that it is.</param>
    public static SourceDocument Read(string text, string extension, InputKind kind) => kind switch
    {
        _ when IsHtml(text, extension, kind) => HtmlDocument.Read(text),
        InputKind.Markdown => MarkdownDocument.Read(text),
        InputKind.Auto when IsMarkdown(extension) => MarkdownDocument.Read(text),
        _ => new SourceDocument(text),
    };

    /// <summary>Whether it is read as a page. Markdown may begin with a piece of one.</summary>
    public static bool IsHtml(string text, string extension, InputKind kind) => kind == InputKind.Html
        || (kind == InputKind.Auto
            && (extension.ToLowerInvariant() is ".html" or ".htm" or ".xhtml" || HtmlSigns.IsPage(text) || (!IsMarkdown(extension) && HtmlSigns.IsPiece(text))));

    private static bool IsMarkdown(string extension) => extension.ToLowerInvariant() is ".md" or ".markdown";
}
