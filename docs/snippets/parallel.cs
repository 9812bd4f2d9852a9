using NodaTime;
using Timeline;

var articles = Enumerable.Range(1, 100).Select(day =>
    new Article($"Le chantier no {day} a commencé hier.", new LocalDate(2016, 1, 1).PlusDays(day), Id: $"{day}"));

var timeline = TimelineMerger.Merge(articles
    .AsParallel().AsOrdered()
    .Select(article => TimelineExtractor.Read(article)));

Console.WriteLine($"{timeline.Count} events, from {timeline[0].Interval} to {timeline[^1].Interval}");
