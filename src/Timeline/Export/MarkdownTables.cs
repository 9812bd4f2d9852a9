using System.Globalization;
using System.Text;

namespace Timeline.Export;

/// <summary>The documents and tables of <see cref="MarkdownExport"/>.</summary>
internal static class MarkdownTables
{
    public static IEnumerable<Pause> Write(TimelineReading reading, Wording words, TextWriter output)
    {
        output.Write($"# {Escaped(reading.Article.Title ?? words["Timeline"])}\n\n{words["Published"]} {ExportTimes.Of(reading.Article.PublishedOn)}");
        output.Write(reading.Article.Source is { } source ? $" {words["in"]} {Escaped(source)}.\n\n" : ".\n\n");
        foreach (var pause in Write(reading.Events, words, output))
        {
            yield return pause;
        }

        if (reading.Diagnostics.Count > 0)
        {
            output.Write($"\n## {words["Remarks"]}\n\n");
        }

        foreach (var diagnostic in reading.Diagnostics)
        {
            output.Write($"- {words.Quoted(Escaped(diagnostic.Words.Text))}{words.Colon} {Escaped(words.Remark(diagnostic))}\n");
        }
    }

    public static IEnumerable<Pause> Write(MergedTimeline timeline, Wording words, TextWriter output)
    {
        output.Write($"# {Escaped(timeline.Title ?? words["Timeline"])}\n\n");
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        foreach (var article in timeline.Readings.Select(reading => reading.Article))
        {
            numbers.Add(article.Id ?? "", numbers.Count + 1);
            output.Write(FormattableString.Invariant($"{numbers.Count}. {Escaped(article.Title ?? article.Source ?? article.Id ?? words["Article"])}, {words["published"]} {ExportTimes.Of(article.PublishedOn)}\n"));
        }

        output.Write($"\n{Head(words)} {words["Told in"]} |\n|---|---|---|---|---|\n");
        foreach (var happening in timeline.Events)
        {
            var articles = happening.Mentions.Prepend(happening).Select(telling => numbers.GetValueOrDefault(telling.ArticleId ?? "")).Where(number => number > 0).Distinct().Order();
            output.Write($"{Row(happening, words)} {string.Join(", ", articles.Select(number => number.ToString(CultureInfo.InvariantCulture)))} |\n");
            yield return default;
        }
    }

    public static IEnumerable<Pause> Write(IEnumerable<TimelineEvent> events, Wording words, TextWriter output)
    {
        output.Write($"{Head(words)}\n|---|---|---|---|\n");
        foreach (var happening in events)
        {
            output.Write(Row(happening, words) + "\n");
            yield return default;
        }
    }

    private static string Head(Wording words) => $"| {words["Date"]} | {words["Event"]} | {words["Status"]} | {words["Source"]} |";

    private static string Row(TimelineEvent happening, Wording words) =>
        $"| {Escaped(ReadableTimes.Of(happening, words))} | {Clause(happening)} | {words.Status(happening.Status)} | {Escaped(happening.Attribution?.Source.Text ?? "")} |";

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
