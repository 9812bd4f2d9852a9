using System.Text;

namespace Timeline.Tests.Export;

/// <summary>CSV as RFC 4180 has it, read without a word of the writer's code.</summary>
internal static class CsvReader
{
    public static List<string[]> Rows(string csv, char separator = ',')
    {
        var (rows, cells, cell, isQuoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            if (isQuoted && csv[i] == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (csv[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && csv[i] == separator)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (!isQuoted && csv[i] == '\r' && csv[i + 1] == '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                rows.Add([.. cells]);
                cells.Clear();
                i++;
            }
            else
            {
                cell.Append(csv[i]);
            }
        }

        cell.Length.Should().Be(0, "the last row ends in CR LF too");
        return rows;
    }
}
