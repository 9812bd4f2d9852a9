using System.Text;

namespace Timeline.Tests.Resolution;

/// <summary>Readings as the files of this folder hold them: interval, grain, what it is counted from, what was inferred and from what, and the other readings.</summary>
internal static class WrittenReadings
{
    /// <summary>Adds the expressions of a text with all that is known of them, and what was remarked on.</summary>
    public static void Add(StringBuilder readings, string text, Publication day, TimelineOptions? options = null)
    {
        var reading = TimelineExtractor.Read(new Article(text, day), options);
        foreach (var one in reading.Expressions)
        {
            readings.Append("  ").Append(day).Append(": ").Append(one.Text.Replace("\n", "⏎", StringComparison.Ordinal)).Append(" → ").Append(one.Type).Append(' ').Append(Written(one.Reading))
                .Append(", counted from ").Append(one.Explanation.Anchor).Append(one.Explanation.Stated.Count == 0 ? "" : ", stated: " + string.Join(", ", one.Explanation.Stated))
                .Append(one.Explanation.Inferred.Count == 0 ? "" : ", inferred: " + string.Join("; ", one.Explanation.Inferred)).Append('\n');
            foreach (var other in one.Alternatives)
            {
                readings.Append("      or ").Append(Written(other)).Append(": ").Append(other.Reason).Append('\n');
            }
        }

        foreach (var remark in reading.Diagnostics)
        {
            readings.Append("  ").Append(day).Append(": “").Append(remark.Words.Text).Append("” ").Append(remark.Kind).Append(": ").Append(remark.Message).Append('\n');
        }
    }

    private static string Written(TemporalReading reading) =>
        $"{reading.Value}{(reading.Modifier == TimexModifier.None ? "" : " " + reading.Modifier)} {reading.Interval?.ToString() ?? "no place"} {reading.Granularity}{(reading.IsFuzzy ? ", fuzzy" : "")}";
}
