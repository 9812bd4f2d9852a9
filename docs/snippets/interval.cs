using NodaTime;
using Timeline;

var (start, end) = LocalInterval.Of(new LocalDate(2016, 3, 15));
var since = new LocalInterval(new LocalDateTime(2015, 9, 30, 0, 0), null);

Console.WriteLine($"{start:uuuu-MM-dd} to {end:uuuu-MM-dd}, which is no longer part of it");
Console.WriteLine(since);
Console.WriteLine(since.Contains(new LocalDateTime(2016, 3, 15, 12, 0)));
Console.WriteLine(since.Overlaps(LocalInterval.Of(new LocalDate(2015, 9, 29))));
