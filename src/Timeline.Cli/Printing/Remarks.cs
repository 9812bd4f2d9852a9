using Timeline.Export;

namespace Timeline.Cli.Printing;

/// <summary>What a careful reader would remark on, with the words that it is about, and of several articles whose they are.</summary>
internal static class Remarks
{
    public static IEnumerable<string> Of(MergedTimeline timeline, bool isMerged, Wording words) =>
        from reading in timeline.Readings
        from diagnostic in reading.Diagnostics
        select TerminalText.Harmless($"{(isMerged ? reading.Article.Id + ": " : "")}{words.Quoted(diagnostic.Words.Text)}{words.Colon} {words.Remark(diagnostic)}");
}
