namespace Timeline.Cli.Inputs;

/// <summary>Reads articles from files or from standard input, whatever they are written in.</summary>
internal sealed class ArticleInput(string kind, Stream standardInput)
{
    /// <summary>Reads one article, which is called by the name of its file.</summary>
    /// <param name="file">The file; null or “-” is standard input.</param>
    /// <param name="published">When it was published, whatever it says; null asks the article.</param>
    /// <param name="otherwise">When it was published, where neither it nor its name says it.</param>
    public Article Read(string? file, Publication? published, Publication? otherwise)
    {
        var isStandardInput = file is null or "-";
        var text = Utf8Text.Decode(isStandardInput ? ReadAll(standardInput) : InputFile.ReadAll(file!), isStandardInput ? "Standard input" : $"“{file}”");
        var document = Document(text, isStandardInput ? "" : Path.GetExtension(file!), kind);
        return new Article(
            document.Text,
            published ?? document.Published?.Publication ?? (isStandardInput ? null : PublicationText.BeginningOf(Path.GetFileName(file!))) ?? otherwise
                ?? throw new InputError($"The publication date{(isStandardInput ? "" : $" of “{file}”")} is {(document.Published?.Unread is { } unread ? $"said to be “{unread}”, which is not understood" : "missing")}: pass it, as in --published 2016-03-15."),
            document.Title,
            isStandardInput ? null : Path.GetFileName(file),
            isStandardInput ? null : Path.GetFileName(file));
    }

    private static SourceDocument Document(string text, string extension, string kind) => kind.ToLowerInvariant() switch
    {
        "text" => new SourceDocument(text),
        "markdown" => MarkdownDocument.Read(text),
        "html" => HtmlDocument.Read(text),
        "auto" when IsHtml(text, extension) => HtmlDocument.Read(text),
        "auto" when extension.ToLowerInvariant() is ".md" or ".markdown" => MarkdownDocument.Read(text),
        "auto" => new SourceDocument(text),
        _ => throw new InputError($"--input is “{kind}”, but must be one of auto, text, markdown, html."),
    };

    private static bool IsHtml(string text, string extension)
    {
        var start = text.AsSpan().TrimStart();
        return extension.ToLowerInvariant() is ".html" or ".htm" or ".xhtml"
            || start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
