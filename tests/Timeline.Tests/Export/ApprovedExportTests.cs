using Timeline.Export;

namespace Timeline.Tests.Export;

public class ApprovedExportTests
{
    [Fact] public void Json() => Text(JsonExport.Write).ShouldBeApproved("depeche.json");

    [Fact] public void Json_lines() => Text(JsonLinesExport.Write).ShouldBeApproved("depeche.jsonl");

    [Fact] public void Csv() => Text(CsvExport.Write).ShouldBeApproved("depeche.csv");

    [Fact] public void Calendar() => Text((reading, output) => CalendarExport.Write(reading, output, TimelineOptions.Default.Zone)).ShouldBeApproved("depeche.ics");

    [Fact] public void TimelineJS() => Text(TimelineJSExport.Write).ShouldBeApproved("depeche.timelinejs.json");

    [Fact] public void TimeML() => Text(TimeMLExport.Write).ShouldBeApproved("depeche.tml");

    [Fact] public void Markdown() => Text(MarkdownExport.Write).ShouldBeApproved("depeche.md");

    [Fact] public void Plain_text() => Text(TextExport.Write).ShouldBeApproved("depeche.txt");

    [Fact] public void Html() => Text(HtmlExport.Write).ShouldBeApproved("depeche.html");

    private static string Text(Action<TimelineReading, TextWriter> write)
    {
        using var output = new StringWriter();
        write(Readings.Dispatch, output);
        return output.ToString();
    }
}
