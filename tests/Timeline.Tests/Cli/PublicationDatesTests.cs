using System.Text.Json;

namespace Timeline.Tests.Cli;

/// <summary>When a file says that it was published, however it says it.</summary>
public sealed class PublicationDatesTests : IDisposable
{
    private const string Said = "2016-03-15";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("timeline-tests-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("<meta property=\"article:published_time\" content=\"2016-03-15T18:00:00+0100\">")]
    [InlineData("<meta property=\"og:article:published_time\" content=\"2016-03-15T18:00:00+01:00\">")]
    [InlineData("<meta name=\"DC.date.issued\" content=\"2016-03-15\">")]
    [InlineData("<meta name=\"date\" content=\"15 mars 2016\">")]
    [InlineData("<meta name=\"date\" content=\" \"><time>15 mars 2016</time>")]
    [InlineData("<time datetime=\"2016-03-15T18:00\">mardi</time>")]
    [InlineData("<time>15 mars 2016</time>")]
    [InlineData("<time>Publié le mardi 15 mars 2016 à 18 h 30</time>")]
    [InlineData("<span itemprop=\"datePublished\">15/03/2016</span>")]
    [InlineData("<time>il y a 2 heures</time><time>15 mars 2016</time>")]
    [InlineData("<article><time>14 juillet 1789</time> <time datetime=\"2016-03-15\">mardi</time></article>")]
    [InlineData("<header><time datetime=\"2019-01-01\">1er janvier 2019</time></header><article><time datetime=\"2016-03-15\">mardi</time></article>")]
    [InlineData("<script type=\"application/ld+json\">{broken</script><time datetime=\"2016-03-15\">mardi</time>")]
    public void A_page_may_say_it_in_several_ways(string markup) => PublishedOn($"<html>{markup}<p>Il est mort hier.").Should().StartWith(Said);

    [Theory]
    [InlineData("WebPage", "NewsArticle")]
    [InlineData("WebSite", "Article")]
    [InlineData("VideoObject", "ReportageNewsArticle")]
    [InlineData("ImageObject", "https://schema.org/LiveBlogPosting")]
    [InlineData("WebSite", "WebPage")]
    public void What_the_article_says_goes_before_what_stands_around_it(string around, string article)
    {
        var (first, second) = ($$"""{"@type":"{{around}}","datePublished":"2009-01-01"}""", $$"""{"@type":["Thing","{{article}}"],"datePublished":"2016-03-15"}""");
        PublishedOn($"<html><script type=\"application/ld+json\">[{first},{second}]</script><p>Il est mort hier.").Should().Be(Said);
        PublishedOn($"<html><script type=\"application/ld+json\">{first}</script><script type=\"application/ld+json\">{second}</script><p>Il est mort hier.").Should().Be(Said);
        PublishedOn($$"""<html><script type="application/ld+json">{"@type":"WebPage","datePublished":"2010-01-01","mainEntity":{{second}}}</script><p>Il est mort hier.""").Should().Be(article == "WebPage" ? "2010-01-01" : Said);
    }

    [Fact]
    public void What_is_said_of_a_video_goes_behind_what_is_said_of_the_page() =>
        PublishedOn("""<html><script type="application/ld+json">{"@type":"VideoObject","datePublished":"2009-01-01"}</script><meta property="article:published_time" content="2016-03-15"><p>Il est mort hier.""").Should().Be(Said);

    [Theory]
    [InlineData("2016-03-15", "2016-03-15")]
    [InlineData("2016-03-15 # à confirmer", "2016-03-15")]
    [InlineData("\"2016-03-15\" # à confirmer", "2016-03-15")]
    [InlineData("2016-03-15 10:00:00 +0100", "2016-03-15T10:00:00+01:00")]
    [InlineData("2016-03-15 10:00 +01:00", "2016-03-15T10:00:00+01:00")]
    [InlineData("2016-03-15 09:00:00 UTC", "2016-03-15T10:00:00+01:00")]
    [InlineData("2016-03-15T10:00:00-0400", "2016-03-15T10:00:00-04:00")]
    [InlineData("15 mars 2016", "2016-03-15")]
    [InlineData("'mardi 15 mars 2016'", "2016-03-15")]
    [InlineData("15/03/2016", "2016-03-15")]
    public void Front_matter_may_too(string date, string expected) => PublishedOn($"---\ntitle: Note\ndate: {date}\n---\nIl est mort hier.\n", ".md").Should().Be(expected);

    [Theory]
    [InlineData("---\ndate: mars 2016\n---\nIl est mort hier.\n", ".md", "mars 2016")]
    [InlineData("---\ndate: 14 mars\n---\nIl est mort hier.\n", ".md", "14 mars")]
    [InlineData("---\ndate: March 15, 2016\n---\nIl est mort hier.\n", ".md", "March 15, 2016")]
    [InlineData("<html><meta name=\"date\" content=\"gestern\"><p>Il est mort hier.", ".html", "gestern")]
    public void Words_that_are_not_understood_are_named(string text, string ending, string words)
    {
        var file = FileOf(text, ending);
        ToolRun.Of("extract", file).Error.Should().Be($"timeline: The publication date of “{file}” is said to be “{words}”, which is not understood: pass it, as in --published 2016-03-15.{Environment.NewLine}");
    }

    [Theory]
    [InlineData("Publié le 15/03/2016 à 10h00", "2016-03-15T10:00:00")]
    [InlineData("Publié le 15/03/2016 à 10h00, mis à jour le 16 mars 2016 à 8 h", "2016-03-15T10:00:00")]
    [InlineData("publié le&nbsp;<b>mardi 15 mars 2016</b> à 18 h 30 – Temps de lecture : 3 min", "2016-03-15T18:30:00")]
    [InlineData("Par Anne Roux, publié le 15 mars 2016", Said)]
    [InlineData("Par Anne Roux<br>Publié : 15.03.2016 | Modifié : 16.03.2016", Said)]
    [InlineData("Culture · Mis en ligne le 15 mars 2016 par la rédaction", Said)]
    [InlineData("Date de publication : 15 mars 2016", Said)]
    [InlineData("<ul><li>Par Anne Roux<li>Publié le 15 mars 2016</ul>", Said)]
    public void What_a_page_shows_its_readers_is_the_last_resort(string line, string expected)
    {
        PublishedOn($"<html><h1>Le pont</h1><div>{line}</div><p>Il est mort hier.").Should().Be(expected, "“{0}” stands above the text", line);
        PublishedOn($"<html><div>Publié le 1er janvier 2009</div><article><p>Il est mort hier.</p><p>{line}</p></article>").Should().Be(expected, "the article itself has “{0}”", line);
        PublishedOn($"<html><meta name=\"date\" content=\"2010-01-01\"><div>{line}</div><p>Il est mort hier.").Should().Be("2010-01-01", "what is said to programs goes before “{0}”", line);
    }

    [Theory]
    [InlineData("<p>Publié le 15 mars 2016, le décret entre en vigueur.</p>")]
    [InlineData("<p>Décret publié le 15 mars 2016</p>")]
    [InlineData("<p>Le décret, publié le 15 mars 2016</p>")]
    [InlineData("<p>Publié le 15 mars</p>")]
    [InlineData("<p>Publié le lundi 15 mars 2016</p>")]
    [InlineData("<p>Mis à jour le 15 mars 2016</p>")]
    [InlineData("<aside>Publié le 15 mars 2016</aside>")]
    public void A_line_that_tells_more_or_less_is_no_date_of_the_page(string markup) =>
        ToolRun.Of("extract", FileOf($"<html>{markup}<p>Il est mort hier.", ".html")).Error.Should().Contain("is missing", "{0} does not say it", markup);

    [Fact]
    public void A_time_in_the_text_says_nothing_of_the_publication()
    {
        var file = FileOf("<html><p>Il est mort <time>hier</time>.", ".html");
        ToolRun.Of("extract", file).Error.Should().Contain("is missing");
    }

    private string? PublishedOn(string text, string ending = ".html")
    {
        var run = ToolRun.Of("extract", FileOf(text, ending), "-f", "json");
        run.Error.Should().BeEmpty();
        return JsonDocument.Parse(run.Output).RootElement.GetProperty("published").GetString();
    }

    private string FileOf(string text, string ending)
    {
        var file = Path.Combine(folder.FullName, "article" + ending);
        File.WriteAllText(file, text);
        return file;
    }
}
