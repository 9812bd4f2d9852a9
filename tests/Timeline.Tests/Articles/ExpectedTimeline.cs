namespace Timeline.Tests.Articles;

/// <summary>The timeline that a careful reader writes beside an article, as the plain text of <c>NAME.timeline.txt</c>.</summary>
/// <remarks>
/// One line an expression (<c>words | type | value modifier | interval</c>) and one line an event
/// (<c>interval | relation | trigger | tense | status | class | source | clause</c>). An interval is a day, a month, a year or
/// a minute by its usual name, and <c>from → to</c> (half-open, <c>…</c> where it is open) otherwise; – is none.
/// Under <c>undated</c>, one line a predicate that only a sequence word places (<c>relation | trigger | anchor | signal</c>).
/// </remarks>
internal sealed record ExpectedTimeline(Publication PublishedOn, IReadOnlyList<string> Expressions, IReadOnlyList<ExpectedEvent> Events, IReadOnlyList<string> Undated)
{
    public static ExpectedTimeline Read(string name)
    {
        var published = default(Publication);
        List<string> expressions = [];
        List<ExpectedEvent> events = [];
        List<string> undated = [];
        var section = "";
        foreach (var line in Repository.Read("tests", "Timeline.Tests", "Articles", name + ".timeline.txt").Split('\n'))
        {
            if (line.StartsWith("published ", StringComparison.Ordinal))
            {
                published = PublicationOf(line["published ".Length..]);
            }
            else if (line is "events" or "expressions" or "undated")
            {
                section = line;
            }
            else if (line.Length > 0 && section is "events")
            {
                events.Add(ExpectedEvent.Of(line));
            }
            else if (line.Length > 0)
            {
                (section is "undated" ? undated : expressions).Add(line);
            }
        }

        return new ExpectedTimeline(published, expressions, events, undated);
    }

    private static Publication PublicationOf(string text) => text.Contains('T')
        ? NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value
        : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}

/// <summary>One expected event: the line without its clause, and the clause.</summary>
internal sealed record ExpectedEvent(string Line, string Trigger, string Clause)
{
    public static ExpectedEvent Of(string line)
    {
        var last = line.LastIndexOf(" | ", StringComparison.Ordinal);
        return new ExpectedEvent(line[..last], line.Split(" | ")[2], line[(last + 3)..]);
    }
}
