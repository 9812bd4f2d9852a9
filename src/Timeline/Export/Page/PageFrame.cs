namespace Timeline.Export.Page;

/// <summary>What stands around the events and the article: the head, the filters, the axis, the script.</summary>
internal static class PageFrame
{
    // The drawing holds no event: the script draws those of the list. What it has no words for (how a bar looks) the legend says.
    public const string Axis = """
        <section class="axis" aria-labelledby="axis-title" hidden>
        <div class="zoom">
        <h2 id="axis-title" hidden>Axis</h2>
        <button type="button" data-go="left" aria-label="Earlier" title="Earlier (←)">◀</button>
        <button type="button" data-go="right" aria-label="Later" title="Later (→)">▶</button>
        <button type="button" data-go="in" aria-label="Zoom in" title="Zoom in (+)">+</button>
        <button type="button" data-go="out" aria-label="Zoom out" title="Zoom out (−)">−</button>
        <button type="button" data-go="near" title="The weeks around the publication (0)">Around publication</button>
        <button type="button" data-go="all" title="Everything (Home)">All</button>
        <span class="range"></span>
        </div>
        <div class="drawing" tabindex="0" role="group" aria-label="Time axis. Arrow keys move, plus and minus zoom, Home shows all. The list below holds the same events.">
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
        <li><svg viewBox="0 0 34 12" aria-hidden="true"><g class="bar asserted"><rect class="shape" x="1" y="2" width="32" height="8" rx="3"/></g></svg>asserted</li>
        <li><svg viewBox="0 0 34 12" aria-hidden="true"><g class="bar planned"><rect class="shape" x="1" y="2" width="32" height="8" rx="3"/></g></svg>planned</li>
        <li><svg viewBox="0 0 34 12" aria-hidden="true"><g class="bar alleged"><rect class="shape" x="1" y="2" width="32" height="8" rx="3"/></g></svg>alleged, possible, unknown</li>
        <li><svg viewBox="0 0 34 12" aria-hidden="true"><g class="bar negated"><rect class="shape" x="1" y="2" width="32" height="8" rx="3"/><line class="struck" x1="1" x2="33" y1="6" y2="6"/></g></svg>negated</li>
        <li><svg viewBox="0 0 34 12" aria-hidden="true"><g class="bar asserted"><rect class="shape" x="1" y="2" width="32" height="8" mask="url(#openEnd)"/><path class="arrow" d="M28 2l5 4l-5 4"/></g></svg>open end</li>
        <li><svg viewBox="0 0 34 12" aria-hidden="true"><g class="bar asserted"><rect class="shape" x="1" y="2" width="32" height="8" mask="url(#fuzzy)"/></g></svg>bounds by convention</li>
        <li><svg viewBox="0 0 34 12" aria-hidden="true"><line class="published" x1="17" x2="17" y1="0" y2="12"/></svg>published</li>
        </ul>
        </section>

        """;

    public static string Foot { get; } = $"<aside class=\"explain\" aria-hidden=\"true\" hidden></aside>\n<script>{PageParts.Script}</script>\n</body>\n</html>\n";

    public static string Head(PageStory story)
    {
        var title = MarkupText.Html(story.Title ?? (story.IsMerged ? $"Timeline of {TimelineReading.Count(story.Articles.Count, "article")}" : "Timeline"));
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{PageParts.Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <style>{PageParts.Style}</style>
            </head>
            <body>
            <a class="skip" href="#events">To the events</a>
            <header>
            <h1{(story.Title is null ? "" : " lang=\"fr\"")}>{title}</h1>
            <p class="about">{About(story)}</p>
            </header>
            <main{(story.IsMerged ? "" : $" data-published=\"{PageEvents.Moment(story.Articles[0].Article.PublishedOn.Moment)}\"")}>

            """;
    }

    public static string Published(Publication publication) =>
        $"Published <time datetime=\"{ExportTimes.Of(publication)}\">{(publication.Time is null ? ExportTimes.Of(publication) : PageEvents.Moment(publication.Moment).Replace('T', ' '))}</time>";

    private static string About(PageStory story)
    {
        var expressions = TimelineReading.Count(story.Articles.Sum(reading => reading.Expressions.Count), "expression");
        var events = TimelineReading.Count(story.Events.Count, "event");
        if (!story.IsMerged)
        {
            var article = story.Articles[0].Article;
            return $"{Published(article.PublishedOn)}{(article.Source is null ? "" : $" in {MarkupText.Html(article.Source)}")}. {events}, {expressions}.";
        }

        var days = story.Articles.Select(reading => reading.Article.PublishedOn.Date).Order().ToArray();
        var published = days.Length == 0 ? "" : $", published {ReadableTimes.Of(new LocalInterval(days[0].AtMidnight(), days[^1].PlusDays(1).AtMidnight()))}";
        var several = story.Events.Count(happening => story.ArticlesOf(happening).Length > 1);
        return $"{TimelineReading.Count(story.Articles.Count, "article")}{published}. {events}, {PageMarks.Number(several)} of them told by several articles; {expressions}.";
    }
}
