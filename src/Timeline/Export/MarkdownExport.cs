using System.Globalization;
using System.Text;

namespace Timeline.Export;

/// <summary>Events as a Markdown table, for notes, tickets and wikis.</summary>
public static class MarkdownExport
{
    /// <summary>Writes the reading: title, publication, table, and what a careful reader would remark on.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, Stream output) => Output.Write(output, writer => Write(reading, writer));

    /// <summary>Writes the reading: title, publication, table, and what a careful reader would remark on.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"# {Escaped(reading.Article.Title ?? "Timeline")}\n\nPublished {ExportTimes.Of(reading.Article.PublishedOn)}");
        output.Write(reading.Article.Source is { } source ? $" in {Escaped(source)}.\n\n" : ".\n\n");
        Write(reading.Events, output);
        if (reading.Diagnostics.Count > 0)
        {
            output.Write("\n## Remarks\n\n");
        }

        foreach (var diagnostic in reading.Diagnostics)
        {
            output.Write($"- “{Escaped(diagnostic.Words.Text)}”: {Escaped(diagnostic.Message)}\n");
        }
    }

    /// <summary>Writes the merged timeline: title, articles, and the table, which says of each event which of them tell it.</summary>
    /// <param name="timeline">The merged timeline.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(MergedTimeline timeline, Stream output) => Output.Write(output, writer => Write(timeline, writer));

    /// <summary>Writes the merged timeline: title, articles, and the table, which says of each event which of them tell it.</summary>
    /// <param name="timeline">The merged timeline.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(MergedTimeline timeline, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"# {Escaped(timeline.Title ?? "Timeline")}\n\n");
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        foreach (var article in timeline.Readings.Select(reading => reading.Article))
        {
            numbers.Add(article.Id ?? "", numbers.Count + 1);
            output.Write(FormattableString.Invariant($"{numbers.Count}. {Escaped(article.Title ?? article.Source ?? article.Id ?? "Article")}, published {ExportTimes.Of(article.PublishedOn)}\n"));
        }

        output.Write("\n| Date | Event | Status | Source | Told in |\n|---|---|---|---|---|\n");
        foreach (var happening in timeline.Events)
        {
            var articles = happening.Mentions.Prepend(happening).Select(telling => numbers.GetValueOrDefault(telling.ArticleId ?? "")).Where(number => number > 0).Distinct().Order();
            output.Write($"{Row(happening)} {string.Join(", ", articles.Select(number => number.ToString(CultureInfo.InvariantCulture)))} |\n");
        }
    }

    /// <summary>Writes the table of the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to, in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, Stream output) => Output.Write(output, writer => Write(events, writer));

    /// <summary>Writes the table of the events, which may be those of several articles.</summary>
    /// <param name="events">The events, in the order to write.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<TimelineEvent> events, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(output);
        output.Write("| Date | Event | Status | Source |\n|---|---|---|---|\n");
        foreach (var happening in events)
        {
            output.Write(Row(happening) + "\n");
        }
    }

    private static string Row(TimelineEvent happening) =>
        $"| {Escaped(ReadableTimes.Of(happening))} | {Clause(happening)} | {Names.Statuses.Of(happening.Status).ToLowerInvariant()} | {Escaped(happening.Attribution?.Source.Text ?? "")} |";

    /// <summary>The clause with its trigger in bold.</summary>
    private static string Clause(TimelineEvent happening)
    {
        var (clause, trigger) = (happening.Clause, happening.Trigger);
        var start = trigger.Span.Start - clause.Span.Start;
        return !clause.Span.Contains(trigger.Span) || trigger.Span.End - clause.Span.Start > clause.Text.Length
            ? Escaped(clause.Text)
            : Escaped(clause.Text[..start]) + Gap(clause.Text[..start], atEnd: true)
                + $"**{Escaped(trigger.Text)}**"
                + Gap(clause.Text[(start + trigger.Span.Length)..], atEnd: false) + Escaped(clause.Text[(start + trigger.Span.Length)..]);
    }

    private static string Gap(string text, bool atEnd) => text.Length > 0 && char.IsWhiteSpace(atEnd ? text[^1] : text[0]) ? " " : "";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in PlainText.OneLine(text).AsSpan().Trim(' '))
        {
            escaped.Append(character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '&' or '~' ? "\\" : "").Append(character);
        }

        return escaped.ToString();
    }
}
