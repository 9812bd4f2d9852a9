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

    [Fact]
    public void For_Excel_the_cells_are_the_same_between_semicolons_with_a_decimal_comma_behind_the_mark_of_UTF_8()
    {
        using var output = new MemoryStream();
        CsvExport.Write(Readings.Dispatch, output, CsvDialect.Excel);
        var text = System.Text.Encoding.UTF8.GetString(output.ToArray());

        text.Should().StartWith("\uFEFFfrom;to;date;event;");
        var rows = CsvReader.Rows(text[1..], ';');
        var confidence = rows[0].ToList().IndexOf("confidence");
        rows.Skip(1).Select(row => row[confidence]).Should().OnlyContain(cell => !cell.Contains('.')).And.Contain(cell => cell.StartsWith("0,"));
        rows.Select(row => row.Where((_, column) => column != confidence)).Should().BeEquivalentTo(
            Rows(Readings.Dispatch).Select(row => row.Where((_, column) => column != confidence)), one => one.WithStrictOrdering());
    }

    [Fact]
    public void There_are_no_other_dialects() =>
        FluentActions.Invoking(() => CsvExport.Write(Readings.Dispatch, Stream.Null, (CsvDialect)2)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("dialect");

    private static List<string[]> Rows(TimelineReading reading) => Rows(reading.Events);

    private static List<string[]> Rows(IEnumerable<TimelineEvent> events)
    {
        using var output = new StringWriter();
        CsvExport.Write(events, output);
        return CsvReader.Rows(output.ToString());
    }
}
