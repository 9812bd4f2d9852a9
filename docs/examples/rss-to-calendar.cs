#:property PublishAot=false
#:package Timeline@0.1.0
// What a feed announces, as a calendar: dotnet run rss-to-calendar.cs -- feed.xml > agenda.ics
using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using Timeline;
using Timeline.Export;

var options = TimelineOptions.Default;
List<TimelineEvent> planned = [];
LocalDate last = new(1, 1, 1);
foreach (var item in XDocument.Load(args[0]).Descendants("item"))
{
    Publication published = DateTimeOffset.Parse((string)item.Element("pubDate")!, CultureInfo.InvariantCulture);
    var article = new Article((string)item.Element("description")!, published, (string?)item.Element("title"), Id: (string?)item.Element("guid"));
    planned.AddRange(TimelineExtractor.Extract(article, options).Where(e => e.Status == EventStatus.Planned));
    last = LocalDate.Max(last, published.Date);
}

CalendarExport.Write(TimelineMerger.Merge(planned), last, "Annonces", Console.Out, options.Zone);
