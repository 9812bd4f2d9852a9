namespace Timeline.Export.Page;

/// <summary>The filters: by status, by source, by words, and by article where they are several.</summary>
internal static class PageTools
{
    public static string Of(PageStory story)
    {
        var statuses = story.Events.GroupBy(happening => happening.Status).OrderBy(group => group.Key).Select(group =>
        {
            var name = Names.Statuses.Of(group.Key).ToLowerInvariant();
            return $"<label class=\"chip {name}\"><input type=\"checkbox\" name=\"status\" value=\"{name}\" checked> {name} ({group.Count()})</label>\n";
        });
        var sources = story.Events.Select(PageEvents.Source).Where(source => source.Length > 0).Distinct().Order(StringComparer.Ordinal)
            .Select(source => $"<option lang=\"fr\" value=\"{MarkupText.Html(source)}\">{MarkupText.Html(source)}</option>");
        return $"""
            <div class="tools" role="search" aria-label="Filters" hidden>
            <fieldset><legend>Status</legend>
            {string.Concat(statuses)}</fieldset>
            {Articles(story)}<label><span class="named">Source</span> <select name="source"><option value="*">everyone</option><option value="">the author</option>{string.Concat(sources)}</select></label>
            <label><span class="named">Words</span> <input type="search" name="words" autocomplete="off"></label>
            <p class="count" role="status"></p>
            </div>

            """;
    }

    private static string Articles(PageStory story)
    {
        if (!story.IsMerged)
        {
            return "";
        }

        var articles = story.Articles.Select((_, i) => $"<option lang=\"fr\" value=\"{PageMarks.Article(i)}\">{PageMarks.Number(i + 1)} {MarkupText.Html(story.NameOf(i))}</option>");
        return $"<label><span class=\"named\">Article</span> <select name=\"article\"><option value=\"*\">any</option><option value=\"+\">told by several</option>{string.Concat(articles)}</select></label>\n";
    }
}
