namespace Timeline.Export.Page;

/// <summary>The articles, with a link at every expression and trigger that an event has.</summary>
internal static class PageArticle
{
    public static IEnumerable<Pause> Write(PageStory story, PageMarks marks, TextWriter output)
    {
        output.Write($"<section class=\"text\" aria-labelledby=\"article\">\n<h2 id=\"article\">{story.Words[story.IsMerged ? "Articles" : "Article"]}</h2>\n");
        output.Write($"<p class=\"key\"><span class=\"mark expression\">{story.Words["when"]}</span> {story.Words["dates the "]}<span class=\"mark trigger\">{story.Words["event"]}</span>.</p>\n");
        for (var i = 0; i < story.Articles.Count; i++)
        {
            output.Write(story.IsMerged ? Head(story, i) : "");
            foreach (var pause in WriteText(story.Articles[i], i, marks, output))
            {
                yield return pause;
            }

            output.Write(story.IsMerged ? "</article>\n" : "");
        }

        output.Write("</section>\n");
        for (var i = 0; i < story.Articles.Count; i++)
        {
            foreach (var expression in Expressions(story.Articles[i]))
            {
                output.Write($"<div id=\"why-{marks.Expression(i, expression.Span)}\" hidden>{PageReasons.Of(expression, story.Words)}</div>\n");
                yield return default;
            }
        }
    }

    private static string Head(PageStory story, int index)
    {
        var article = story.Articles[index].Article;
        var source = article.Source is { } origin && article.Title is not null ? $", <span lang=\"fr\">{MarkupText.Html(PlainText.OneLine(origin))}</span>" : "";
        return $"""
            <article id="{PageMarks.Article(index)}" aria-labelledby="{PageMarks.Article(index)}-name" data-published="{PageEvents.Moment(article.PublishedOn.Moment)}">
            <h3 id="{PageMarks.Article(index)}-name">{PageEvents.Numbered(story, index)}</h3>
            <p class="about">{PageFrame.Published(article.PublishedOn, story.Words)}{source}</p>

            """;
    }

    private static TemporalExpression[] Expressions(TimelineReading reading) =>
        [.. reading.Expressions.DistinctBy(expression => expression.Span).OrderBy(expression => expression.Span.Start)];

    private static IEnumerable<Pause> WriteText(TimelineReading reading, int article, PageMarks marks, TextWriter output)
    {
        var tags = new XmlTags(output);
        var expressions = Expressions(reading);
        AddExpressions(tags, expressions, article, marks);
        AddTriggers(tags, expressions, article, marks);
        tags.Nest();
        output.Write("<p lang=\"fr\">");
        foreach (var pause in tags.Write(reading.Article.Text))
        {
            yield return pause;
        }

        output.Write("</p>\n");
    }

    private static void AddExpressions(XmlTags tags, TemporalExpression[] expressions, int article, PageMarks marks)
    {
        var end = 0;
        foreach (var expression in expressions)
        {
            var (id, events) = (marks.Expression(article, expression.Span), marks.EventsOfExpression(article, expression.Span));
            var isLink = events.Count > 0 && expression.Span.Start >= end;
            tags.Add(
                expression.Span,
                isLink ? "a" : "span",
                ("class", isLink ? "expression" : "mark expression"),
                ("id", id),
                ("data-events", string.Join(' ', events)),
                ("href", isLink ? "#" + events[0] : null),
                ("tabindex", isLink ? null : "0"),
                ("aria-describedby", "why-" + id));
            end = Math.Max(end, expression.Span.End);
        }
    }

    // HTML has no link inside a link: a trigger inside an expression (“au lendemain du [scrutin]”) is lit without being one.
    private static void AddTriggers(XmlTags tags, TemporalExpression[] expressions, int article, PageMarks marks)
    {
        var starts = expressions.Select(expression => expression.Span.Start).ToArray();
        foreach (var span in marks.TriggersOf(article))
        {
            var events = marks.EventsOfTrigger(article, span);
            var found = Array.BinarySearch(starts, span.Start);
            var before = found >= 0 ? found : ~found - 1;
            var isInside = before >= 0 && expressions[before].Span.Overlaps(span);
            tags.Add(
                span,
                isInside ? "span" : "a",
                ("class", isInside ? "mark trigger" : "trigger"),
                ("id", marks.Trigger(article, span)),
                ("data-events", string.Join(' ', events)),
                ("href", isInside ? null : "#" + events[0]));
        }
    }
}
