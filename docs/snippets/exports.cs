using NodaTime;
using Timeline;
using Timeline.Export;

var text = File.ReadAllText("depeche.txt");
var reading = TimelineExtractor.Read(new Article(text, new LocalDate(2016, 3, 15), Title: "La papeterie Delmas", Id: "delmas-1"));

using (var page = File.Create("delmas.html"))
{
    HtmlExport.Write(reading, page);
}

using (var json = File.Create("delmas.json"))
{
    JsonExport.Write(reading, json);
}

using (var json = File.OpenRead("delmas.json"))
{
    Console.WriteLine(JsonExport.Read(json).Article == reading.Article);
}
