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

    public static void Write(TimelineReading reading, PageMarks marks, TextWriter output)
    {
        output.Write("<section aria-labelledby=\"events\">\n<h2 id=\"events\" tabindex=\"-1\">Events</h2>\n");
        output.Write(reading.Events.Count == 0 ? "<p>No event of this text has a date.</p>\n" : "<ol class=\"events\">\n");
        for (var i = 0; i < reading.Events.Count; i++)
        {
            Write(reading.Events[i], PageMarks.Event(i), marks, output);
        }

        output.Write(reading.Events.Count == 0 ? "" : "</ol>\n");
        foreach (var undated in reading.Undated)
        {
            output.Write($"<p class=\"remarks\">{(undated.Relation == TemporalRelation.Before ? "Before" : "After")} “<span lang=\"fr\">{HtmlText.Escaped(undated.Anchor.Trigger.Text)}</span>”, without a date (“{HtmlText.Escaped(undated.Signal.Text)}”): <span lang=\"fr\">{HtmlText.Escaped(PlainText.OneLine(undated.Clause.Text))}</span></p>\n");
        }

        foreach (var diagnostic in reading.Diagnostics)
        {
            output.Write($"<p class=\"remarks\">“<span lang=\"fr\">{HtmlText.Escaped(PlainText.OneLine(diagnostic.Words.Text))}</span>”: {HtmlText.Escaped(diagnostic.Message)}</p>\n");
        }

        output.Write("</section>\n");
    }

    private static void Write(TimelineEvent happening, string id, PageMarks marks, TextWriter output)
    {
        var status = Names.Statuses.Of(happening.Status).ToLowerInvariant();
        var (from, to) = happening.Interval;
        output.Write($"<li class=\"event {status}\" id=\"{id}\" data-status=\"{status}\" data-source=\"{HtmlText.Escaped(Source(happening))}\" data-label=\"{HtmlText.Escaped(Label(happening))}\"");
        output.Write(from is { } start ? $" data-from=\"{Moment(start)}\"" : "");
        output.Write(to is { } end ? $" data-to=\"{Moment(end)}\"" : "");
        output.Write(happening.When.IsFuzzy ? " data-fuzzy" : "");
        output.Write($">\n<span class=\"date\">{HtmlText.Escaped(ReadableTimes.Of(happening))}</span><span class=\"status\">{status}</span>\n");
        output.Write($"<a class=\"clause\" lang=\"fr\" href=\"#{marks.Trigger(happening.Trigger.Span)}\">{Clause(happening)}</a>\n");
        if (happening.Attribution is { } attribution)
        {
            var via = attribution.Via is { } through ? $" ({HtmlText.Escaped(PlainText.OneLine(through.Text))})" : "";
            output.Write($"<p class=\"source\">Source: <span lang=\"fr\">{HtmlText.Escaped(Source(happening))}{via}</span></p>\n");
        }

        output.Write($"<details><summary>Why this date</summary>{PageReasons.Of(happening)}</details>\n</li>\n");
    }

    /// <summary>The clause with its trigger in bold.</summary>
    private static string Clause(TimelineEvent happening)
    {
        var (clause, start, end) = (happening.Clause.Text, happening.Trigger.Span.Start - happening.Clause.Span.Start, happening.Trigger.Span.End - happening.Clause.Span.Start);
        return start < 0 || end > clause.Length ? HtmlText.Escaped(clause)
            : $"{HtmlText.Escaped(clause.AsSpan(0, start))}<b>{HtmlText.Escaped(clause.AsSpan(start, end - start))}</b>{HtmlText.Escaped(clause.AsSpan(end))}";
    }

    /// <summary>A few words for the axis, with the trigger among them, cut between words.</summary>
    private static string Label(TimelineEvent happening)
    {
        var clause = PlainText.OneLine(happening.Clause.Text);
        if (clause.Length <= LongestLabel)
        {
            return clause;
        }

        var trigger = clause.IndexOf(happening.Trigger.Text, StringComparison.Ordinal);
        var start = trigger + happening.Trigger.Text.Length <= LongestLabel ? 0 : clause.LastIndexOf(' ', Math.Max(trigger - 12, 0)) + 1;
        var rest = clause[start..];
        var cut = rest.Length <= LongestLabel ? rest.Length : rest.LastIndexOf(' ', LongestLabel);
        cut = cut > 0 ? cut : char.IsHighSurrogate(rest[LongestLabel - 1]) ? LongestLabel - 1 : LongestLabel;
        return (start > 0 ? "… " : "") + rest[..cut] + (cut < rest.Length ? " …" : "");
    }
}
