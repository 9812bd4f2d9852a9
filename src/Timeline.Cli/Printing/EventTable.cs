using Spectre.Console;
using Spectre.Console.Rendering;
using Timeline.Export;

namespace Timeline.Cli.Printing;

/// <summary>The timeline as a table: date, event, status, source, and of several articles who tells it.</summary>
internal static class EventTable
{
    private static readonly string[] Columns = ["Date", "Event", "Status", "Source"];

    public static void Write(MergedTimeline timeline, bool isMerged, Wording words, TextWriter output, ToolStreams streams)
    {
        if (timeline.Events.Count == 0)
        {
            output.WriteLine(words[isMerged ? "No event of these texts has a date." : "No event of this text has a date."]);
        }
        else
        {
            var table = Tables.Make([.. Columns.Select(column => words[column]), .. isMerged ? (string[])[words["Told in"]] : []]);
            foreach (var happening in timeline.Events)
            {
                IRenderable[] cells =
                [
                    Tables.Cell(ReadableTimes.Of(happening, words)),
                    Tables.Cell(happening.Clause.Text),
                    Tables.Cell(words.Status(happening.Status), Colour(happening.Status)),
                    Tables.Cell(happening.Attribution?.Source.Text ?? ""),
                ];
                table.AddRow(isMerged ? [.. cells, Tables.Cell(ToldIn(happening))] : cells);
            }

            Tables.Print(table, output, streams);
        }

        foreach (var remark in Remarks.Of(timeline, isMerged, words))
        {
            output.WriteLine("! " + remark);
        }
    }

    private static string ToldIn(TimelineEvent happening) =>
        string.Join(", ", happening.Mentions.Prepend(happening).Select(telling => telling.ArticleId).Distinct());

    private static Color? Colour(EventStatus status) => status switch
    {
        EventStatus.Planned => Color.Blue,
        EventStatus.Alleged or EventStatus.Possible => Color.Yellow,
        EventStatus.Negated => Color.Red,
        _ => null,
    };
}
