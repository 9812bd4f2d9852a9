namespace Timeline.Tests;

/// <summary>Tests that read as French: <c>"Le maire a démissionné lundi".PublishedOn("2016-03-15").ShouldDate("démissionné", "2016-03-14")</c>.</summary>
internal static class Readings
{
    private static readonly NodaTime.Text.LocalDatePattern Days = NodaTime.Text.LocalDatePattern.Iso;

    public static TimelineReading PublishedOn(this string text, string day) => TimelineExtractor.Read(new Article(text, Days.Parse(day).Value));

    /// <summary>The trigger has this day, or this interval (<c>2016-03-14/2016-03-16</c>, last day included; <c>2015-09-30/…</c>).</summary>
    public static TimelineEvent ShouldDate(this TimelineReading reading, string trigger, string days)
    {
        var found = reading.Events.Where(e => e.Trigger.Text == trigger && Written(e) == days).ToList();
        found.Should().NotBeEmpty($"« {reading.Article.Text} » dates « {trigger} » {days}; it was read as\n{Told(reading)}\n");
        return found[0];
    }

    /// <summary>Exactly these words are events, in the order of the text.</summary>
    public static void ShouldHaveTriggers(this TimelineReading reading, params string[] triggers) =>
        reading.Events.OrderBy(e => e.Trigger.Span.Start).ThenBy(e => e.When.Span.Start).Select(e => e.Trigger.Text)
            .Should().Equal(triggers, $"« {reading.Article.Text} » was read as\n{Told(reading)}\n");

    public static void ShouldDateNothing(this TimelineReading reading) => reading.ShouldHaveTriggers();

    private static string Written(TimelineEvent e)
    {
        var (start, end) = e.Interval;
        var first = start is { } from ? Days.Format(from.Date) : "…";
        var last = end is { } to ? Days.Format(to.TimeOfDay == LocalTime.Midnight ? to.Date.PlusDays(-1) : to.Date) : "…";
        return first == last ? first : first + "/" + last;
    }

    private static string Told(TimelineReading reading) => string.Join('\n', reading.Events.Select(e =>
        $"  {e.Interval} {e.Trigger.Text} ({e.AttachmentRule}; {e.When.Text}: {e.When.Explanation}) « {e.Clause.Text} »"));
}
