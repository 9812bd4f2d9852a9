using NodaTime;
using Timeline;

var article = new Article("Le pont a cédé le 31 février. Il rouvrira dans trois mois.", new LocalDate(2016, 3, 15), Id: "pont");
var reading = TimelineExtractor.Read(article);

Console.WriteLine(reading);
foreach (var expression in reading.Expressions)
{
    Console.WriteLine($"{expression.Span}  {expression}");
}

foreach (var diagnostic in reading.Diagnostics)
{
    Console.WriteLine($"{diagnostic.Words}: {diagnostic}");
}
