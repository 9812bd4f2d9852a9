using System.Text.Json;

namespace Timeline.Tests.Cli;

/// <summary>The text of a page: nothing of its article is lost, and what stands on lines of its own on the page does so in the text.</summary>
public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("Le maire a démissionné lundi.<br>Le conseil se réunira jeudi.", "Le maire a démissionné lundi.\nLe conseil se réunira jeudi.\n\n")]
    [InlineData("<div>Le maire a démissionné lundi.<br/> Le conseil se réunira jeudi.</div>", "Le maire a démissionné lundi.\nLe conseil se réunira jeudi.\n\n")]
    [InlineData("<p>Le maire a démissionné lundi<br>\n  Le conseil se réunira jeudi.</p>", "Le maire a démissionné lundi\nLe conseil se réunira jeudi.\n\n")]
    [InlineData("<p>Le maire est parti.<br><br>Le conseil reste.</p>", "Le maire est parti.\n\nLe conseil reste.\n\n")]
    [InlineData("<div>Le maire est parti.</div><div>Le conseil reste.</div>", "Le maire est parti.\n\nLe conseil reste.\n\n")]
    [InlineData("<dl><dt>12 mars 2016</dt><dd>Le maire a démissionné.</dd></dl>", "12 mars 2016\n\nLe maire a démissionné.\n\n")]
    [InlineData("<section><h2>12 mars</h2>Le maire a démissionné.<h2>13 mars</h2>Le conseil a voté.</section>", "12 mars\n\nLe maire a démissionné.\n\n13 mars\n\nLe conseil a voté.\n\n")]
    [InlineData("<p>Il part.</p><table><caption>Dates</caption><tr><th>12 mars</th><td>Le pont a cédé.</td></tr></table>", "Il part.\n\nDates\n\n12 mars\n\nLe pont a cédé.\n\n")]
    [InlineData("<p>Il part.</p><figure><table><tr><td>Le pont a cédé.</td></tr></table><figcaption>Photo</figcaption></figure><figure><img><figcaption>Photo</figcaption></figure>", "Il part.\n\nLe pont a cédé.\n\n")]
    [InlineData("<p>Il part.</p><pre>\nLe maire\n  est parti.</pre>", "Il part.\n\nLe maire\nest parti.\n\n")]
    [InlineData("<ul><li>Un</li><li><p>Deux</p><p>trois</p></li><li>\n<a>Quatre</a></li><li></li></ul>", "- Un\n\n- Deux\n\ntrois\n\n- Quatre\n\n")]
    [InlineData("<blockquote>Il <em>part</em>,<!-- non -->dit-il</blockquote><hr>Fin", "Il part,dit-il\n\nFin\n\n")]
    [InlineData("Texte sans p<p>Le maire part lundi.<p>Il reviendra jeudi", "Texte sans p\n\nLe maire part lundi.\n\nIl reviendra jeudi\n\n")]
    [InlineData("<p>Le maire\u00A0: «\u00A0Non\u00A0».</p><select><option>lundi</option></select><script>mardi</script>", "Le maire\u00A0: «\u00A0Non\u00A0».\n\n")]
    public void A_page_is_read_line_by_line(string body, string text) =>
        TextOf($"<!doctype html><html><body>{body}</body></html>").Should().Be(text);

    [Theory]
    [InlineData("<h1>Valmont</h1><time>15 mars 2016</time><p>Le maire part.</p>", "Valmont\n\nLe maire part.\n\n")]
    [InlineData("<h1>Valmont</h1><div>Par Jean<br><span> <time>15 mars 2016</time></span></div><p>Le maire part.</p>", "Valmont\n\nPar Jean\n\nLe maire part.\n\n")]
    [InlineData("<p>Le maire part.</p><div><a>Le pont a cédé</a></div><div><time>12 mars 2016</time></div>", "Le maire part.\n\nLe pont a cédé\n\n")]
    [InlineData("<h2><time>12 mars 2016</time></h2><p>Le maire part.</p>", "12 mars 2016\n\nLe maire part.\n\n")]
    [InlineData("<ul><li><time>12 mars 2016</time> Il part.</li></ul><p>Fin</p>", "- 12 mars 2016 Il part.\n\nFin\n\n")]
    [InlineData("<div><time>12 mars 2016</time></div><div>Le maire part.</div>", "12 mars 2016\n\nLe maire part.\n\n")]
    [InlineData("<div>Le maire part <b><time>lundi</time></b>.</div><p>Fin</p>", "Le maire part lundi.\n\nFin\n\n")]
    public void A_time_beside_the_paragraphs_is_not_told(string body, string text) => TextOf($"<html><body>{body}</body></html>").Should().Be(text);

    [Theory]
    [InlineData("<nav><div>Accueil</div></nav><div>Menu</div><article>Le maire est parti.<br>Le conseil reste.</article>")]
    [InlineData("<div>Menu</div><article>Le</article><main>Le maire est parti.<br>Le conseil reste.</main>")]
    public void An_article_without_paragraphs_is_one_too(string body) =>
        TextOf($"<html><body>{body}</body></html>").Should().Be("Le maire est parti.\nLe conseil reste.\n\n");

    [Fact]
    public void A_page_of_any_depth_is_read() =>
        TextOf("<html>" + string.Concat(Enumerable.Repeat("<div>", 20_000)) + "Le pont a cédé.").Should().Be("Le pont a cédé.\n\n");

    [Theory]
    [InlineData("<p>Le maire a d&eacute;missionn&eacute; <b>lundi</b>.</p>\n<script>var x=\"lundi 3 mars\"</script>", "Le maire a démissionné lundi.\n\n")]
    [InlineData("\n <DIV class=\"a\">Le maire est parti.</DIV>", "Le maire est parti.\n\n")]
    [InlineData("<!-- collé --><P>Le maire est parti.</P>", "Le maire est parti.\n\n")]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE html><html><p>Le maire est parti.", "Le maire est parti.\n\n")]
    [InlineData("<ul><li>Le maire est parti.</li></ul>", "- Le maire est parti.\n\n")]
    [InlineData("<body>Le maire est parti.</body>", "Le maire est parti.\n\n")]
    public void A_piece_of_a_page_is_known_by_the_block_that_begins_it(string html, string text) => TextOf(html).Should().Be(text);

    [Theory]
    [InlineData("<p> est la balise du paragraphe. Le maire est parti.")]
    [InlineData("<président> Le maire est parti.</président>")]
    [InlineData("<Paul> Le maire est parti. </p>")]
    [InlineData("Voici : <p>Le maire est parti.</p>")]
    [InlineData("< 3 jours. Le maire est parti.")]
    [InlineData("<!-- Le maire est parti.")]
    public void Signs_that_enclose_nothing_are_text(string text) => TextOf(text).Should().Be(text);

    private static string? TextOf(string html)
    {
        var run = ToolRun.With(html, "extract", "-p", "2016-03-15", "-f", "json");
        run.Error.Should().BeEmpty();
        return JsonDocument.Parse(run.Output).RootElement.GetProperty("text").GetString();
    }
}
