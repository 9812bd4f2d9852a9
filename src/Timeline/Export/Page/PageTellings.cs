namespace Timeline.Export.Page;

/// <summary>Which articles tell an event, each with a link to its words there, and what it says of it that the others do not.</summary>
internal static class PageTellings
{
    public static void Write(IReadOnlyList<(TimelineEvent Event, int? Article)> tellings, PageStory story, PageMarks marks, TextWriter output)
    {
        output.Write($"<ul class=\"tellings\" aria-label=\"{story.Words["Told in"]}\">\n");
        foreach (var (telling, article) in tellings)
        {
            output.Write(article is { } its
                ? $"<li><a href=\"#{marks.Trigger(its, telling.Trigger.Span)}\">{PageEvents.Numbered(story, its)}</a>"
                : $"<li>{MarkupText.Html(PlainText.OneLine(telling.ArticleId ?? story.Words["elsewhere"]))}");
            output.Write(Difference(telling, tellings[0].Event, story.Words) + "</li>\n");
        }

        output.Write("</ul>\n");
    }

    /// <summary>Another date or another status, with the words that say so.</summary>
    private static string Difference(TimelineEvent telling, TimelineEvent first, Wording words)
    {
        string[] differences =
        [
            .. telling.Interval == first.Interval ? (string[])[] : [ReadableTimes.Of(telling, words)],
            .. telling.Status == first.Status ? (string[])[] : [words.Status(telling.Status)],
        ];
        return differences.Length == 0 ? "" : $"{words.Colon} {MarkupText.Html(string.Join(", ", differences))}, {words.OpeningQuote}<span lang=\"fr\">{MarkupText.Html(PlainText.OneLine(telling.Clause.Text))}</span>{words.ClosingQuote}";
    }
}
