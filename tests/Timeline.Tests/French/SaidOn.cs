using NodaTime.Text;

namespace Timeline.Tests.French;

/// <summary>
/// The way in which tests say what a sentence reads as:
/// <c>"Le maire a démissionné lundi".PublishedOn("2016-03-15").ShouldDate("démissionné", "2016-03-14")</c>.
/// </summary>
internal static class FrenchTests
{
    /// <param name="text">A French text.</param>
    /// <param name="day">A day, or a day and a time: <c>2016-03-15</c>, <c>2016-03-15T18:00</c>.</param>
    public static SaidOn PublishedOn(this string text, string day) => new(text, Publications.Parse(day));

    /// <summary>Read on Tuesday 2016-03-15 at 18:00, as the examples of the rules are.</summary>
    public static SaidOn ShouldRead(this string text, string words, string value) => new SaidOn(text, RuleExample.DefaultDay).ShouldRead(words, value);

    public static SaidOn ShouldReadNothing(this string text) => new SaidOn(text, RuleExample.DefaultDay).ShouldReadNothing();

    public static SaidOn ShouldDate(this string text, string trigger, string value) => new SaidOn(text, RuleExample.DefaultDay).ShouldDate(trigger, value);
}

/// <summary>Days of publication as tests write them.</summary>
internal static class Publications
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public static Publication Parse(string day) => day.Length > 10 ? Minutes.Parse(day).Value : LocalDatePattern.Iso.Parse(day).Value;
}

/// <summary>A text and its publication. Every check fails with all that was read, and why.</summary>
internal sealed record SaidOn(string Text, Publication Publication, TimelineOptions? Options = null)
{
    private TimelineReading? reading;

    private TimelineReading Reading => reading ??= TimelineExtractor.Read(new Article(Text, Publication), Options);

    public SaidOn In(string zone) => new(Text, Publication, (Options ?? TimelineOptions.Default) with { Zone = DateTimeZoneProviders.Tzdb[zone] });

    public SaidOn With(TimelineOptions options) => new(Text, Publication, options);

    /// <summary>The words are one expression (bare articles aside) with this value, and the modifier after it: <c>2016-01 END</c>.</summary>
    public SaidOn ShouldRead(string words, string value)
    {
        var read = ReadExpression.ReadAll(Text, Publication, Options);
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"“{words}” does not stand in “{Text}”.");
        var span = ReadExpression.Trim(Text, new TextSpan(start, words.Length));
        var found = read.Find(one => ReadExpression.Trim(Text, one.Expression.Span) == span);
        Assert.True(found?.Value == value, $"“{words}” should be {value} in\n  {Text}\npublished {Publication}. Read:\n{Lines(read.ConvertAll(one => one.ToString()))}");
        return this;
    }

    /// <summary>The words denote this half-open interval, as <see cref="LocalInterval"/> writes it.</summary>
    public SaidOn ShouldSpan(string words, string interval)
    {
        var found = Reading.Expressions.FirstOrDefault(one => Text.IndexOf(words, StringComparison.Ordinal) is var start && start >= 0 && one.Span.Overlaps(new TextSpan(start, words.Length)));
        Assert.True(found?.Interval?.ToString() == interval, $"“{words}” should span {interval} in\n  {Text}\npublished {Publication}. Read:\n{Lines(Reading.Expressions.Select(one => $"{one} ({one.Explanation})"))}");
        return this;
    }

    public SaidOn ShouldReadNothing()
    {
        Assert.True(Reading.Expressions.Count == 0, $"Nothing should be read in\n  {Text}\nRead:\n{Lines(Reading.Expressions.Select(one => $"{one} ({one.Explanation})"))}");
        return this;
    }

    public SaidOn ShouldRemark(DiagnosticKind kind, string words)
    {
        Assert.True(Reading.Diagnostics.Any(one => one.Kind == kind && one.Words.Text.Contains(words, StringComparison.Ordinal)),
            $"{kind} should be remarked on “{words}” in\n  {Text}\nRemarked:\n{Lines(Reading.Diagnostics.Select(one => $"{one.Kind} on “{one.Words.Text}”: {one}"))}");
        return this;
    }

    /// <summary>All events, by their triggers in the order of the text; none for a text that dates nothing.</summary>
    public SaidOn ShouldHaveTriggers(params string[] triggers)
    {
        var found = Reading.Events.OrderBy(one => one.Trigger.Span.Start).ThenBy(one => one.When.Span.Start).Select(one => one.Trigger.Text);
        Assert.True(found.SequenceEqual(triggers), $"The events should be [{string.Join(", ", triggers)}] in\n  {Text}\npublished {Publication}. Events:\n{Lines(Reading.Events.Select(one => $"{one} ({one.AttachmentRule}; {one.When.Explanation})"))}");
        return this;
    }

    /// <summary>The event with this trigger is dated by an expression of this value, or begins then.</summary>
    public SaidOn ShouldDate(string trigger, string value)
    {
        Assert.True(Reading.Events.Any(one => one.Trigger.Text == trigger && (one.When.Value == value || Iso.Moment(one.Interval.Start) == value)),
            $"“{trigger}” should be dated {value} in\n  {Text}\npublished {Publication}. Events:\n{Lines(Reading.Events.Select(one => $"{one} ({one.AttachmentRule}; {one.When.Explanation})"))}");
        return this;
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => "    " + line).DefaultIfEmpty("    nothing"));
}
