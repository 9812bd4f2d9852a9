using Spectre.Console;
using Timeline.Export;

namespace Timeline.Cli.Printing;

/// <summary>The timeline as a table: date, event, status, source.</summary>
internal static class EventTable
{
    public static void Write(TimelineReading reading, TextWriter output, ToolStreams streams)
    {
        if (reading.Events.Count == 0)
        {
            output.WriteLine("No event of this text has a date.");
        }
        else
        {
            var table = Tables.Make("Date", "Event", "Status", "Source");
            foreach (var happening in reading.Events)
            {
                table.AddRow(
                    Tables.Cell(ReadableTimes.Of(happening)),
                    Tables.Cell(happening.Clause.Text),
                    Tables.Cell(Status(happening), Colour(happening.Status)),
                    Tables.Cell(happening.Attribution?.Source.Text ?? ""));
            }

            Tables.Print(table, output, streams);
        }

        foreach (var diagnostic in reading.Diagnostics)
        {
            output.WriteLine("! " + TerminalText.Harmless(diagnostic.Message));
        }
    }

    private static string Status(TimelineEvent happening) => Names.Statuses.Of(happening.Status).ToLowerInvariant();

    private static Color? Colour(EventStatus status) => status switch
    {
        EventStatus.Planned => Color.Blue,
        EventStatus.Alleged or EventStatus.Possible => Color.Yellow,
        EventStatus.Negated => Color.Red,
        _ => null,
    };
}
