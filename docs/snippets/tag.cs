using NodaTime;
using Timeline;

foreach (var expression in TemporalTagger.Tag("Depuis le 30 septembre, il pleut chaque mardi.", new LocalDate(2016, 3, 15)))
{
    Console.WriteLine($"{expression.Type} {expression}");
}
