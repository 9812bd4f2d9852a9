using Timeline.Export;

namespace Timeline.Cli.Printing;

/// <summary>Why each expression was read as it was, and what it dates.</summary>
internal static class ExplanationText
{
    public static void Write(TimelineReading reading, TextWriter output)
    {
        foreach (var expression in reading.Expressions)
        {
            Write(expression, reading, output);
        }

        foreach (var diagnostic in reading.Diagnostics)
        {
            output.WriteLine($"! {Plain(diagnostic.Message)} (“{Plain(diagnostic.Words.Text)}”, line {Line(reading, diagnostic.Words.Span)})");
        }
    }

    private static void Write(TemporalExpression expression, TimelineReading reading, TextWriter output)
    {
        var explanation = expression.Explanation;
        output.WriteLine($"{Plain(expression.Text)}  (line {Line(reading, expression.Span)}, characters {expression.Span.Start}–{expression.Span.End})");
        Row(output, "reads as", $"{expression.Reading}, {Names.Types.Of(expression.Type)}{(expression.IsFuzzy ? ", its bounds by convention" : "")}");
        Row(output, "rule", explanation.Rule);
        Row(output, "counted from", explanation.Anchor.ToString());
        Row(output, "stated", string.Join(", ", explanation.Stated));
        Row(output, "inferred", string.Join("; ", explanation.Inferred));
        Row(output, "because", expression.Reading.Reason);
        foreach (var other in expression.Alternatives)
        {
            Row(output, "or", $"{other} {other.Reason}");
        }

        foreach (var happening in reading.Events)
        {
            if (happening.When.Span == expression.Span)
            {
                Row(output, "dates", $"“{happening.Trigger.Text}” ({Names.Tenses.Of(happening.Tense)}, {Names.Relations.Of(happening.Relation)}, {Names.Statuses.Of(happening.Status)}), by the rule “{happening.AttachmentRule}”, right in {Percent(happening.Confidence)} of cases");
            }
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

    private static int Line(TimelineReading reading, TextSpan span) => 1 + reading.Article.Text.AsSpan(0, span.Start).Count('\n');
}
