using System.Text.Json;
using NodaTime;

namespace Timeline.Export;

/// <summary>The document of <see cref="TimelineJSExport"/>: a slide an event.</summary>
internal static class TimelineJSSlides
{
    public static IEnumerable<Pause> Write(IEnumerable<TimelineEvent> events, string? title, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("scale", "human");
        if (title is not null)
        {
            json.WriteStartObject("title");
            Text(json, title, null);
            json.WriteEndObject();
        }

        json.WriteStartArray("events");
        foreach (var happening in events)
        {
            Event(json, happening);
            yield return default;
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Event(Utf8JsonWriter json, TimelineEvent happening)
    {
        var (start, end) = happening.Interval;
        if ((start ?? LastMoment(end)) is not { } first)
        {
            return;
        }

        json.WriteStartObject();
        var last = start is null ? null : LastMoment(end);
        var unit = UnitOf(happening.Interval);
        Date(json, "start_date", first, unit);
        if (last is { } closing && closing > first && !(unit != Unit.Minute && IsOne(first, end!.Value, unit)))
        {
            Date(json, "end_date", closing, unit);
        }

        json.WriteString("display_date", ReadableTimes.Of(happening));
        Text(json, happening.Clause.Text, happening);
        json.WriteString("group", Names.Statuses.Of(happening.Status).ToLowerInvariant());
        json.WriteString("unique_id", $"event-{happening.ArticleId}{(happening.ArticleId is null ? "" : "-")}{happening.Trigger.Span.Start}-{happening.When.Span.Start}");
        json.WriteBoolean("autolink", false);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string headline, TimelineEvent? happening)
    {
        json.WriteStartObject("text");
        json.WriteString("headline", Html(headline));
        if (happening is not null)
        {
            var source = happening.Attribution is { } attribution ? $"<p>{Html(attribution.Source.Text)}</p>" : "";
            json.WriteString("text", $"<p>{Html(happening.Sentence.Text)}</p>{source}");
        }

        json.WriteEndObject();
    }

    private enum Unit
    {
        Minute,
        Day,
        Month,
        Year,
    }

    private static void Date(Utf8JsonWriter json, string name, LocalDateTime moment, Unit unit)
    {
        json.WriteStartObject(name);
        json.WriteNumber("year", moment.Year > 0 ? moment.Year : moment.Year - 1);
        if (unit <= Unit.Month)
        {
            json.WriteNumber("month", moment.Month);
        }

        if (unit <= Unit.Day)
        {
            json.WriteNumber("day", moment.Day);
        }

        if (unit == Unit.Minute)
        {
            json.WriteNumber("hour", moment.Hour);
            json.WriteNumber("minute", moment.Minute);
        }

        json.WriteEndObject();
    }

    // TimelineJS includes the last day, and the interval does not.
    private static LocalDateTime? LastMoment(LocalDateTime? end) =>
        end is { } moment && moment.TimeOfDay == LocalTime.Midnight ? moment.PlusDays(-1) : end;

    private static bool IsOne(LocalDateTime start, LocalDateTime end, Unit unit) =>
        end == unit switch { Unit.Year => start.PlusYears(1), Unit.Month => start.PlusMonths(1), _ => start.PlusDays(1) };

    private static Unit UnitOf(LocalInterval interval)
    {
        var bounds = ((LocalDateTime?[])[interval.Start, interval.End]).OfType<LocalDateTime>().ToArray();
        return bounds.Any(bound => bound.TimeOfDay != LocalTime.Midnight) ? Unit.Minute
            : bounds.Length < 2 || bounds.Any(bound => bound.Day != 1) ? Unit.Day
            : bounds.Any(bound => bound.Month != 1) ? Unit.Month
            : Unit.Year;
    }

    private static string Html(string text) => MarkupText.Html(PlainText.OneLine(text));
}
