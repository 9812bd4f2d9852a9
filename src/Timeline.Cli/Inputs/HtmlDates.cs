using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Timeline.Cli.Inputs;

/// <summary>When a web page says that it was published, the likelier first: what is said of its article, of the page, and of anything else on it.</summary>
internal static class HtmlDates
{
    private static readonly string[] MetaNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created",
        "dcterms.issued", "dcterms.date", "publish-date", "pubdate", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    ];

    private enum Subject
    {
        Article,
        Page,
        Other,
    }

    public static IEnumerable<string> Of(IHtmlDocument page)
    {
        var structured = Structured(page).ToLookup(said => said.Subject, said => said.Date);
        return [.. structured[Subject.Article], .. structured[Subject.Page], .. Metas(page), .. Elements(page), .. structured[Subject.Other]];
    }

    private static IEnumerable<string> Metas(IHtmlDocument page)
    {
        var metas = page.QuerySelectorAll("meta[content]").ToArray();
        foreach (var name in MetaNames)
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

    // A page's head may show the day it is looked at, its margin the days of other articles, and its text may name any day.
    private static IEnumerable<string> Elements(IHtmlDocument page) => page
        .QuerySelectorAll("[itemprop=datePublished]:not(meta), time")
        .OrderBy(time => IsPublication(time) ? 0 : time.Closest("article, main") is not null ? 1 : 2)
        .ThenBy(time => time.HasAttribute("datetime") ? 0 : 1)
        .Select(time => (Time: time, Words: time.GetAttribute("datetime") ?? time.GetAttribute("content") ?? time.TextContent))
        .Where(said => IsPublication(said.Time) || PublicationText.TryReadStated(said.Words) is not null)
        .Select(said => said.Words);

    private static bool IsPublication(IElement element) => element.HasAttribute("itemprop") || element.HasAttribute("pubdate");

    private static IEnumerable<(Subject Subject, string Date)> Structured(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type^='application/ld+json']"))
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
                foreach (var said in json is null ? [] : PublishedIn(json.RootElement))
                {
                    yield return said;
                }
            }
        }
    }

    private static IEnumerable<(Subject Subject, string Date)> PublishedIn(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object =>
        [
            .. json.TryGetProperty("datePublished", out var date) && date.ValueKind == JsonValueKind.String ? ((Subject, string)[])[(SubjectOf(json), date.GetString()!)] : [],
            .. json.EnumerateObject().SelectMany(property => PublishedIn(property.Value)),
        ],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(PublishedIn),
        _ => [],
    };

    // “NewsArticle”, “https://schema.org/LiveBlogPosting”, ["Article", "Report"]; what has no type is taken for the page.
    private static Subject SubjectOf(JsonElement json)
    {
        string[] types = !json.TryGetProperty("@type", out var type) ? []
            : [.. (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : (IEnumerable<JsonElement>)[type]).Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!)];
        return Array.Exists(types, name => EndsWith(name, "Article", "Posting", "Report")) ? Subject.Article
            : types.Length == 0 || Array.Exists(types, name => EndsWith(name, "Page")) ? Subject.Page
            : Subject.Other;
    }

    private static bool EndsWith(string name, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
