using AngleSharp.Dom;

namespace Timeline.Cli.Inputs;

/// <summary>
/// The times beside the paragraphs of a page: they say when it was published, or one that it leads to, and no event of the line below them.
/// Those of headings, lists and tables are of a chronology.
/// </summary>
internal static class HtmlDatelines
{
    private const string Told = "p, li, dt, dd, th, td, caption, summary, blockquote, pre, h1, h2, h3, h4, h5, h6";

    /// <summary>Takes them out of a part that has paragraphs; where it has none, its lines may be all that tells of its dates.</summary>
    public static void RemoveFrom(IElement part)
    {
        if (part.QuerySelector("p") is null)
        {
            return;
        }

        foreach (var time in part.QuerySelectorAll("time").Where(time => time.Closest(Told) is null && IsLine(time)).ToArray())
        {
            time.Remove();
        }
    }

    // « Le maire est parti <time>lundi</time>. » is told, be it in a paragraph or not.
    private static bool IsLine(INode node)
    {
        while (!HtmlText.IsBlock(node))
        {
            if (!IsEnd(Beside(node, other => other.PreviousSibling)) || !IsEnd(Beside(node, other => other.NextSibling)))
            {
                return false;
            }

            node = node.Parent!;
        }

        return true;
    }

    private static INode? Beside(INode node, Func<INode, INode?> next)
    {
        var other = next(node);
        while (other is not null && !IsEnd(other) && string.IsNullOrWhiteSpace(other.TextContent))
        {
            other = next(other);
        }

        return other;
    }

    private static bool IsEnd(INode? node) => node is null or IElement { LocalName: "br" } || HtmlText.IsBlock(node);
}
