using System.CommandLine;
using Timeline.Cli.Printing;
using Timeline.Export;

namespace Timeline.Cli;

/// <summary><c>timeline explain</c>: why each expression was read as it was.</summary>
internal static class ExplainCommand
{
    public static Command Make(ToolStreams streams)
    {
        var reading = new ReadingOptions();
        var command = new Command("explain", "Says of each date of an article by which rule it was read, what it counts from, and what else it could mean.");
        reading.AddTo(command);
        command.SetAction(call =>
        {
            var words = Wording.Of(reading.Language(call));
            var result = TimelineExtractor.Read(reading.Article(call, streams), reading.Options(call));
            OutputTarget.Write(null, streams, output => ExplanationText.Write(result, words, output));
            return 0;
        });
        return command;
    }
}
