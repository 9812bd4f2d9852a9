using System.Text;

namespace Timeline.Tests.Articles;

/// <summary>What differs between the expected timeline of an article and the one that was read.</summary>
internal sealed class TimelineComparison
{
    private readonly List<Difference> differences = [];

    public TimelineComparison(ExpectedTimeline expected, TimelineReading reading)
    {
        CompareExpressions(expected, reading);
        CompareEvents(expected, reading);
        var undated = reading.Undated.Select(PlainTimeline.Of).ToList();
        differences.AddRange(expected.Undated.Except(undated).Select(line => new Difference("undated | " + line, "not found")));
        differences.AddRange(undated.Except(expected.Undated).Select(line => new Difference("extra undated | " + line, "read, not expected")));
    }

    /// <summary>The differences, each with the line that names it in a list of gaps.</summary>
    public IReadOnlyList<Difference> Differences => differences;

    private void CompareExpressions(ExpectedTimeline expected, TimelineReading reading)
    {
        var read = reading.Expressions.Select(one => (Line: PlainTimeline.Trimmed(PlainTimeline.Of(one)), Expression: one)).ToList();
        List<string> missing = [];
        foreach (var line in expected.Expressions.Select(PlainTimeline.Trimmed))
        {
            var at = read.FindIndex(one => one.Line == line);
            if (at < 0)
            {
                missing.Add(line);
            }
            else
            {
                read.RemoveAt(at);
            }
        }

        foreach (var line in missing)
        {
            var at = read.FindIndex(one => FirstField(one.Line) == FirstField(line));
            differences.Add(new("expression | " + line, at < 0 ? "not found" : $"read: {read[at].Line}\n      because {read[at].Expression.Explanation}"));
            if (at >= 0)
            {
                read.RemoveAt(at);
            }
        }

        differences.AddRange(read.Select(one => new Difference("extra expression | " + one.Line, $"because {one.Expression.Explanation}")));
    }

    private void CompareEvents(ExpectedTimeline expected, TimelineReading reading)
    {
        var read = reading.Events.ToList();
        List<ExpectedEvent> missing = [];
        foreach (var one in expected.Events)
        {
            var at = read.FindIndex(other => PlainTimeline.Of(other) == one.Line);
            if (at < 0)
            {
                missing.Add(one);
                continue;
            }

            if (read[at].Clause.Text != one.Clause)
            {
                differences.Add(new($"clause | {one.Trigger} | {one.Clause}", "read: " + read[at].Clause.Text));
            }

            read.RemoveAt(at);
        }

        foreach (var one in missing)
        {
            var at = read.FindIndex(other => other.Trigger.Text == one.Trigger);
            differences.Add(new("event | " + one.Line, at < 0 ? "not found" : "read: " + Explained(read[at])));
            if (at >= 0)
            {
                read.RemoveAt(at);
            }
        }

        differences.AddRange(read.Select(one => new Difference("extra event | " + PlainTimeline.Of(one), Explained(one))));
    }

    private static string FirstField(string line) => line[..line.IndexOf(" | ", StringComparison.Ordinal)];

    private static string Explained(TimelineEvent one) => new StringBuilder(PlainTimeline.Of(one))
        .Append("\n      in: ").Append(one.Clause.Text)
        .Append("\n      because “").Append(one.When.Text).Append("” dates it by ").Append(one.AttachmentRule)
        .Append(", ").Append(one.When.Explanation).ToString();
}

/// <summary>One difference: the line that names it, and what was read instead with its reasons.</summary>
internal sealed record Difference(string Line, string Detail)
{
    public override string ToString() => $"  {Line}\n      {Detail}";
}
