using NodaTime;
using Timeline;

foreach (var e in TimelineExtractor.Extract("La ministre a démissionné le 12 mars.", new LocalDate(2016, 3, 15)))
{
    Console.WriteLine($"{e.When.Text}: {e.When.Explanation}");
    Console.WriteLine($"{e.Trigger}: {e.AttachmentRule}, right about {e.Confidence:0.00} of the time");
}
