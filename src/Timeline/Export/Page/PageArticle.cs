namespace Timeline.Export.Page;

/// <summary>The article, with a link at every expression and trigger that an event has.</summary>
internal static class PageArticle
{
    public static void Write(TimelineReading reading, PageMarks marks, TextWriter output)
    {
        var tags = new XmlTags(output);
        var expressions = reading.Expressions.DistinctBy(expression => expression.Span).OrderBy(expression => expression.Span.Start).ToArray();
        AddExpressions(tags, expressions, marks);
        AddTriggers(tags, expressions, marks);
        tags.Nest();
        output.Write("<section class=\"text\" aria-labelledby=\"article\">\n<h2 id=\"article\">Article</h2>\n");
        output.Write("<p class=\"key\"><span class=\"mark expression\">when</span> dates the <span class=\"mark trigger\">event</span>.</p>\n<p lang=\"fr\">");
        tags.Write(reading.Article.Text);
        output.Write("</p>\n</section>\n");
        foreach (var expression in expressions)
        {
            output.Write($"<div id=\"why-{marks.Expression(expression.Span)}\" hidden>{PageReasons.Of(expression)}</div>\n");
        }
    }

    private static void AddExpressions(XmlTags tags, TemporalExpression[] expressions, PageMarks marks)
    {
        var end = 0;
        foreach (var expression in expressions)
        {
            var (id, events) = (marks.Expression(expression.Span), marks.EventsOfExpression(expression.Span));
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
    private static void AddTriggers(XmlTags tags, TemporalExpression[] expressions, PageMarks marks)
    {
        var starts = expressions.Select(expression => expression.Span.Start).ToArray();
        foreach (var span in marks.Triggers)
        {
            var events = marks.EventsOfTrigger(span);
            var found = Array.BinarySearch(starts, span.Start);
            var before = found >= 0 ? found : ~found - 1;
            var isInside = before >= 0 && expressions[before].Span.Overlaps(span);
            tags.Add(
                span,
                isInside ? "span" : "a",
                ("class", isInside ? "mark trigger" : "trigger"),
                ("id", marks.Trigger(span)),
                ("data-events", string.Join(' ', events)),
                ("href", isInside ? null : "#" + events[0]));
        }
    }
}
