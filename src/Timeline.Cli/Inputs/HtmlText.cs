using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Timeline.Cli.Inputs;

/// <summary>The text of a part of a page, line by line as a browser shows it: whatever has no paragraph of its own is read too.</summary>
internal sealed class HtmlText
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    private const int Paragraph = 2;

    private readonly StringBuilder text = new();
    private int breaks;
    private bool hasSpace;
    private bool isItem;
    private int preformatted;

    public static string Of(IElement part)
    {
        var lines = new HtmlText();
        lines.Walk(part);
        return lines.text.Length == 0 ? "" : lines.text.Append("\n\n").ToString();
    }

    /// <summary>Whether it stands on lines of its own.</summary>
    public static bool IsBlock(INode node) => node is IElement element && Blocks.Contains(element.LocalName);

    // Without recursion: a page may be nested deeper than the stack.
    private void Walk(INode part)
    {
        for (var node = part; ;)
        {
            Enter(node);
            if (node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            Leave(node);
            while (node != part && node.NextSibling is null)
            {
                node = node.Parent!;
                Leave(node);
            }

            if (node == part)
            {
                return;
            }

            node = node.NextSibling!;
        }
    }

    private void Enter(INode node)
    {
        if (node is IText words)
        {
            Write(words.Data);
        }
        else if (IsNamed(node, "br"))
        {
            EndLine();
        }
        else if (IsBlock(node))
        {
            breaks = Paragraph;
            isItem |= IsNamed(node, "li");
            preformatted += IsNamed(node, "pre") ? 1 : 0;
        }
    }

    private void Leave(INode node)
    {
        if (IsBlock(node))
        {
            breaks = Paragraph;
            isItem &= !IsNamed(node, "li");
            preformatted -= IsNamed(node, "pre") ? 1 : 0;
        }
    }

    private static bool IsNamed(INode node, string name) => node is IElement element && element.LocalName == name;

    // An empty line parts paragraphs, however it is made.
    private void EndLine() => breaks = Math.Min(breaks + 1, Paragraph);

    private void Write(string data)
    {
        foreach (var character in data)
        {
            if (character == '\n' && preformatted > 0)
            {
                EndLine();
            }
            else if (character is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                hasSpace = true;
            }
            else
            {
                text.Append(text.Length == 0 ? "" : breaks == Paragraph ? "\n\n" : breaks == 1 ? "\n" : hasSpace ? " " : "").Append(isItem ? "- " : "").Append(character);
                (breaks, hasSpace, isItem) = (0, false, false);
            }
        }
    }
}
