using System.Text.Json;
using NodaTime.Text;

namespace Timeline.Benchmarks.Quick;

/// <summary>
/// How often an event with a confidence is right. An annotated file has a line for each text: <c>text</c>, <c>reference</c>, and
/// either <c>expressions</c> and <c>events</c> (all of them) or one <c>timexStart … eventEnd</c> (the word that governs one date).
/// </summary>
internal static class Calibration
{
    public static void Print(IEnumerable<string> files)
    {
        var tables = (Rules: new SortedDictionary<string, Tally>(StringComparer.Ordinal), Confidences: new SortedDictionary<string, Tally>(StringComparer.Ordinal));
        foreach (var line in files.SelectMany(File.ReadLines).Where(line => line.Length > 0))
        {
            using var annotated = JsonDocument.Parse(line);
            Count(annotated.RootElement, tables.Rules, tables.Confidences);
        }

        Print("confidence", tables.Confidences);
        Print("rule", tables.Rules);
    }

    private static void Count(JsonElement annotated, SortedDictionary<string, Tally> rules, SortedDictionary<string, Tally> confidences)
    {
        foreach (var e in TimelineExtractor.Extract(new Article(annotated.GetProperty("text").GetString()!, Published(annotated))))
        {
            if (IsRight(annotated, e) is { } right)
            {
                Tally.Of(rules, e.AttachmentRule).Add(right);
                Tally.Of(confidences, e.Confidence.ToString("0.00")).Add(right);
            }
        }
    }

    private static Publication Published(JsonElement annotated) => annotated.TryGetProperty("reference", out var reference) && reference.GetString() is { } day
        ? LocalDatePattern.Iso.Parse(day[..10]).Value
        : new NodaTime.LocalDate(2016, 3, 15);

    /// <summary>Null where the annotation says nothing of the event's date.</summary>
    private static bool? IsRight(JsonElement annotated, TimelineEvent e)
    {
        if (annotated.TryGetProperty("timexStart", out _))
        {
            return Overlaps(annotated, "timexStart", "timexEnd", e.When.Span) ? Overlaps(annotated, "eventStart", "eventEnd", e.Trigger.Span) : null;
        }

        return annotated.GetProperty("events").EnumerateArray().Any(gold => Overlaps(gold.GetProperty("trigger"), "start", "end", e.Trigger.Span)
            && Overlaps(annotated.GetProperty("expressions")[gold.GetProperty("when").GetInt32()], "start", "end", e.When.Span));
    }

    private static bool Overlaps(JsonElement annotated, string start, string end, TextSpan span) =>
        span.Overlaps(TextSpan.FromBounds(annotated.GetProperty(start).GetInt32(), annotated.GetProperty(end).GetInt32()));

    private static void Print(string name, SortedDictionary<string, Tally> tallies)
    {
        Console.WriteLine($"{name,-40} right    of");
        foreach (var (key, tally) in tallies.OrderByDescending(one => one.Value.All))
        {
            Console.WriteLine($"{key,-40} {(double)tally.Right / tally.All,5:0.00} {tally.All,5}");
        }
    }

    private sealed class Tally
    {
        public int Right { get; private set; }

        public int All { get; private set; }

        public static Tally Of(SortedDictionary<string, Tally> tallies, string key) => tallies.TryGetValue(key, out var tally) ? tally : tallies[key] = new Tally();

        public void Add(bool right)
        {
            Right += right ? 1 : 0;
            All++;
        }
    }
}
