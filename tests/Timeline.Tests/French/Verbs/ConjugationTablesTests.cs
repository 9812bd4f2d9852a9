using System.Text;
using Timeline.French.Verbs;

namespace Timeline.Tests.French.Verbs;

/// <summary>
/// Every model with all its forms and the verbs that follow it, as a grammar prints them at its end. <see cref="ConjugationTests"/> asks
/// for single tenses; the tables hold all of them, so that nothing changes in a rare form without being seen.
/// </summary>
/// <remarks><c>TIMELINE_UPDATE_DOCS=1 dotnet test</c> writes them anew.</remarks>
public sealed class ConjugationTablesTests
{
    /// <summary>The class of the verbs that keep their spelling; it has most of the lexicon.</summary>
    private const string Plain = "er";

    private static readonly string Tables = Repository.PathOf("tests", "Timeline.Tests", "French", "Verbs", "Tableaux.txt");

    [Fact]
    public void Les_modèles_se_conjuguent_comme_dans_les_tableaux() =>
        WrittenDown.ShouldBe(Tables, string.Join('\n', VerbLexicon.All.GroupBy(verb => verb.Template).Select(Table)));

    [Fact]
    public void Chaque_forme_des_tableaux_se_lit()
    {
        List<string> lost = [];
        var infinitive = "";
        foreach (var line in File.ReadLines(Tables).Where(line => line.Length > 0))
        {
            var parts = line.Trim().Split(": ");
            if (parts.Length == 1)
            {
                infinitive = line;
            }
            else if (parts[0] != "aussi")
            {
                lost.AddRange(parts[1].Split(' ', '/').Where(form => form != "-" && !form.LuCommeVerbe().Any(reading => reading.StartsWith($"{infinitive}, {parts[0]}", StringComparison.Ordinal)))
                    .Select(form => $"{form}: {infinitive}, {parts[0]}; lu: {string.Join(" | ", form.LuCommeVerbe())}"));
            }
        }

        lost.Should().BeEmpty("every form of the tables is read as what it is");
    }

    private static string Table(IGrouping<ConjugationTemplate, Verb> model)
    {
        var table = new StringBuilder();
        var first = model.First();
        table.Append(first.Infinitive).Append('\n');
        foreach (var tense in first.Forms().Where(form => form.Tense != VerbTense.Infinitive).GroupBy(form => form.Tense))
        {
            var persons = tense.Select(form => form.Persons).Distinct();
            table.Append("  ").Append(ReadVerbs.Name(new VerbForm(first, tense.Key, VerbPersons.None)).Split(", ")[1]).Append(": ")
                .AppendJoin(' ', persons.Select(person => string.Join('/', tense.Where(form => form.Persons == person).Select(form => form.Form)))).Append('\n');
        }

        if (model.Count() > 1 && model.Key.ToString() != Plain)
        {
            table.Append("  aussi: ").AppendJoin(' ', model.Skip(1).Select(verb => verb.Infinitive)).Append('\n');
        }

        return table.ToString();
    }
}
