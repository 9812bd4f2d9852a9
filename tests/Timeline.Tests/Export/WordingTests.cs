using Timeline.Export;
using Timeline.Tests.French;

namespace Timeline.Tests.Export;

/// <summary>What exports say themselves they can say in French: every word of it.</summary>
public class WordingTests
{
    private static readonly Wording French = Wording.French;

    private static readonly string Sources = string.Concat(
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetFileName(path).StartsWith("French", StringComparison.Ordinal)).Select(File.ReadAllText));

    [Fact]
    public void Every_reason_that_the_examples_of_the_rules_have_is_said_in_French()
    {
        var expressions = RuleExample.Texts.SelectMany(text => TemporalTagger.Tag(text, new LocalDate(2016, 3, 15))).ToArray();

        Same(expressions.SelectMany(one => one.Explanation.Stated), French.Reason).Should().BeEmpty("FrenchReasons has what words state");
        Same(expressions.SelectMany(one => one.Explanation.Inferred), French.Inferred).Should().BeEmpty("FrenchReasons has what is inferred");
        Same(expressions.SelectMany(one => one.Alternatives).Concat(expressions.Select(one => one.Reading)).Select(reading => reading.Reason), French.Reason)
            .Should().BeEmpty("FrenchReasons has why another reading could be meant");
    }

    [Theory]
    [InlineData("year 2016, by the past tense", "année 2016, par le passé du verbe")]
    [InlineData("month 2016-03, the story's", "mois 2016-03, du récit")]
    [InlineData("week, by “ce” and the tense", "semaine, par «\u00A0ce\u00A0» et le temps du verbe")]
    [InlineData("time of day, by the hour told before", "heure, par l'heure dite avant")]
    [InlineData("which one, by distance: nothing else decides", "lequel, par la distance\u00A0: rien d'autre ne décide")]
    [InlineData("le jour de la fête, par le calendrier du village", "le jour de la fête, par le calendrier du village")]
    public void What_was_inferred_keeps_its_value_and_a_stranger_his_words(string inferred, string expected)
    {
        French.Inferred(inferred).Should().Be(expected);
        Wording.English.Inferred(inferred).Should().Be(inferred);
    }

    [Fact]
    public void Every_status_remark_and_anchor_has_its_words()
    {
        foreach (var status in Enum.GetValues<EventStatus>())
        {
            French.Status(status).Should().NotBeEmpty();
        }

        foreach (var kind in Enum.GetValues<DiagnosticKind>())
        {
            var diagnostic = new Diagnostic(kind, new TextFragment("le 31 février", new TextSpan(0, 13)), "No calendar has this date.");
            French.Remark(diagnostic).Should().EndWith(".").And.NotBe(diagnostic.Message);
            Wording.English.Remark(diagnostic).Should().Be(diagnostic.Message);
        }

        foreach (var kind in Enum.GetValues<AnchorKind>())
        {
            var anchor = new Anchor(kind, new TextFragment("mardi", new TextSpan(0, 5)), "2016-03-15");
            French.Anchor(anchor).Should().NotBe(anchor.ToString());
            Wording.English.Anchor(anchor).Should().Be(anchor.ToString());
        }
    }

    [Fact]
    public void No_phrase_is_kept_that_nobody_says() =>
        FrenchWording.Words.Keys.Concat(FrenchReasons.Phrases.Keys)
            .Where(phrase => !Sources.Contains(phrase.StartsWith("by ", StringComparison.Ordinal) || phrase.StartsWith("since ", StringComparison.Ordinal) ? phrase[(phrase.IndexOf(' ') + 1)..] : phrase, StringComparison.OrdinalIgnoreCase))
            .Should().BeEmpty("what was said by these words is said no longer, or by others");

    [Fact]
    public void Every_document_can_be_written_in_French()
    {
        foreach (var reading in (TimelineReading[])[Readings.Dispatch, Readings.Hostile, TimelineExtractor.Read("Rien. Puis il est parti. Le 31 février, il pleuvait.", new LocalDate(2016, 3, 15))])
        {
            Output.ToText(output => HtmlExport.Write(reading, output, DisplayLanguage.French)).Should().Contain("<html lang=\"fr\">").And.NotContain("Why this date");
            Output.ToText(output => MarkdownExport.Write(reading, output, DisplayLanguage.French)).Should().Contain("| Date | Événement | Statut | Source |");
            Output.ToText(output => TextExport.Write(reading, output, DisplayLanguage.French)).Should().NotContain("[planned]");
        }

        Output.ToText(output => HtmlExport.Write(MergedTimeline.Of([]), output, DisplayLanguage.French)).Should().Contain("Aucun événement de ces textes n'a de date.");
        Output.ToText(output => MarkdownExport.Write(Readings.Merged, output, DisplayLanguage.French)).Should().Contain("| Raconté dans |").And.Contain("| prévu |");
    }

    [Fact]
    public void A_language_that_is_none_is_refused() =>
        FluentActions.Invoking(() => HtmlExport.Write(Readings.Dispatch, TextWriter.Null, (DisplayLanguage)7)).Should().Throw<ArgumentOutOfRangeException>().And.ParamName.Should().Be("language");

    private static IEnumerable<string> Same(IEnumerable<string> phrases, Func<string, string> inFrench) =>
        phrases.Where(phrase => phrase.Length > 0).Distinct(StringComparer.Ordinal).Where(phrase => inFrench(phrase) == phrase || inFrench(phrase).EndsWith(phrase.Split(", ")[^1], StringComparison.Ordinal));
}
