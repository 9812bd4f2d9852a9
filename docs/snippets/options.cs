using NodaTime;
using Timeline;

var options = TimelineOptions.Default with
{
    Zone = DateTimeZoneProviders.Tzdb["America/Montreal"],
    Region = FrenchRegion.Quebec,
    Direction = DirectionPreference.Past,
};

foreach (var e in TimelineExtractor.Extract("La ministre a démissionné vendredi.", new LocalDate(2016, 3, 15), options))
{
    Console.WriteLine(e);
}
