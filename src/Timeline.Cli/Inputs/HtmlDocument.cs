using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Timeline.Cli.Inputs;

/// <summary>The article of a web page: its headings and paragraphs, its title, and when the page says that it was published.</summary>
internal static class HtmlDocument
{
    // What stands around an article on the pages of newspapers and agencies.
    private const string Surroundings = "script, style, noscript, template, nav, aside, footer, form, button, figure, iframe, svg, [hidden], [aria-hidden=true], [role=navigation]";

    private const string Blocks = "h1, h2, h3, h4, p, li, blockquote, dd, td";

    private static readonly string[] DateNames =
    [
        "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.issued",
        "publish-date", "pubdate", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    ];

    public static SourceDocument Read(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        string[] dates = [.. StructuredDates(page), .. MetaDates(page), .. TimeElements(page)];
        var title = page.QuerySelector("meta[property='og:title']")?.GetAttribute("content") ?? page.QuerySelector("h1")?.TextContent ?? page.Title;
        foreach (var element in page.QuerySelectorAll(Surroundings).ToArray())
        {
            element.Remove();
        }

        return new SourceDocument(
            TextOf(Body(page)),
            string.IsNullOrWhiteSpace(title) ? null : OneLine(title),
            dates.Select(PublicationText.TryParse).FirstOrDefault(date => date is not null));
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

    private static IEnumerable<string> MetaDates(AngleSharp.Html.Dom.IHtmlDocument page)
    {
        var metas = page.QuerySelectorAll("meta[content]").ToArray();
        foreach (var name in DateNames)
        {
            foreach (var meta in metas)
            {
                var named = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
                if (string.Equals(named, name, StringComparison.OrdinalIgnoreCase))
                {
                    yield return meta.GetAttribute("content")!;
                }
            }
        }
    }

    // A page's head may show the day it is looked at, and its margin the days of other articles.
    private static IEnumerable<string> TimeElements(AngleSharp.Html.Dom.IHtmlDocument page) => page
        .QuerySelectorAll("time[itemprop=datePublished], time[pubdate], time[datetime]")
        .OrderBy(time => time.HasAttribute("itemprop") || time.HasAttribute("pubdate") ? 0 : time.Closest("article, main") is not null ? 1 : 2)
        .Select(time => time.GetAttribute("datetime") ?? time.TextContent);

    private static IEnumerable<string> StructuredDates(AngleSharp.Html.Dom.IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            JsonDocument? json = null;
            try
            {
                json = JsonDocument.Parse(script.TextContent);
            }
            catch (JsonException)
            {
                // A page with broken metadata still has its text, and maybe a <time>.
            }

            using (json)
            {
                if (json is not null && PublishedIn(json.RootElement) is { } date)
                {
                    yield return date;
                }
            }
        }
    }

    private static string? PublishedIn(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object when json.TryGetProperty("datePublished", out var date) && date.ValueKind == JsonValueKind.String => date.GetString(),
        JsonValueKind.Object => json.EnumerateObject().Select(property => PublishedIn(property.Value)).FirstOrDefault(date => date is not null),
        JsonValueKind.Array => json.EnumerateArray().Select(PublishedIn).FirstOrDefault(date => date is not null),
        _ => null,
    };
}
