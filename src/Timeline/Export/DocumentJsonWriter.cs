using System.Text.Json;

namespace Timeline.Export;

/// <summary>Writes whole documents, a pause behind each expression, event and mention; <see cref="ReadingJsonReader"/> is its mirror.</summary>
internal static class DocumentJsonWriter
{
    public static IEnumerable<Pause> Write(TimelineReading reading, Utf8JsonWriter json)
    {
        var writer = new ReadingJsonWriter(json);
        json.WriteStartObject();
        json.WriteString("id", reading.Article.Id);
        json.WriteString("title", reading.Article.Title);
        json.WriteString("origin", reading.Article.Source);
        json.WriteString("published", ExportTimes.Of(reading.Article.PublishedOn));
        json.WriteString("text", reading.Article.Text);
        yield return default;
        json.WriteStartArray("expressions");
        foreach (var expression in reading.Expressions)
        {
            writer.Expression(expression);
            yield return default;
        }

        json.WriteEndArray();
        foreach (var pause in Events(reading.Events, writer, json))
        {
            yield return pause;
        }

        writer.Undated(reading);
        writer.Diagnostics(reading.Diagnostics);
        json.WriteEndObject();
    }

    public static IEnumerable<Pause> Write(MergedTimeline timeline, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("title", timeline.Title);
        json.WriteStartArray("articles");
        foreach (var reading in timeline.Readings)
        {
            foreach (var pause in Write(reading, json))
            {
                yield return pause;
            }
        }

        json.WriteEndArray();
        foreach (var pause in Events(timeline.Events, new ReadingJsonWriter(json), json))
        {
            yield return pause;
        }

        json.WriteEndObject();
    }

    private static IEnumerable<Pause> Events(IReadOnlyList<TimelineEvent> events, ReadingJsonWriter writer, Utf8JsonWriter json)
    {
        json.WriteStartArray("events");
        foreach (var happening in events)
        {
            writer.BeginEvent(happening);
            json.WriteStartArray("mentions");
            foreach (var mention in happening.Mentions)
            {
                writer.Event(mention);
                yield return default;
            }

            json.WriteEndArray();
            writer.EndEvent(happening);
            yield return default;
        }

        json.WriteEndArray();
    }
}
