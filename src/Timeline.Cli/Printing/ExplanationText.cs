using Timeline.Export;

namespace Timeline.Cli.Printing;

/// <summary>Why each expression was read as it was, and what it dates.</summary>
internal static class ExplanationText
{
    public static void Write(TimelineReading reading, TextWriter output)
    {
        // A book has as many dates as it has events and lines: none of them is looked for from its beginning.
        var dated = reading.Events.ToLookup(happening => happening.When.Span);
        var lines = new LineNumbers(reading.Article.Text);
        foreach (var expression in reading.Expressions)
        {
            Write(expression, dated[expression.Span], lines, output);
        }

        foreach (var diagnostic in reading.Diagnostics)
        {
            output.WriteLine($"! {Plain(diagnostic.Message)} (“{Plain(diagnostic.Words.Text)}”, line {lines.Of(diagnostic.Words.Span)})");
        }
    }

    private static void Write(TemporalExpression expression, IEnumerable<TimelineEvent> dated, LineNumbers lines, TextWriter output)
    {
        var explanation = expression.Explanation;
        output.WriteLine($"{Plain(expression.Text)}  (line {lines.Of(expression.Span)}, characters {expression.Span.Start}–{expression.Span.End})");
        Row(output, "reads as", $"{ReadingText.Of(expression.Reading)}, {Names.Types.Of(expression.Type)}{(expression.IsFuzzy ? ", its bounds by convention" : "")}");
        Row(output, "rule", explanation.Rule);
        Row(output, "counted from", explanation.Anchor.ToString());
        Row(output, "stated", string.Join(", ", explanation.Stated));
        Row(output, "inferred", string.Join("; ", explanation.Inferred));
        Row(output, "because", expression.Reading.Reason);
        foreach (var other in expression.Alternatives)
        {
            Row(output, "or", $"{ReadingText.Of(other)} {other.Reason}");
        }

        foreach (var happening in dated)
        {
            Row(output, "dates", $"“{happening.Trigger.Text}” ({Names.Tenses.Of(happening.Tense)}, {Names.Relations.Of(happening.Relation)}, {Names.Statuses.Of(happening.Status)}), by the rule “{happening.AttachmentRule}”, right in {Percent(happening.Confidence)} of cases");
        }

        output.WriteLine();
    }

    private static void Row(TextWriter output, string name, string text)
    {
        if (text.Length > 0)
        {
            output.WriteLine($"  {name,-13} {Plain(text)}");
        }
    }

    private static string Plain(string text) => TerminalText.Harmless(text);

    private static string Percent(double share) => Math.Round(share * 100).ToString(System.Globalization.CultureInfo.InvariantCulture) + " %";
}
