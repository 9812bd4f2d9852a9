using System.Globalization;
using System.Text;

namespace Timeline.Export.Page;

/// <summary>Why an expression was read as it was, and why an event has that date: the rows of a small table.</summary>
internal static class PageReasons
{
    public static string Of(TimelineEvent happening) => Table(Rows(happening));

    /// <summary>The reasons of one telling of several: the page shows those of the article that the mouse is in.</summary>
    public static string Of(TimelineEvent telling, string article, string name) => Table([("Article", name), .. Rows(telling)], article);

    public static string Of(TemporalExpression expression) => Table(Rows(expression));

    private static IEnumerable<(string Name, string Text)> Rows(TimelineEvent happening) =>
    [
        .. Rows(happening.When),
        ("Dates", $"“{happening.Trigger.Text}”, by the rule “{happening.AttachmentRule}”, right in {Math.Round(happening.Confidence * 100).ToString(CultureInfo.InvariantCulture)} % of cases"),
        ("Event", string.Join(", ", ((string[])[Names.Relations.Of(happening.Relation), Names.Classes.Of(happening.Class), Names.Tenses.Of(happening.Tense), happening.Polarity == EventPolarity.Negative ? "NEG" : ""]).Where(part => part.Length > 0))),
        ("How sure", string.Join("; ", happening.Factuality)),
        ("Says so", happening.Attribution is { } attribution ? $"“{attribution.Cue.Text}”" : ""),
    ];

    private static IEnumerable<(string Name, string Text)> Rows(TemporalExpression expression)
    {
        var explanation = expression.Explanation;
        yield return ("Words", $"“{expression.Text}”");
        yield return ("Reads as", $"{Names.Types.Of(expression.Type)} {expression.Value} {Names.Modifiers.Of(expression.Modifier)}".TrimEnd() + (expression.Interval is { } interval ? $": {ReadableTimes.Of(interval, expression.Reading)}" : ", without a place in time") + (expression.IsFuzzy ? ", its bounds by convention" : ""));
        yield return ("Rule", explanation.Rule);
        yield return ("Counted from", explanation.Anchor.ToString());
        yield return ("Stated", string.Join(", ", explanation.Stated));
        yield return ("Inferred", string.Join("; ", explanation.Inferred));
        yield return ("Because", expression.Reading.Reason);
        foreach (var other in expression.Alternatives)
        {
            yield return ("Or", $"{other.Value}{(other.Reason.Length > 0 ? ": " + other.Reason : "")}");
        }
    }

    private static string Table(IEnumerable<(string Name, string Text)> rows, string? article = null)
    {
        var table = new StringBuilder(article is null ? "<dl class=\"why\">" : $"<dl class=\"why\" data-article=\"{article}\">");
        foreach (var (name, text) in rows)
        {
            if (text.Length > 0)
            {
                table.Append("<dt>").Append(name).Append("</dt><dd>").Append(MarkupText.Html(PlainText.OneLine(text))).Append("</dd>");
            }
        }

        return table.Append("</dl>").ToString();
    }
}
