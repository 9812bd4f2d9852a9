using NodaTime;
using NodaTime.Text;

namespace Timeline.Export.Page;

/// <summary>The list of events: all that the page knows of them, with and without its script.</summary>
internal static class PageEvents
{
    private const int LongestLabel = 44;

    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    public static string Moment(LocalDateTime moment) => Minutes.Format(moment);

    public static string Source(TimelineEvent happening) => happening.Attribution is { } attribution ? PlainText.OneLine(attribution.Source.Text) : "";

    public static IEnumerable<Pause> Write(PageStory story, PageMarks marks, TextWriter output)
    {
        output.Write($"<section aria-labelledby=\"events\">\n<h2 id=\"events\" tabindex=\"-1\">{story.Words["Events"]}</h2>\n");
        output.Write(story.Events.Count > 0 ? "<ol class=\"events\">\n" : $"<p>{story.Words[story.IsMerged ? "No event of these texts has a date." : "No event of this text has a date."]}</p>\n");
        for (var i = 0; i < story.Events.Count; i++)
        {
            Write(story.Events[i], PageMarks.Event(i), story, marks, output);
            yield return default;
        }

        output.Write(story.Events.Count == 0 ? "" : "</ol>\n");
        for (var i = 0; i < story.Articles.Count; i++)
        {
            WriteRemarks(story.Articles[i], story.IsMerged ? Number(i) + " " : "", story.Words, output);
            yield return default;
        }

        output.Write("</section>\n");
    }

    /// <summary>An article of several by its number and name, as it is called wherever it is named.</summary>
    public static string Numbered(PageStory story, int article) => $"{Number(article)} <span lang=\"fr\">{MarkupText.Html(story.NameOf(article))}</span>";

    private static string Number(int article) => $"<span class=\"number\">{PageMarks.Number(article + 1)}</span>";

    private static void WriteRemarks(TimelineReading reading, string number, Wording words, TextWriter output)
    {
        foreach (var undated in reading.Undated)
        {
            output.Write($"<p class=\"remarks\">{number}{words[undated.Relation == TemporalRelation.Before ? "Before" : "After"]} {words.OpeningQuote}<span lang=\"fr\">{MarkupText.Html(undated.Anchor.Trigger.Text)}</span>{words.ClosingQuote}, {words["without a date"]} ({words.OpeningQuote}{MarkupText.Html(undated.Signal.Text)}{words.ClosingQuote}){words.Colon} <span lang=\"fr\">{MarkupText.Html(PlainText.OneLine(undated.Clause.Text))}</span></p>\n");
        }

        foreach (var diagnostic in reading.Diagnostics)
        {
            output.Write($"<p class=\"remarks\">{number}{words.OpeningQuote}<span lang=\"fr\">{MarkupText.Html(PlainText.OneLine(diagnostic.Words.Text))}</span>{words.ClosingQuote}{words.Colon} {MarkupText.Html(words.Remark(diagnostic))}</p>\n");
        }
    }

    private static void Write(TimelineEvent happening, string id, PageStory story, PageMarks marks, TextWriter output)
    {
        var status = Status(happening.Status);
        var (from, to) = happening.Interval;
        var tellings = story.Tellings(happening).ToArray();
        var articles = story.IsMerged ? story.ArticlesOf(happening) : [];
        output.Write($"<li class=\"event {status}\" id=\"{id}\" data-status=\"{status}\" data-source=\"{MarkupText.Html(Source(happening))}\" data-label=\"{MarkupText.Html(Label(happening, articles.Length))}\"");
        output.Write(story.IsMerged ? $" data-articles=\"{string.Join(' ', articles.Select(PageMarks.Article))}\"" : "");
        output.Write(from is { } start ? $" data-from=\"{Moment(start)}\"" : "");
        output.Write(to is { } end ? $" data-to=\"{Moment(end)}\"" : "");
        output.Write(happening.When.IsFuzzy ? " data-fuzzy" : "");
        output.Write($">\n<span class=\"date\">{MarkupText.Html(ReadableTimes.Of(happening, story.Words))}</span><span class=\"status\">{story.Words.Status(happening.Status)}</span>\n");
        output.Write(tellings[0].Article is { } first
            ? $"<a class=\"clause\" lang=\"fr\" href=\"#{marks.Trigger(first, happening.Trigger.Span)}\">{Clause(happening)}</a>\n"
            : $"<span class=\"clause\" lang=\"fr\">{Clause(happening)}</span>\n");
        if (happening.Attribution is { } attribution)
        {
            var via = attribution.Via is { } through ? $" ({MarkupText.Html(PlainText.OneLine(through.Text))})" : "";
            output.Write($"<p class=\"source\">{story.Words["Source"]}{story.Words.Colon} <span lang=\"fr\">{MarkupText.Html(Source(happening))}{via}</span></p>\n");
        }

        if (story.IsMerged)
        {
            PageTellings.Write(tellings, story, marks, output);
        }

        output.Write($"<details><summary>{story.Words["Why this date"]}</summary>");
        foreach (var (telling, article) in tellings)
        {
            output.Write(story.IsMerged && article is { } its ? PageReasons.Of(telling, story.Words, PageMarks.Article(its), $"{PageMarks.Number(its + 1)} {story.NameOf(its)}") : PageReasons.Of(telling, story.Words));
        }

        output.Write("</details>\n</li>\n");
    }

    /// <summary>The status as style and script know it, in whatever language it is shown.</summary>
    public static string Status(EventStatus status) => Names.Statuses.Of(status).ToLowerInvariant();

    /// <summary>The clause with its trigger in bold.</summary>
    private static string Clause(TimelineEvent happening)
    {
        var (clause, start, end) = (happening.Clause.Text, happening.Trigger.Span.Start - happening.Clause.Span.Start, happening.Trigger.Span.End - happening.Clause.Span.Start);
        return start < 0 || end > clause.Length ? MarkupText.Html(clause)
            : $"{MarkupText.Html(clause.AsSpan(0, start))}<b>{MarkupText.Html(clause.AsSpan(start, end - start))}</b>{MarkupText.Html(clause.AsSpan(end))}";
    }

    /// <summary>A few words for the axis, with the trigger among them, cut between words.</summary>
    private static string Label(TimelineEvent happening, int articles)
    {
        var times = articles > 1 ? $" ×{PageMarks.Number(articles)}" : "";
        var clause = PlainText.OneLine(happening.Clause.Text);
        if (clause.Length <= LongestLabel)
        {
            return clause + times;
        }

        var trigger = clause.IndexOf(happening.Trigger.Text, StringComparison.Ordinal);
        var start = trigger + happening.Trigger.Text.Length <= LongestLabel ? 0 : clause.LastIndexOf(' ', Math.Max(trigger - 12, 0)) + 1;
        var rest = clause[start..];
        var cut = rest.Length <= LongestLabel ? rest.Length : rest.LastIndexOf(' ', LongestLabel);
        cut = cut > 0 ? cut : char.IsHighSurrogate(rest[LongestLabel - 1]) ? LongestLabel - 1 : LongestLabel;
        return (start > 0 ? "… " : "") + rest[..cut] + (cut < rest.Length ? " …" : "") + times;
    }
}
