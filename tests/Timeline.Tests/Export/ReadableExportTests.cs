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

    [Theory]
    [InlineData("Il n'a licencié personne depuis 2009.", "from 2009")]
    [InlineData("Il habite Dole depuis le 1er janvier 2009.", "from 2009-01-01")]
    [InlineData("Le pont est fermé depuis mars 2015.", "from 2015-03")]
    [InlineData("La rue est fermée depuis janvier 2009.", "from 2009-01")]
    [InlineData("La ville s'étend depuis les années 1970.", "from 1970")]
    [InlineData("La cour est fermée depuis la fin 2014.", "≈ from 2014-09")]
    [InlineData("Le musée est fermé depuis le premier trimestre 2014.", "from 2014-01")]
    [InlineData("La cour est fermée depuis la semaine dernière.", "from 2016-03-07")]
    [InlineData("Il travaille ici depuis sept ans.", "≈ from 2009-03-15")]
    [InlineData("Elle a écrit après 2005.", "from 2006")]
    [InlineData("Elle a travaillé avant 2005.", "before 2005")]
    [InlineData("Il a fermé avant mars 2015.", "before 2015-03")]
    [InlineData("La halle est fermée jusqu'en 2018.", "until 2018")]
    [InlineData("Le bail court jusqu'en mars 2018.", "until 2018-03")]
    [InlineData("La cour est fermée jusqu'au 31 décembre 2018.", "until 2018-12-31")]
    [InlineData("La rue est fermée jusqu'à la fin du mois.", "≈ until 2016-03")]
    [InlineData("Il a été ouvert jusqu'à jeudi 6 heures.", "until 2016-03-10 06:00")]
    [InlineData("Le maire a été en poste de 2009 à 2012.", "2009 – 2012")]
    [InlineData("Il a dirigé le club depuis 2008 jusqu'en mars 2010.", "2008 – 2010-03")]
    [InlineData("Il a été fermé du 1er janvier 2009 au 31 décembre 2010.", "2009-01-01 – 2010-12-31")]
    [InlineData("Il a enseigné de mars 2009 à juin 2012.", "2009-03 – 2012-06")]
    public void A_time_is_as_fine_as_its_words(string text, string expected) =>
        ReadableTimes.Of(TimelineExtractor.Extract(text, new LocalDate(2016, 3, 15)).Should().ContainSingle().Subject).Should().Be(expected);

    [Fact]
    public void A_row_of_Markdown_stays_a_row()
    {
        var rows = Written((it, text) => MarkdownExport.Write(it, text), Readings.Hostile).Split('\n').Where(line => line.StartsWith('|')).ToArray();

        rows.Should().HaveCount(Readings.Hostile.Events.Count + 2);
        rows.Should().OnlyContain(row => Unescaped(row, '|') == 5 && Unescaped(row, '<') == 0 && Unescaped(row, '[') == 0 && Unescaped(row, '`') == 0);
    }

    [Fact]
    public void Plain_text_has_a_line_for_each_event_and_no_control() =>
        Written((it, text) => TextExport.Write(it, text), Readings.Hostile).Split('\n').Should().HaveCount(Readings.Hostile.Events.Count + 1)
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
        var page = Written((it, page) => HtmlExport.Write(it, page), Readings.Hostile);

        page.Split("<script").Should().HaveCount(2, "the page has one script, its own");
        page.Split("</style").Should().HaveCount(2);
        page.Should().NotContain("<img").And.Contain("&lt;img src=x onerror=alert(1)&gt;").And.Contain("Content-Security-Policy");
        page.Where(character => char.IsControl(character) && character is not ('\n' or '\t' or '\r')).Should().BeEmpty();
    }

    [Fact]
    public void A_page_of_several_articles_holds_none_of_their_tags_either()
    {
        var page = Written((it, page) => HtmlExport.Write(it, page), MergedTimeline.Of([Readings.Hostile, Readings.Dispatch, Readings.Hostile], "</title><script>alert(4)</script>"));

        page.Split("<script").Should().HaveCount(2, "the page has one script, its own");
        page.Should().NotContain("<img").And.Contain("&lt;img src=x onerror=alert(1)&gt;");
        page.Where(character => char.IsControl(character) && character is not ('\n' or '\t' or '\r')).Should().BeEmpty();
    }

    [Fact]
    public void An_event_leads_to_each_article_that_tells_it()
    {
        var page = Written((it, page) => HtmlExport.Write(it, page), Readings.Merged);
        var happening = Readings.Merged.Events.Single(happening => happening.Mentions.Count == 2);

        page.Should().Contain($"data-label=\"{MarkupText.Html("Le maire de Valmont a démissionné avant-hier … ×3")}\" data-articles=\"a1 a2 a3\"");
        happening.Mentions.Append(happening).Select(telling => telling.ArticleId).Should().BeEquivalentTo("echo", "courrier", "echo-2");
        page.Should().Contain(": alleged, “<span lang=\"fr\">Le maire de Valmont aurait démissionné lundi soir</span>”", "what another article says otherwise stands beside it");
        Ids(page, "href=\"#").Except(Ids(page, "id=\"")).Should().BeEmpty("no link leads nowhere");
        Ids(page, "id=\"").Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void An_event_of_no_article_of_the_page_is_shown_all_the_same()
    {
        var stray = Readings.Merged with { Events = [Readings.Dispatch.Events[0], Readings.Merged.Events[0] with { Trigger = new TextFragment("x", new TextSpan(9999, 1)) }] };
        var page = Written((it, page) => HtmlExport.Write(it, page), stray);

        page.Should().Contain("<li>depeche</li>").And.Contain("data-articles=\"\"");
        Ids(page, "href=\"#").Except(Ids(page, "id=\"")).Should().BeEmpty();
        Written((it, page) => HtmlExport.Write(it, page), MergedTimeline.Of([])).Should().Contain("No event of these texts has a date.");
        Written((it, text) => MarkdownExport.Write(it, text), stray).Should().Contain("|  |\n");
    }

    private static string[] Ids(string page, string before) => [.. page.Split(before).Skip(1).Select(part => part[..part.IndexOf('"')])];

    private static NodaTime.LocalDateTime? Moment(string? text) => text is null ? null : ExportTimes.ParseMoment(text);

    private static string Written<T>(Action<T, TextWriter> write, T what) => Output.ToText(output => write(what, output));

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
