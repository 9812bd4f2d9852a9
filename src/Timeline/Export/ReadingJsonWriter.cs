using System.Text.Json;

namespace Timeline.Export;

/// <summary>Writes the parts of a reading as JSON objects, as <see cref="DocumentJsonWriter"/> and the tool put them together; <see cref="ReadingJsonReader"/> is its mirror.</summary>
internal sealed class ReadingJsonWriter(Utf8JsonWriter json)
{
    public void Expressions(IReadOnlyList<TemporalExpression> expressions) => Array("expressions", expressions, Expression);

    public void Events(IReadOnlyList<TimelineEvent> events) => Array("events", events, Event);

    public void Diagnostics(IReadOnlyList<Diagnostic> diagnostics) => Array("diagnostics", diagnostics, diagnostic =>
    {
        json.WriteStartObject();
        json.WriteString("kind", Names.Diagnostics.Of(diagnostic.Kind));
        Fragment("words", diagnostic.Words);
        json.WriteString("message", diagnostic.Message);
        json.WriteEndObject();
    });

    public void Undated(TimelineReading reading) => Array("undated", reading.Undated, undated =>
    {
        json.WriteStartObject();
        Fragment("trigger", undated.Trigger);
        Fragment("clause", undated.Clause);
        json.WriteString("relation", Names.Relations.Of(undated.Relation));
        json.WritePropertyName("anchor");
        Event(undated.Anchor);
        Fragment("signal", undated.Signal);
        json.WriteEndObject();
    });

    public void Event(TimelineEvent happening)
    {
        BeginEvent(happening);
        Array("mentions", happening.Mentions, Event);
        EndEvent(happening);
    }

    /// <summary>All of an event that stands before its mentions, of which there may be thousands.</summary>
    public void BeginEvent(TimelineEvent happening)
    {
        json.WriteStartObject();
        json.WritePropertyName("when");
        Expression(happening.When);
        json.WriteString("from", ExportTimes.Of(happening.Interval.Start));
        json.WriteString("to", ExportTimes.Of(happening.Interval.End));
        json.WriteString("zone", happening.ZoneId);
        json.WriteString("relation", Names.Relations.Of(happening.Relation));
        Fragment("trigger", happening.Trigger);
        json.WriteString("class", Names.Classes.Of(happening.Class));
        json.WriteString("tense", Names.Tenses.Of(happening.Tense));
        json.WriteString("mood", Names.Moods.Of(happening.Mood));
        json.WriteString("aspect", Names.Aspects.Of(happening.Aspect));
        json.WriteString("modality", Names.Modalities.Of(happening.Modality));
        json.WriteString("polarity", Names.Polarities.Of(happening.Polarity));
        json.WriteString("status", Names.Statuses.Of(happening.Status));
        Fragment("source", happening.Attribution?.Source);
        Fragment("cue", happening.Attribution?.Cue);
        Fragment("via", happening.Attribution?.Via);
        Fragment("reportedBy", happening.ReportedBy);
        Array("factuality", happening.Factuality, factuality =>
        {
            json.WriteStartObject();
            json.WriteString("source", factuality.Source);
            json.WriteString("value", Names.Factualities.Of(factuality.Value));
            json.WriteEndObject();
        });
        json.WriteString("attachmentRule", happening.AttachmentRule);
        json.WriteNumber("confidence", happening.Confidence);
        Fragment("clause", happening.Clause);
        Fragment("sentence", happening.Sentence);
    }

    public void EndEvent(TimelineEvent happening)
    {
        json.WriteString("articleId", happening.ArticleId);
        json.WriteEndObject();
    }

    public void Expression(TemporalExpression expression)
    {
        json.WriteStartObject();
        Words(expression.Text, expression.Span);
        Fragment("signal", expression.Signal);
        json.WriteString("type", Names.Types.Of(expression.Type));
        Meaning(expression.Reading);
        Array("alternatives", expression.Alternatives, alternative =>
        {
            json.WriteStartObject();
            Meaning(alternative);
            json.WriteEndObject();
        });
        json.WriteString("rule", expression.Explanation.Rule);
        json.WriteStartObject("anchor");
        json.WriteString("kind", Names.Anchors.Of(expression.Explanation.Anchor.Kind));
        Fragment("words", expression.Explanation.Anchor.Words);
        json.WriteString("value", expression.Explanation.Anchor.Value);
        json.WriteEndObject();
        Array("stated", expression.Explanation.Stated, json.WriteStringValue);
        Array("inferred", expression.Explanation.Inferred, json.WriteStringValue);
        json.WriteEndObject();
    }

    private void Meaning(TemporalReading reading)
    {
        json.WriteString("value", reading.Value);
        json.WriteString("mod", reading.Modifier == TimexModifier.None ? null : Names.Modifiers.Of(reading.Modifier));
        json.WriteString("from", ExportTimes.Of(reading.Interval?.Start));
        json.WriteString("to", ExportTimes.Of(reading.Interval?.End));
        json.WriteBoolean("placed", reading.Interval is not null);
        json.WriteString("granularity", Names.Granularities.Of(reading.Granularity));
        json.WriteBoolean("fuzzy", reading.IsFuzzy);
        json.WriteString("reason", reading.Reason);
    }

    private void Fragment(string name, TextFragment? fragment)
    {
        json.WritePropertyName(name);
        if (fragment is null)
        {
            json.WriteNullValue();
        }
        else
        {
            FragmentValue(fragment);
        }
    }

    private void FragmentValue(TextFragment fragment)
    {
        json.WriteStartObject();
        Words(fragment.Text, fragment.Span);
        json.WriteEndObject();
    }

    private void Words(string text, TextSpan span)
    {
        json.WriteString("text", text);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private void Array<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
