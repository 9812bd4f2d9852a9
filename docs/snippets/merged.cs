using NodaTime;
using Timeline;
using Timeline.Export;

Article[] articles =
[
    new("Le maire de Valmont aurait démissionné lundi, selon son entourage.", new LocalDate(2016, 3, 15), "Valmont : le maire sur le départ", Id: "mardi"),
    new("Le maire de Valmont a démissionné lundi. Son successeur sera élu samedi.", new LocalDate(2016, 3, 16), "Valmont cherche un maire", Id: "mercredi"),
];

var merged = MergedTimeline.Of(articles.Select(article => TimelineExtractor.Read(article)), "La mairie de Valmont");
using (var page = File.Create("valmont.html"))
{
    HtmlExport.Write(merged, page);
}

using (var json = File.Create("valmont.json"))
{
    JsonExport.Write(merged, json);
}

using (var json = File.OpenRead("valmont.json"))
{
    Console.WriteLine(JsonExport.ReadMerged(json) == merged);
}
