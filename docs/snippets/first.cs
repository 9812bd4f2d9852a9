using NodaTime;
using Timeline;

var text = File.ReadAllText("depeche.txt");

foreach (var e in TimelineExtractor.Extract(text, new LocalDate(2016, 3, 15)))
{
    Console.WriteLine($"{e.Interval} {e.Status,-9} {e.Trigger}");
}
