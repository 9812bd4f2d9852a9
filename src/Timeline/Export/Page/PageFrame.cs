namespace Timeline.Export.Page;

/// <summary>What stands around the events and the article: the head, the filters, the axis, the script.</summary>
internal static class PageFrame
{
    // The drawing holds no event: the script draws those of the list. What it has no words for (how a bar looks) the legend says.
    public static string Axis(Wording words) => $"""
        <section class="axis" aria-labelledby="axis-title" hidden>
        <div class="zoom">
        <h2 id="axis-title" hidden>{words["Axis"]}</h2>
        <button type="button" data-go="left" aria-label="{words["Earlier"]}" title="{words["Earlier"]} (←)">◀</button>
        <button type="button" data-go="right" aria-label="{words["Later"]}" title="{words["Later"]} (→)">▶</button>
        <button type="button" data-go="in" aria-label="{words["Zoom in"]}" title="{words["Zoom in"]} (+)">+</button>
        <button type="button" data-go="out" aria-label="{words["Zoom out"]}" title="{words["Zoom out"]} (−)">−</button>
        <button type="button" data-go="near" title="{words["The weeks around the publication"]} (0)">{words["Around publication"]}</button>
        <button type="button" data-go="all" title="{words["Everything"]} ({words["Home"]})">{words["All"]}</button>
        <span class="range"></span>
        </div>
        <div class="drawing" tabindex="0" role="group" aria-label="{words["Time axis. Arrow keys move, plus and minus zoom, Home shows all. The list below holds the same events."]}">
        <svg class="scale" aria-hidden="true" height="36"></svg>
        <div class="bars"><svg aria-hidden="true" height="80"><defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.4" height="6" fill="var(--planned)"/></pattern>
        <linearGradient id="toEnd"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity=".08"/></linearGradient>
        <linearGradient id="toStart"><stop offset="0" stop-color="#fff" stop-opacity=".08"/><stop offset="1" stop-color="#fff"/></linearGradient>
        <linearGradient id="both"><stop offset="0" stop-color="#fff" stop-opacity=".1"/><stop offset=".25" stop-color="#fff"/><stop offset=".75" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity=".1"/></linearGradient>
        <mask id="openEnd" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#toEnd)"/></mask>
        <mask id="openStart" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#toStart)"/></mask>
        <mask id="fuzzy" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#both)"/></mask>
        </defs></svg></div>
        </div>
        <ul class="legend">
        <li><svg viewBox="0 0 34 12" aria-hidden="true"><g class="bar asserted"><rect class="shape" x="1" y="2" width="32" height="8" rx="3"/></g></svg>{words["asserted"]}</li>
        <li><svg viewBox="0 0 34 12" aria-hidden="true"><g class="bar planned"><rect class="shape" x="1" y="2" width="32" height="8" rx="3"/></g></svg>{words["planned"]}</li>
        <li><svg viewBox="0 0 34 12" aria-hidden="true"><g class="bar alleged"><rect class="shape" x="1" y="2" width="32" height="8" rx="3"/></g></svg>{words["alleged"]}, {words["possible"]}, {words["unknown"]}</li>
        <li><svg viewBox="0 0 34 12" aria-hidden="true"><g class="bar negated"><rect class="shape" x="1" y="2" width="32" height="8" rx="3"/><line class="struck" x1="1" x2="33" y1="6" y2="6"/></g></svg>{words["negated"]}</li>
        <li><svg viewBox="0 0 34 12" aria-hidden="true"><g class="bar asserted"><rect class="shape" x="1" y="2" width="32" height="8" mask="url(#openEnd)"/><path class="arrow" d="M28 2l5 4l-5 4"/></g></svg>{words["open end"]}</li>
        <li><svg viewBox="0 0 34 12" aria-hidden="true"><g class="bar asserted"><rect class="shape" x="1" y="2" width="32" height="8" mask="url(#fuzzy)"/></g></svg>{words["bounds by convention"]}</li>
        <li><svg viewBox="0 0 34 12" aria-hidden="true"><line class="published" x1="17" x2="17" y1="0" y2="12"/></svg>{words["published"]}</li>
        </ul>
        </section>

        """;

    public static string Foot { get; } = $"<aside class=\"explain\" aria-hidden=\"true\" hidden></aside>\n<script>{PageParts.Script}</script>\n</body>\n</html>\n";

    public static string Head(PageStory story)
    {
        var words = story.Words;
        var title = MarkupText.Html(story.Title ?? (story.IsMerged ? $"{words["Timeline of"]} {words.Count(story.Articles.Count, "article")}" : words["Timeline"]));
        return $"""
            <!doctype html>
            <html lang="{words.Code}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{PageParts.Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <style>{PageParts.Style}</style>
            </head>
            <body data-say-published="{words["published"]}" data-say-earlier="{words["earlier"]}" data-say-later="{words["later"]}" data-say-era="{words["BC"]}" data-say-events="{words["events"]}" data-say-of="{words["of"]}">
            <a class="skip" href="#events">{words["To the events"]}</a>
            <header>
            <h1{(story.Title is null ? "" : " lang=\"fr\"")}>{title}</h1>
            <p class="about">{About(story)}</p>
            </header>
            <main{(story.IsMerged ? "" : $" data-published=\"{PageEvents.Moment(story.Articles[0].Article.PublishedOn.Moment)}\"")}>

            """;
    }

    public static string Published(Publication publication, Wording words) =>
        $"{words["Published"]} <time datetime=\"{ExportTimes.Of(publication)}\">{(publication.Time is null ? ExportTimes.Of(publication) : PageEvents.Moment(publication.Moment).Replace('T', ' '))}</time>";

    private static string About(PageStory story)
    {
        var words = story.Words;
        var expressions = words.Count(story.Articles.Sum(reading => reading.Expressions.Count), "expression");
        var events = words.Count(story.Events.Count, "event");
        if (!story.IsMerged)
        {
            var article = story.Articles[0].Article;
            return $"{Published(article.PublishedOn, words)}{(article.Source is null ? "" : $" {words["in"]} {MarkupText.Html(article.Source)}")}. {events}, {expressions}.";
        }

        var days = story.Articles.Select(reading => reading.Article.PublishedOn.Date).Order().ToArray();
        var published = days.Length == 0 ? "" : $", {words["published"]} {ReadableTimes.Of(new LocalInterval(days[0].AtMidnight(), days[^1].PlusDays(1).AtMidnight()))}";
        var several = story.Events.Count(happening => story.ArticlesOf(happening).Length > 1);
        return $"{words.Count(story.Articles.Count, "article")}{published}. {events}, {PageMarks.Number(several)} {words["of them told by several articles;"]} {expressions}.";
    }
}
