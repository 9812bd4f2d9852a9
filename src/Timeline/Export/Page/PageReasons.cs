using System.Globalization;
using System.Text;

namespace Timeline.Export.Page;

/// <summary>Why an expression was read as it was, and why an event has that date: the rows of a small table.</summary>
internal static class PageReasons
{
    public static string Of(TimelineEvent happening, Wording words) => Table(Rows(happening, words), words);

    /// <summary>The reasons of one telling of several: the page shows those of the article that the mouse is in.</summary>
    public static string Of(TimelineEvent telling, Wording words, string article, string name) => Table([("Article", name), .. Rows(telling, words)], words, article);

    public static string Of(TemporalExpression expression, Wording words) => Table(Rows(expression, words), words);

    private static IEnumerable<(string Name, string Text)> Rows(TimelineEvent happening, Wording words) =>
    [
        .. Rows(happening.When, words),
        ("Dates", $"{words.Quoted(happening.Trigger.Text)}, {words["by the rule"]} {words.Quoted(happening.AttachmentRule)}, {words["right in"]} {Math.Round(happening.Confidence * 100).ToString(CultureInfo.InvariantCulture)} % {words["of cases"]}"),
        ("Event", string.Join(", ", ((string[])[Names.Relations.Of(happening.Relation), Names.Classes.Of(happening.Class), Names.Tenses.Of(happening.Tense), happening.Polarity == EventPolarity.Negative ? "NEG" : ""]).Where(part => part.Length > 0))),
        ("How sure", string.Join("; ", happening.Factuality.Select(words.Factuality))),
        ("Says so", happening.Attribution is { } attribution ? words.Quoted(attribution.Cue.Text) : ""),
    ];

    private static IEnumerable<(string Name, string Text)> Rows(TemporalExpression expression, Wording words)
    {
        var explanation = expression.Explanation;
        yield return ("Words", words.Quoted(expression.Text));
        yield return ("Reads as", $"{Names.Types.Of(expression.Type)} {expression.Value} {Names.Modifiers.Of(expression.Modifier)}".TrimEnd() + (expression.Interval is { } interval ? $"{words.Colon} {ReadableTimes.Of(interval, expression.Reading, words)}" : ", " + words["without a place in time"]) + (expression.IsFuzzy ? ", " + words["its bounds by convention"] : ""));
        yield return ("Rule", explanation.Rule);
        yield return ("Counted from", words.Anchor(explanation.Anchor));
        yield return ("Stated", string.Join(", ", explanation.Stated.Select(words.Reason)));
        yield return ("Inferred", string.Join("; ", explanation.Inferred.Select(words.Inferred)));
        yield return ("Because", words.Reason(expression.Reading.Reason));
        foreach (var other in expression.Alternatives)
        {
            yield return ("Or", $"{other.Value}{(other.Reason.Length > 0 ? words.Colon + " " + words.Reason(other.Reason) : "")}");
        }
    }

    private static string Table(IEnumerable<(string Name, string Text)> rows, Wording words, string? article = null)
    {
        var table = new StringBuilder(article is null ? "<dl class=\"why\">" : $"<dl class=\"why\" data-article=\"{article}\">");
        foreach (var (name, text) in rows)
        {
            if (text.Length > 0)
            {
                table.Append("<dt>").Append(words[name]).Append("</dt><dd>").Append(MarkupText.Html(PlainText.OneLine(text))).Append("</dd>");
            }
        }

        return table.Append("</dl>").ToString();
    }
}
