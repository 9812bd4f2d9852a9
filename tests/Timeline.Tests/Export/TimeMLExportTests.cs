using System.Xml.Linq;
using Timeline.Export;

namespace Timeline.Tests.Export;

public class TimeMLExportTests
{
    // The element and attribute names of the TimeML 1.2.1 DTD.
    private static readonly Dictionary<string, string[]> Known = new()
    {
        ["TimeML"] = [],
        ["EVENT"] = ["eid", "class", "stem"],
        ["MAKEINSTANCE"] = ["eiid", "eventID", "signalID", "pos", "tense", "aspect", "cardinality", "polarity", "modality"],
        ["TIMEX3"] = ["tid", "type", "functionInDocument", "beginPoint", "endPoint", "quant", "freq", "temporalFunction", "value", "valueFromFunction", "mod", "anchorTimeID"],
        ["SIGNAL"] = ["sid"],
        ["TLINK"] = ["lid", "origin", "relType", "eventInstanceID", "timeID", "signalID", "relatedToEventInstance", "relatedToTime"],
        ["SLINK"] = ["lid", "origin", "relType", "eventInstanceID", "subordinatedEventInstance", "signalID"],
    };

    [Theory]
    [MemberData(nameof(Readings.Names), MemberType = typeof(Readings))]
    public void Without_its_tags_it_is_the_text(string name)
    {
        var reading = Readings.Named(name);

        Document(reading).Root!.Value.Should().Be(new string([.. reading.Article.Text.Select(Written)]));
    }

    [Theory]
    [MemberData(nameof(Readings.Names), MemberType = typeof(Readings))]
    public void It_has_the_names_of_TimeML_and_no_others(string name)
    {
        foreach (var element in Document(Readings.Named(name)).Descendants())
        {
            Known.Should().ContainKey(element.Name.LocalName);
            element.Attributes().Select(attribute => attribute.Name.LocalName).Should().BeSubsetOf(Known[element.Name.LocalName]);
        }
    }

    [Fact]
    public void Every_reference_leads_somewhere_and_every_id_is_its_own()
    {
        var document = Document(Readings.Dispatch);
        string[] own = ["eid", "eiid", "tid", "sid", "lid"];
        var attributes = document.Descendants().SelectMany(element => element.Attributes()).ToArray();
        var ids = attributes.Where(attribute => own.Contains(attribute.Name.LocalName)).Select(attribute => attribute.Value).ToArray();

        ids.Should().OnlyHaveUniqueItems();
        attributes.Where(attribute => attribute.Name.LocalName is "eventID" or "anchorTimeID" or "eventInstanceID" or "relatedToTime" or "relatedToEventInstance" or "subordinatedEventInstance" or "signalID")
            .Select(attribute => attribute.Value).Should().BeSubsetOf(ids);
        document.Descendants("TLINK").Should().HaveCountGreaterThanOrEqualTo(Readings.Dispatch.Events.Count);
    }

    [Fact]
    public void The_tags_stand_around_the_words_that_were_read()
    {
        var document = Document(Readings.Dispatch);

        document.Descendants("TIMEX3").Skip(1).Select(element => element.Value).Should().Equal(Readings.Dispatch.Expressions.Select(expression => expression.Text[(expression.Signal?.Text.Length ?? 0)..].TrimStart()));
        document.Descendants("EVENT").Select(element => element.Value).Should().BeEquivalentTo(Readings.Dispatch.Events.Select(happening => happening.Trigger).Distinct().Select(trigger => trigger.Text));
    }

    [Fact]
    public void A_tag_that_would_cross_another_is_left_out_with_its_links()
    {
        var reading = Readings.Of("Le maire a démissionné hier soir.");
        var happening = reading.Events[0];
        var crossing = happening with { Trigger = new TextFragment("démissionné hier", new TextSpan(11, 16)) };

        var document = Document(reading with { Events = [crossing] });

        document.Root!.Value.Should().Be(reading.Article.Text);
        document.Descendants("TLINK").Should().BeEmpty();
    }

    [Theory]
    [InlineData("La route est coupée depuis le 3 mars.", "depuis", "le 3 mars", "BEGUN_BY")]
    [InlineData("Les travaux seront finis avant jeudi.", "avant", "jeudi", "BEFORE")]
    [InlineData("Le pont a rouvert après le 10 mars.", "après", "le 10 mars", "AFTER")]
    [InlineData("La grève durera jusqu'à jeudi.", "jusqu'à", "jeudi", "ENDED_BY")]
    [InlineData("L'arrêté sera publié d'ici à jeudi.", "d'ici à", "jeudi", "BEFORE")]
    [InlineData("La loi s'appliquera à partir du 1er juin.", "à partir du", "1er juin", "BEGUN_BY")]
    public void The_words_that_bound_a_date_are_a_signal_beside_it(string text, string signal, string date, string relation)
    {
        var document = Document(Readings.Of(text));

        document.Root!.Value.Should().Be(text);
        var time = document.Descendants("TIMEX3").Should().HaveCount(2).And.Subject.Last();
        time.Value.Should().Be(date);
        time.Attribute("mod").Should().BeNull("the link says it");
        document.Descendants("SIGNAL").Should().ContainSingle().Which.Value.Should().Be(signal);
        var link = document.Descendants("TLINK").Should().ContainSingle().Subject;
        link.Attribute("signalID")!.Value.Should().Be(document.Descendants("SIGNAL").Single().Attribute("sid")!.Value);
        link.Attribute("relType")!.Value.Should().Be(relation);
    }

    [Theory]
    [InlineData("Il démissionnera d'ici deux mois.")]
    [InlineData("Le maire a démissionné mardi.")]
    [InlineData("Il est parti avant-hier soir.")]
    public void What_is_a_date_only_as_a_whole_stays_whole(string text)
    {
        var reading = Readings.Of(text);

        reading.Expressions.Should().ContainSingle().Which.Signal.Should().BeNull();
        Document(reading).Descendants("SIGNAL").Should().BeEmpty();
    }

    private static XDocument Document(TimelineReading reading)
    {
        using var output = new StringWriter();
        TimeMLExport.Write(reading, output);
        return XDocument.Parse(output.ToString(), LoadOptions.PreserveWhitespace);
    }

    private static char Written(char character) =>
        character is < ' ' and not ('\t' or '\n' or '\r') || char.IsSurrogate(character) ? '\ufffd' : character;
}
