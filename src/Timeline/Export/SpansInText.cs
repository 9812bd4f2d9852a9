using System.Text.Json;

namespace Timeline.Export;

/// <summary>
/// Whether every span of a reading lies in the article's text: documents are other people's, and who cuts the text by a span of theirs must not fall.
/// </summary>
internal static class SpansInText
{
    /// <summary>The reading as it is.</summary>
    /// <exception cref="JsonException">A span points out of the text.</exception>
    public static TimelineReading Checked(TimelineReading reading)
    {
        foreach (var (what, span) in SpansOf(reading))
        {
            if (span.End > reading.Article.Text.Length)
            {
                throw new JsonException(FormattableString.Invariant($"the span {span} of {what} is outside of a text of {reading.Article.Text.Length} characters."));
            }
        }

        return reading;
    }

    private static IEnumerable<(string What, TextSpan Span)> SpansOf(TimelineReading reading) =>
    [
        .. reading.Expressions.SelectMany(Of),
        .. reading.Events.SelectMany(Of),
        .. reading.Undated.SelectMany(undated => (IEnumerable<(string, TextSpan)>)
            [("an undated trigger", undated.Trigger.Span), ("an undated clause", undated.Clause.Span), ("a sequence word", undated.Signal.Span), .. Of(undated.Anchor)]),
        .. reading.Diagnostics.Select(diagnostic => ("a diagnostic", diagnostic.Words.Span)),
    ];

    // Its mentions may be of other articles.
    private static IEnumerable<(string What, TextSpan Span)> Of(TimelineEvent happening) =>
    [
        ("a trigger", happening.Trigger.Span),
        ("a clause", happening.Clause.Span),
        ("a sentence", happening.Sentence.Span),
        .. Of(happening.When),
        .. Fragments("a source", happening.Attribution?.Source, happening.Attribution?.Cue, happening.Attribution?.Via, happening.ReportedBy),
    ];

    private static IEnumerable<(string What, TextSpan Span)> Of(TemporalExpression expression) =>
        [("an expression", expression.Span), .. Fragments("a signal", expression.Signal), .. Fragments("an anchor", expression.Explanation.Anchor.Words)];

    private static IEnumerable<(string What, TextSpan Span)> Fragments(string what, params IEnumerable<TextFragment?> fragments) =>
        fragments.OfType<TextFragment>().Select(fragment => (what, fragment.Span));
}
