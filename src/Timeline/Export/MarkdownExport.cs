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
            output.Write($"| {Escaped(ReadableTimes.Of(happening))} | {Clause(happening)} | {Names.Statuses.Of(happening.Status).ToLowerInvariant()} | {Escaped(happening.Attribution?.Source.Text ?? "")} |\n");
        }
    }

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
