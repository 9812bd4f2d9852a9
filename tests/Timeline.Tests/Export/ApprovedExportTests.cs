using Timeline.Export;

namespace Timeline.Tests.Export;

/// <summary>Every form of the README's dispatch, and of the short article that <c>docs/exports.md</c> shows.</summary>
public class ApprovedExportTests
{
    public static TheoryData<string> Articles { get; } = ["depeche", "exemple"];

    [Theory, MemberData(nameof(Articles))] public void Json(string name) => Approve(name, ".json", JsonExport.Write);

    [Theory, MemberData(nameof(Articles))] public void Json_lines(string name) => Approve(name, ".jsonl", JsonLinesExport.Write);

    [Theory, MemberData(nameof(Articles))] public void Csv(string name) => Approve(name, ".csv", (reading, output) => CsvExport.Write(reading, output));

    [Theory, MemberData(nameof(Articles))] public void Calendar(string name) => Approve(name, ".ics", (reading, output) => CalendarExport.Write(reading, output, TimelineOptions.Default.Zone));

    [Theory, MemberData(nameof(Articles))] public void TimelineJS(string name) => Approve(name, ".timelinejs.json", TimelineJSExport.Write);

    [Theory, MemberData(nameof(Articles))] public void TimeML(string name) => Approve(name, ".tml", TimeMLExport.Write);

    [Theory, MemberData(nameof(Articles))] public void Markdown(string name) => Approve(name, ".md", (reading, output) => MarkdownExport.Write(reading, output));

    [Theory, MemberData(nameof(Articles))] public void Plain_text(string name) => Approve(name, ".txt", (reading, output) => TextExport.Write(reading, output));

    [Theory, MemberData(nameof(Articles))] public void Html(string name) => Approve(name, ".html", (reading, output) => HtmlExport.Write(reading, output));

    [Fact] public void Json_of_several_articles() => Approve(Readings.Merged, "fusion.json", JsonExport.Write);

    [Fact] public void Html_of_several_articles() => Approve(Readings.Merged, "fusion.html", (merged, output) => HtmlExport.Write(merged, output));

    [Fact] public void Html_in_French() => Approve(Readings.Dispatch, "depeche.fr.html", (reading, output) => HtmlExport.Write(reading, output, DisplayLanguage.French));

    [Fact] public void Html_of_several_articles_in_French() => Approve(Readings.Merged, "fusion.fr.html", (merged, output) => HtmlExport.Write(merged, output, DisplayLanguage.French));

    [Fact] public void Markdown_of_several_articles() => Approve(Readings.Merged, "fusion.md", (merged, output) => MarkdownExport.Write(merged, output));

    private static void Approve(string name, string ending, Action<TimelineReading, TextWriter> write) =>
        Approve(name == "depeche" ? Readings.Dispatch : Readings.Example, name + ending, write);

    private static void Approve<T>(T what, string file, Action<T, TextWriter> write)
    {
        using var output = new StringWriter();
        write(what, output);
        output.ToString().ShouldBeApproved(file);
    }
}
