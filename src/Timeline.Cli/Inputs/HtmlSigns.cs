namespace Timeline.Cli.Inputs;

/// <summary>Whether a text is a page, or a piece that was cut out of one.</summary>
internal static class HtmlSigns
{
    private static readonly string[] Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "center", "details", "div", "dl", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
        "main", "ol", "p", "pre", "section", "table", "ul",
    ];

    /// <summary>Whether it begins like a page.</summary>
    public static bool IsPage(ReadOnlySpan<char> text)
    {
        var start = Beginning(text);
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether it begins with a block that is closed again: <c>&lt;p&gt;</c> alone may be what the text is about.</summary>
    public static bool IsPiece(ReadOnlySpan<char> text)
    {
        var start = Beginning(text);
        foreach (var block in Blocks)
        {
            if (start.Length > block.Length + 1 && start[0] == '<' && start[1..].StartsWith(block, StringComparison.OrdinalIgnoreCase)
                && start[block.Length + 1] is '>' or ' ' or '\t' or '\r' or '\n')
            {
                return start.IndexOf($"</{block}>", StringComparison.OrdinalIgnoreCase) >= 0;
            }
        }

        return false;
    }

    // Before its first tag there may be notes, and what XML says of itself.
    private static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimStart();
            var end = text.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : text.StartsWith("<?xml", StringComparison.Ordinal) ? "?>" : null;
            if (end is null || text.IndexOf(end, StringComparison.Ordinal) is not (>= 0 and var place))
            {
                return text;
            }

            text = text[(place + end.Length)..];
        }
    }
}
