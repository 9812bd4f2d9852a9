using NodaTime;
using Timeline;

var options = TimelineOptions.Default with
{
    NamedEvents = [new NamedEvent("la nuit des phares", new LocalDate(2015, 12, 19))],
};

foreach (var e in TimelineExtractor.Extract("Le phare a été rallumé pendant la nuit des phares.", new LocalDate(2016, 3, 15), options))
{
    Console.WriteLine(e);
}
