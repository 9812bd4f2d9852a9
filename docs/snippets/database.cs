using Timeline;

// As a database has it: the day of publication, and the first and last day of each event.
var published = new DateOnly(2016, 3, 15);

foreach (var e in TimelineExtractor.Extract("Le pont a fermé vendredi. Il est surveillé depuis janvier.", published))
{
    var first = e.Interval.Start?.Date.ToDateOnly();
    var last = e.Interval.ToDateInterval()?.End.ToDateOnly();
    Console.WriteLine($"{first:O}..{last:O} {e.Trigger}");
}
