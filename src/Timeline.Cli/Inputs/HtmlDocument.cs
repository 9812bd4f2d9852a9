using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Timeline.Cli.Inputs;

/// <summary>The article of a web page: its headings and paragraphs, its title, and when the page says that it was published.</summary>
internal static class HtmlDocument
{
    // What stands around an article on the pages of newspapers and agencies.
    private const string Surroundings = "script, style, noscript, template, nav, aside, footer, form, button, figure, iframe, svg, [hidden], [aria-hidden=true], [role=navigation]";

    private const string Blocks = "h1, h2, h3, h4, p, li, blockquote, dd, td";

    public static SourceDocument Read(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var published = StatedDate.FirstOf(HtmlDates.Of(page));
        var title = page.QuerySelector("meta[property='og:title']")?.GetAttribute("content") ?? page.QuerySelector("h1")?.TextContent ?? page.Title;
        foreach (var element in page.QuerySelectorAll(Surroundings).ToArray())
        {
            element.Remove();
        }

        return new SourceDocument(
            TextOf(Body(page)),
            string.IsNullOrWhiteSpace(title) ? null : OneLine(title),
            published);
    }

    private static IElement Body(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelectorAll("[itemprop=articleBody], article, main, [role=main]").MaxBy(element => Words(element)) is { } article && Words(article) > 0
            ? article
            : (IElement?)page.Body ?? page.DocumentElement;

    private static int Words(IElement element) => element.QuerySelectorAll("p").Sum(paragraph => paragraph.TextContent.Length);

    private static string TextOf(IElement body)
    {
        var blocks = body.QuerySelectorAll(Blocks).Where(block => block.QuerySelector(Blocks) is null).ToArray();
        if (blocks.Length == 0)
        {
            return OneLine(body.TextContent);
        }

        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            foreach (var line in block.QuerySelectorAll("br").ToArray())
            {
                line.Replace(block.Owner!.CreateTextNode(" "));
            }

            var words = OneLine(block.TextContent);
            if (words.Length > 0)
            {
                text.Append(block.LocalName == "li" ? "- " : "").Append(words).Append("\n\n");
            }
        }

        return text.ToString();
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[])[' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries));
}
