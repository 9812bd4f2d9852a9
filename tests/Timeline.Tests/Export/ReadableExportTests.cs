using System.Text.Json;
using Timeline.Export;

namespace Timeline.Tests.Export;

/// <summary>The formats that people read, and what a hostile article makes of them.</summary>
public class ReadableExportTests
{
    [Theory]
    [InlineData("2016-03-14", "2016-03-15", "2016-03-14")]
    [InlineData("2016-03-14", "2016-03-17", "2016-03-14 – 2016-03-16")]
    [InlineData("2016-03-01", "2016-04-01", "2016-03")]
    [InlineData("2016-03-01", "2016-06-01", "2016-03 – 2016-05")]
    [InlineData("2016-01-01", "2017-01-01", "2016")]
    [InlineData("1970-01-01", "1980-01-01", "1970 – 1979")]
    [InlineData("2016-03-14T20:30:00", "2016-03-14T20:31:00", "2016-03-14 20:30")]
    [InlineData("2016-03-14T18:00:00", "2016-03-15", "2016-03-14 18:00 – 24:00")]
    [InlineData("2016-03-14T22:00:00", "2016-03-15T06:00:00", "2016-03-14 22:00 – 2016-03-15 06:00")]
    [InlineData("2016-03-14", null, "from 2016-03-14")]
    [InlineData(null, "2016-03-14", "before 2016-03-14")]
    [InlineData(null, null, "undated")]
    public void Intervals_are_written_as_people_say_them(string? from, string? to, string expected) =>
        ReadableTimes.Of(new LocalInterval(Moment(from), Moment(to))).Should().Be(expected);

    [Fact]
    public void A_row_of_Markdown_stays_a_row()
    {
        var rows = Written(MarkdownExport.Write, Readings.Hostile).Split('\n').Where(line => line.StartsWith('|')).ToArray();

        rows.Should().HaveCount(Readings.Hostile.Events.Count + 2);
        rows.Should().OnlyContain(row => Unescaped(row, '|') == 5 && Unescaped(row, '<') == 0 && Unescaped(row, '[') == 0 && Unescaped(row, '`') == 0);
    }

    [Fact]
    public void Plain_text_has_a_line_for_each_event_and_no_control() =>
        Written(TextExport.Write, Readings.Hostile).Split('\n').Should().HaveCount(Readings.Hostile.Events.Count + 1)
            .And.OnlyContain(line => !line.Any(char.IsControl));

    [Fact]
    public void TimelineJS_is_given_text_where_it_takes_HTML() =>
        Strings(JsonDocument.Parse(Written(TimelineJSExport.Write, Readings.Hostile)).RootElement)
            .Select(text => text.Replace("<p>", "").Replace("</p>", "")).Should().OnlyContain(text => !text.Contains('<'));

    [Theory]
    [InlineData("2016-03-14", "2016-03-15", "{\"year\":2016,\"month\":3,\"day\":14}", null)]
    [InlineData("2016-03-14", "2016-03-17", "{\"year\":2016,\"month\":3,\"day\":14}", "{\"year\":2016,\"month\":3,\"day\":16}")]
    [InlineData("2016-03-01", "2016-04-01", "{\"year\":2016,\"month\":3}", null)]
    [InlineData("1970-01-01", "1980-01-01", "{\"year\":1970}", "{\"year\":1979}")]
    [InlineData("-0043-01-01", "-0042-01-01", "{\"year\":-44}", null)]
    public void TimelineJS_is_as_precise_as_the_text(string from, string to, string start, string? end)
    {
        using var output = new MemoryStream();
        TimelineJSExport.Write([Readings.Dispatch.Events[0] with { Interval = new LocalInterval(Moment(from), Moment(to)) }], null, output);
        var happening = JsonDocument.Parse(output.ToArray()).RootElement.GetProperty("events")[0];

        Compact(happening.GetProperty("start_date")).Should().Be(start);
        (happening.TryGetProperty("end_date", out var last) ? Compact(last) : null).Should().Be(end);
    }

    [Fact]
    public void A_page_holds_no_tag_of_the_article()
    {
        var page = Written(HtmlExport.Write, Readings.Hostile);

        page.Split("<script").Should().HaveCount(2, "the page has one script, its own");
        page.Split("</style").Should().HaveCount(2);
        page.Should().NotContain("<img").And.Contain("&lt;img src=x onerror=alert(1)&gt;").And.Contain("Content-Security-Policy");
        page.Where(character => char.IsControl(character) && character is not ('\n' or '\t' or '\r')).Should().BeEmpty();
    }

    private static NodaTime.LocalDateTime? Moment(string? text) => text is null ? null : ExportTimes.ParseMoment(text);

    private static string Written(Action<TimelineReading, TextWriter> write, TimelineReading reading)
    {
        using var output = new StringWriter();
        write(reading, output);
        return output.ToString();
    }

    private static int Unescaped(string row, char sign) => row.Where((character, i) => character == sign && (i == 0 || row[i - 1] != '\\')).Count();

    private static string Compact(JsonElement json) => json.GetRawText().Replace(" ", "").Replace("\n", "");

    private static IEnumerable<string> Strings(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Strings(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [json.GetString()!],
        _ => [],
    };
}
