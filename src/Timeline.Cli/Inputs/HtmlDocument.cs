using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Timeline.Cli.Inputs;

/// <summary>The article of a web page: its text, its title, and when the page says that it was published.</summary>
internal static class HtmlDocument
{
    // What stands around an article on the pages of newspapers and agencies. A figure may hold no picture but a table of dates.
    private const string Surroundings =
        "script, style, noscript, template, nav, aside, footer, form, button, select, textarea, dialog, iframe, object, audio, video, canvas, svg, "
        + "figure:not(:has(table, pre, blockquote)), figcaption, [hidden], [aria-hidden=true], [role=navigation]";

    private const string Articles = "[itemprop=articleBody], article, main, [role=main]";

    public static SourceDocument Read(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var published = StatedDate.FirstOf(HtmlDates.Of(page));
        var title = page.QuerySelector("meta[property='og:title']")?.GetAttribute("content") ?? page.QuerySelector("h1")?.TextContent ?? page.Title;
        foreach (var element in page.QuerySelectorAll(Surroundings).ToArray())
        {
            element.Remove();
        }

        var article = ArticleOf(page);
        published = published.Publication is null ? published with { Publication = Shown(article) ?? Shown(Body(page)) } : published;
        HtmlDatelines.RemoveFrom(article);
        return new SourceDocument(
            HtmlText.Of(article),
            string.IsNullOrWhiteSpace(title) ? null : OneLine(title),
            published);
    }

    /// <summary>The encoding that the beginning of a page names, or null.</summary>
    public static string? DeclaredEncoding(string beginning)
    {
        var page = new HtmlParser().ParseDocument(beginning);
        return page.QuerySelector("meta[charset]")?.GetAttribute("charset")
            ?? page.QuerySelectorAll("meta[http-equiv][content]").Select(meta => NameBehind("charset=", meta.GetAttribute("content")!)).FirstOrDefault(name => name is not null)
            // To a browser, what XML says of itself is a comment.
            ?? page.ChildNodes.OfType<IComment>().Where(said => said.Data.StartsWith("?xml", StringComparison.OrdinalIgnoreCase)).Select(said => NameBehind("encoding=", said.Data)).FirstOrDefault();
    }

    private static Publication? Shown(IElement part) => PublicationLines.FirstOf(HtmlText.Of(part));

    private static string? NameBehind(string key, string said)
    {
        if (said.IndexOf(key, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var place))
        {
            return null;
        }

        var name = said[(place + key.Length)..].TrimStart(' ', '"', '\'');
        return name[..(name.IndexOfAny([' ', '"', '\'', ';', '?']) is >= 0 and var end ? end : name.Length)];
    }

    // The part with the most text in paragraphs, lest a menu be the article; of a page that has none, the part with the most text.
    private static IElement ArticleOf(IHtmlDocument page)
    {
        var body = Body(page);
        var article = page.QuerySelectorAll(Articles).MaxBy(element => (Paragraphs(element), Words(element)));
        return article is not null && Words(article) > 0 && (Paragraphs(article) > 0 || Paragraphs(body) == 0) ? article : body;
    }

    private static IElement Body(IHtmlDocument page) => (IElement?)page.Body ?? page.DocumentElement;

    private static int Paragraphs(IElement element) => element.QuerySelectorAll("p").Sum(paragraph => paragraph.TextContent.Length);

    private static int Words(IElement element) => element.TextContent.AsSpan().Trim().Length;

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[])[' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries));
}
