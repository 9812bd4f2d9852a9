using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Timeline;

var reading = TimelineExtractor.Read(new Article("La ministre a démissionné lundi.", new LocalDate(2016, 3, 15)));

var json = JsonSerializer.Serialize(reading, ReadingJson.Default.TimelineReading);
var back = JsonSerializer.Deserialize(json, ReadingJson.Default.TimelineReading);

Console.WriteLine(back == reading);

[JsonSerializable(typeof(TimelineReading))]
internal sealed partial class ReadingJson : JsonSerializerContext;
