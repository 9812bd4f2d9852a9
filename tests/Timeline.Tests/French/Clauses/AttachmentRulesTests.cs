using System.Globalization;
using System.Text;
using Timeline.French.Clauses;

namespace Timeline.Tests.French.Clauses;

/// <summary>Each rule of attachment reads its own example, and the page on events lists them all.</summary>
/// <remarks><c>TIMELINE_UPDATE_DOCS=1 dotnet test --filter FullyQualifiedName~AttachmentRules</c> writes the list anew.</remarks>
public sealed class AttachmentRulesTests
{
    private const string Begin = "<!-- attachment rules: written from AttachmentRules.cs -->\n";
    private const string End = "<!-- end of the attachment rules -->";

    public static TheoryData<string> Names { get; } = new(AttachmentRules.All.Select(rule => rule.Name).ToArray());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_reads_its_example(string name)
    {
        var (sentence, date, trigger) = Parts(AttachmentRules.All.Single(rule => rule.Name == name).Example);
        var events = TimelineExtractor.Extract(sentence, new NodaTime.LocalDate(2016, 3, 15)).Where(one => one.When.Text == date).ToList();
        var read = string.Join(" ; ", events.Select(one => $"{one.Trigger.Text} ({one.AttachmentRule})"));
        if (trigger == "–")
        {
            read.Should().BeEmpty("« {0} »: {1} dates nothing, by “{2}”", sentence, date, name);
        }
        else
        {
            read.Should().Be($"{trigger} ({name})", "« {0} »: {1} dates {2}", sentence, date, trigger);
        }
    }

    [Fact]
    public void The_page_lists_them()
    {
        var path = Repository.PathOf("docs", "events.md");
        var page = Repository.Read(path);
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        WrittenDown.ShouldBe(path, page[..begin] + Table() + page[end..]);
    }

    private static string Table()
    {
        var table = new StringBuilder("| rule | example | confidence |\n|---|---|---|\n");
        foreach (var rule in AttachmentRules.All)
        {
            var (sentence, date, trigger) = Parts(rule.Example);
            var shown = sentence.Replace(date, $"<u>{date}</u>", StringComparison.Ordinal);
            shown = trigger == "–" ? shown + " (nothing)" : shown.Replace(trigger, $"**{trigger}**", StringComparison.Ordinal);
            table.Append(CultureInfo.InvariantCulture, $"| {rule.Name} | {shown} | {(trigger == "–" ? "–" : rule.Confidence.ToString("0.00", CultureInfo.InvariantCulture))} |\n");
        }

        return table.ToString();
    }

    private static (string Sentence, string Date, string Trigger) Parts(string example)
    {
        var (marked, trigger) = (example.Split(" → ")[0], example.Split(" → ")[1]);
        var (open, close) = (marked.IndexOf('['), marked.IndexOf(']'));
        return (marked.Remove(close, 1).Remove(open, 1), marked[(open + 1)..close], trigger);
    }
}
