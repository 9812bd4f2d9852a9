using NodaTime;

namespace Timeline.Tests.French.Clauses;

/// <summary>Reads a text as news of Tuesday, 15 March 2016, and picks an event by its trigger.</summary>
internal static class ReadEvent
{
    public static TimelineEvent In(string text, string trigger)
    {
        var events = TimelineExtractor.Extract(text, new LocalDate(2016, 3, 15));
        var found = events.FirstOrDefault(one => one.Trigger.Text == trigger);
        Assert.True(found is not null, $"no event {trigger} in: {text}\nread: {string.Join(", ", events.Select(one => one.Trigger.Text + " (" + one.When.Text + ")"))}");
        return found!;
    }
}
