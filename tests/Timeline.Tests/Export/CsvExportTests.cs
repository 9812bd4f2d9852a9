using Timeline.Export;

namespace Timeline.Tests.Export;

public class CsvExportTests
{
    [Theory]
    [MemberData(nameof(Readings.Names), MemberType = typeof(Readings))]
    public void Each_event_is_one_row_of_as_many_cells_as_there_are_names(string name)
    {
        var rows = Rows(Readings.Named(name));

        rows.Should().HaveCount(Readings.Named(name).Events.Count + 1);
        rows.Should().OnlyContain(row => row.Length == rows[0].Length);
    }

    [Fact]
    public void The_cells_are_those_of_the_events()
    {
        var rows = Rows(Readings.Dispatch);
        var column = rows[0].ToList();

        rows.Skip(1).Select(row => row[column.IndexOf("trigger")]).Should().Equal(Readings.Dispatch.Events.Select(happening => happening.Trigger.Text));
        rows.Skip(1).Select(row => row[column.IndexOf("event")]).Should().Equal(Readings.Dispatch.Events.Select(happening => happening.Clause.Text));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SOMME(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("＝1")]
    public void What_a_spreadsheet_would_run_is_made_text(string formula)
    {
        var happening = Readings.Dispatch.Events[0] with { Clause = new TextFragment(formula, new TextSpan(0, formula.Length)) };

        Rows([happening])[1][3].Should().Be("'" + formula);
    }

    [Fact]
    public void No_cell_of_a_hostile_article_begins_a_formula() =>
        Rows(Readings.Hostile).SelectMany(row => row).Where(cell => cell.Length > 0 && "=+-@\t\r\n".Contains(cell[0])).Should().BeEmpty();

    private static List<string[]> Rows(TimelineReading reading) => Rows(reading.Events);

    private static List<string[]> Rows(IEnumerable<TimelineEvent> events)
    {
        using var output = new StringWriter();
        CsvExport.Write(events, output);
        return CsvReader.Rows(output.ToString());
    }
}
