using System.Text.Json;

namespace Timeline.Export;

/// <summary>Reads back what <see cref="ReadingJsonWriter"/> writes; fields that it does not know are passed over.</summary>
internal static class ReadingJsonReader
{
    public static TimelineReading Reading(JsonElement json) => SpansInText.Checked(Unchecked(json));

    private static TimelineReading Unchecked(JsonElement json) => new(
        new Article(Text(json, "text"), Publication.Parse(Text(json, "published")), TextOrNull(json, "title"), TextOrNull(json, "origin"), TextOrNull(json, "id")),
        List(json, "expressions", Expression),
        List(json, "events", Event),
        List(json, "undated", Undated),
        List(json, "diagnostics", Diagnostic));

    public static MergedTimeline Merged(JsonElement json) =>
        new(List(json, "articles", Reading), List(json, "events", Event), TextOrNull(json, "title"));

    public static TimelineEvent Event(JsonElement json) => new()
    {
        When = Expression(json.GetProperty("when")),
        Interval = new LocalInterval(Moment(json, "from"), Moment(json, "to")),
        ZoneId = TextOrNull(json, "zone"),
        Relation = Names.Relations.Parse(Text(json, "relation")),
        Trigger = Fragment(json.GetProperty("trigger")),
        Class = Names.Classes.Parse(Text(json, "class")),
        Tense = Names.Tenses.Parse(Text(json, "tense")),
        Mood = Names.Moods.Parse(Text(json, "mood")),
        Aspect = Names.Aspects.Parse(Text(json, "aspect")),
        Modality = Names.Modalities.Parse(Text(json, "modality")),
        Polarity = Names.Polarities.Parse(Text(json, "polarity")),
        Status = Names.Statuses.Parse(Text(json, "status")),
        Attribution = FragmentOrNull(json, "source") is { } source ? new Attribution(source, Fragment(json.GetProperty("cue")), FragmentOrNull(json, "via")) : null,
        ReportedBy = FragmentOrNull(json, "reportedBy"),
        Factuality = List(json, "factuality", item => new Factuality(TextOrNull(item, "source"), Names.Factualities.Parse(Text(item, "value")))),
        AttachmentRule = Text(json, "attachmentRule"),
        Confidence = json.GetProperty("confidence").GetDouble(),
        Clause = Fragment(json.GetProperty("clause")),
        Sentence = Fragment(json.GetProperty("sentence")),
        Mentions = List(json, "mentions", Event),
        ArticleId = TextOrNull(json, "articleId"),
    };

    private static TemporalExpression Expression(JsonElement json)
    {
        var anchor = json.GetProperty("anchor");
        return new TemporalExpression(
            Text(json, "text"),
            Span(json),
            Names.Types.Parse(Text(json, "type")),
            Meaning(json),
            List(json, "alternatives", Meaning),
            new Explanation(
                Text(json, "rule"),
                new Anchor(Names.Anchors.Parse(Text(anchor, "kind")), FragmentOrNull(anchor, "words"), TextOrNull(anchor, "value")),
                List(json, "stated", item => item.GetString()!),
                List(json, "inferred", item => item.GetString()!)))
        {
            Signal = FragmentOrNull(json, "signal"),
        };
    }

    private static TemporalReading Meaning(JsonElement json) => new(
        Text(json, "value"),
        TextOrNull(json, "mod") is { } modifier ? Names.Modifiers.Parse(modifier) : TimexModifier.None,
        json.GetProperty("placed").GetBoolean() ? new LocalInterval(Moment(json, "from"), Moment(json, "to")) : null,
        Names.Granularities.Parse(Text(json, "granularity")),
        json.GetProperty("fuzzy").GetBoolean(),
        Text(json, "reason"));

    private static UndatedEvent Undated(JsonElement json) => new(
        Fragment(json.GetProperty("trigger")),
        Fragment(json.GetProperty("clause")),
        Names.Relations.Parse(Text(json, "relation")),
        Event(json.GetProperty("anchor")),
        Fragment(json.GetProperty("signal")));

    private static Diagnostic Diagnostic(JsonElement json) => new(
        Names.Diagnostics.Parse(Text(json, "kind")), Fragment(json.GetProperty("words")), Text(json, "message"));

    private static TextFragment Fragment(JsonElement json) => new(Text(json, "text"), Span(json));

    private static TextFragment? FragmentOrNull(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? Fragment(value) : null;

    private static TextSpan Span(JsonElement json) => TextSpan.FromBounds(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32());

    private static NodaTime.LocalDateTime? Moment(JsonElement json, string name) =>
        TextOrNull(json, name) is { } moment ? ExportTimes.ParseMoment(moment) : null;

    private static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new FormatException($"“{name}” is null.");

    private static string? TextOrNull(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static List<T> List<T>(JsonElement json, string name, Func<JsonElement, T> read) =>
        [.. json.GetProperty(name).EnumerateArray().Select(read)];
}
