namespace Timeline.Export.Page;

/// <summary>The filters: by status, by source, by words, and by article where they are several.</summary>
internal static class PageTools
{
    public static string Of(PageStory story)
    {
        var words = story.Words;
        var statuses = story.Events.GroupBy(happening => happening.Status).OrderBy(group => group.Key).Select(group =>
        {
            var name = PageEvents.Status(group.Key);
            return $"<label class=\"chip {name}\"><input type=\"checkbox\" name=\"status\" value=\"{name}\" checked> {words.Status(group.Key)} ({group.Count()})</label>\n";
        });
        var sources = story.Events.Select(PageEvents.Source).Where(source => source.Length > 0).Distinct().Order(StringComparer.Ordinal)
            .Select(source => $"<option lang=\"fr\" value=\"{MarkupText.Html(source)}\">{MarkupText.Html(source)}</option>");
        return $"""
            <div class="tools" role="search" aria-label="{words["Filters"]}" hidden>
            <fieldset><legend>{words["Status"]}</legend>
            {string.Concat(statuses)}</fieldset>
            {Articles(story)}<label><span class="named">{words["Source"]}</span> <select name="source"><option value="*">{words["everyone"]}</option><option value="">{words["the author"]}</option>{string.Concat(sources)}</select></label>
            <label><span class="named">{words["Words"]}</span> <input type="search" name="words" autocomplete="off"></label>
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
        return $"<label><span class=\"named\">{story.Words["Article"]}</span> <select name=\"article\"><option value=\"*\">{story.Words["any"]}</option><option value=\"+\">{story.Words["told by several"]}</option>{string.Concat(articles)}</select></label>\n";
    }
}
