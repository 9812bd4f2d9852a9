using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Timeline;

if (args.Length < 2) return 2;
var input = args[^1] is "-" or "--jsonl" ? Console.In : new StreamReader(args[^1]);
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
while (input.ReadLine() is { } line)
{
    using var document = JsonDocument.Parse(line);
    var text = document.RootElement.GetProperty("text").GetString()!;
    var published = document.RootElement.GetProperty("published").GetString()!;
    Publication publication = published.Length == 10 ? LocalDatePattern.Iso.Parse(published).Value : LocalDateTimePattern.ExtendedIso.Parse(published[..19]).Value;
    using var buffer = new MemoryStream();
    using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
    {
        json.WriteStartObject();
        json.WriteString("id", document.RootElement.GetProperty("id").GetString());
        json.WriteStartArray("expressions");
        foreach (var e in TemporalTagger.Tag(text, publication))
        {
            json.WriteStartObject();
            json.WriteString("text", e.Text);
            json.WriteNumber("start", e.Span.Start);
            json.WriteNumber("end", e.Span.End);
            json.WriteString("type", e.Type.ToString().ToUpperInvariant());
            Reading(json, e.Reading);
            json.WriteStartArray("alternatives");
            foreach (var a in e.Alternatives) { json.WriteStartObject(); Reading(json, a); json.WriteEndObject(); }
            json.WriteEndArray();
            json.WriteString("rule", e.Explanation.Rule);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
    output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
}
return 0;

static void Reading(Utf8JsonWriter json, TemporalReading reading)
{
    json.WriteString("value", reading.Value);
    var mod = reading.Modifier switch { TimexModifier.None => null, TimexModifier.OnOrAfter => "ON_OR_AFTER", TimexModifier.OnOrBefore => "ON_OR_BEFORE", TimexModifier.LessThan => "LESS_THAN", TimexModifier.MoreThan => "MORE_THAN", TimexModifier.EqualOrLess => "EQUAL_OR_LESS", TimexModifier.EqualOrMore => "EQUAL_OR_MORE", var m => m.ToString().ToUpperInvariant() };
    json.WriteString("mod", mod);
    json.WriteString("from", reading.Interval?.Start is { } s ? LocalDateTimePattern.ExtendedIso.Format(s) : null);
    json.WriteString("to", reading.Interval?.End is { } t ? LocalDateTimePattern.ExtendedIso.Format(t) : null);
}
