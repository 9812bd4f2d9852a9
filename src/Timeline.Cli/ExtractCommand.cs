using System.CommandLine;
using Timeline.Cli.Printing;
using Timeline.Export;

namespace Timeline.Cli;

/// <summary><c>timeline extract</c>: the timeline of an article, or of several.</summary>
internal static class ExtractCommand
{
    public static Command Make(ToolStreams streams)
    {
        var reading = new ReadingOptions();
        var batch = new BatchOption();
        var formats = Extracted.Formats(streams);
        var merge = new Option<bool>("--merge") { Description = "Makes one timeline of several FILEs, or of the articles of --jsonl, in any format but timeml." };
        var explain = new Option<bool>("--explain") { Description = "Says below the table why each date was chosen." };
        var command = new Command("extract", "Prints the events that an article dates, or several articles, in the order of time.") { merge, explain };
        reading.AddTo(command);
        formats.AddTo(command);
        batch.AddTo(command);
        command.SetAction(call =>
        {
            var options = reading.Options(call);
            if (batch.IsGiven(call) && !call.GetValue(merge))
            {
                formats.Refuse(call);
                return batch.Run(call, streams, reading.Files(call), reading.Published(call), (article, json) =>
                {
                    var read = TimelineExtractor.Read(article, options);
                    var writer = new ReadingJsonWriter(json);
                    writer.Events(read.Events);
                    writer.Undated(read);
                    writer.Diagnostics(read.Diagnostics);
                });
            }

            var write = formats.Writer(call);
            if (call.GetValue(explain) && formats.Name(call).ToLowerInvariant() is not ("table" or "text"))
            {
                throw new InputError("--explain goes with the formats table and text: the others hold the reasons, or are no place for them.");
            }

            var file = formats.File(call, batch.IsGiven(call) ? batch.Files(call, reading.Files(call)) : reading.Files(call));
            var (result, code) = call.GetValue(merge) ? Several() : (One(), 0);
            OutputTarget.Write(file, streams, output =>
            {
                write(result, output);
                foreach (var read in call.GetValue(explain) ? result.Timeline.Readings : [])
                {
                    output.WriteLine(result.IsMerged ? $"\n{TerminalText.Harmless(read.Article.Id!)}" : "");
                    ExplanationText.Write(read, output);
                }
            });
            return code;

            Extracted One() => reading.Files(call).Count > 1
                ? throw new InputError("Several articles make one timeline with --merge.")
                : Extracted.Of(TimelineExtractor.Read(reading.Article(call, streams), options), options);

            (Extracted, int) Several()
            {
                var (articles, code) = batch.IsGiven(call)
                    ? batch.Articles(call, streams, reading.Files(call), reading.Published(call))
                    : ([.. reading.Articles(call, streams)], 0);
                var readings = articles.AsParallel().AsOrdered().Select(article => TimelineExtractor.Read(article, options));
                return (new Extracted(MergedTimeline.Of(readings), true, options), code);
            }
        });
        return command;
    }
}
