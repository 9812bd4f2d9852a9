using Timeline.Export;

namespace Timeline.Cli.Printing;

/// <summary>Why each expression was read as it was, and what it dates.</summary>
internal static class ExplanationText
{
    public static void Write(TimelineReading reading, Wording words, TextWriter output)
    {
        // A book has as many dates as it has events and lines: none of them is looked for from its beginning.
        var dated = reading.Events.ToLookup(happening => happening.When.Span);
        var lines = new LineNumbers(reading.Article.Text);
        foreach (var expression in reading.Expressions)
        {
            Write(expression, dated[expression.Span], lines, words, output);
        }

        foreach (var diagnostic in reading.Diagnostics)
        {
            output.WriteLine($"! {Plain(words.Remark(diagnostic))} ({words.Quoted(Plain(diagnostic.Words.Text))}, {words["line"]} {lines.Of(diagnostic.Words.Span)})");
        }
    }

    private static void Write(TemporalExpression expression, IEnumerable<TimelineEvent> dated, LineNumbers lines, Wording words, TextWriter output)
    {
        var explanation = expression.Explanation;
        output.WriteLine($"{Plain(expression.Text)}  ({words["line"]} {lines.Of(expression.Span)}, {words["characters"]} {expression.Span.Start}–{expression.Span.End})");
        Row("Reads as", $"{ReadingText.Of(expression.Reading)}, {Names.Types.Of(expression.Type)}{(expression.IsFuzzy ? ", " + words["its bounds by convention"] : "")}");
        Row("Rule", explanation.Rule);
        Row("Counted from", words.Anchor(explanation.Anchor));
        Row("Stated", string.Join(", ", explanation.Stated.Select(words.Reason)));
        Row("Inferred", string.Join("; ", explanation.Inferred.Select(words.Inferred)));
        Row("Because", words.Reason(expression.Reading.Reason));
        foreach (var other in expression.Alternatives)
        {
            Row("Or", $"{ReadingText.Of(other)} {words.Reason(other.Reason)}");
        }

        foreach (var happening in dated)
        {
            Row("Dates", $"{words.Quoted(happening.Trigger.Text)} ({Names.Tenses.Of(happening.Tense)}, {Names.Relations.Of(happening.Relation)}, {Names.Statuses.Of(happening.Status)}), {words["by the rule"]} {words.Quoted(happening.AttachmentRule)}, {words["right in"]} {Percent(happening.Confidence)} {words["of cases"]}");
        }

        output.WriteLine();

        void Row(string name, string text)
        {
            if (text.Length > 0)
            {
                output.WriteLine($"  {words[name].ToLowerInvariant(),-13} {Plain(text)}");
            }
        }
    }

    private static string Plain(string text) => TerminalText.Harmless(text);

    private static string Percent(double share) => Math.Round(share * 100).ToString(System.Globalization.CultureInfo.InvariantCulture) + " %";
}
