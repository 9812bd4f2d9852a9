using NodaTime;
using Timeline;

Article[] articles =
[
    new("Le maire de Valmont aurait démissionné lundi, selon son entourage.", new LocalDate(2016, 3, 15), Id: "mardi"),
    new("Le maire de Valmont a démissionné lundi. Son successeur sera élu samedi.", new LocalDate(2016, 3, 16), Id: "mercredi"),
];

foreach (var e in TimelineMerger.Merge(articles.Select(article => TimelineExtractor.Read(article))))
{
    Console.WriteLine($"{e.Interval} {e.Trigger} ({e.Status}, {e.ArticleId})");
    foreach (var mention in e.Mentions)
    {
        Console.WriteLine($"    also {mention.Trigger} ({mention.Status}, {mention.ArticleId})");
    }
}
