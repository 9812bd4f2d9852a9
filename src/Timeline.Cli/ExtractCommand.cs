using System.CommandLine;
using Timeline.Cli.Printing;
using Timeline.Export;

namespace Timeline.Cli;

/// <summary><c>timeline extract</c>: the timeline of an article, or of several.</summary>
internal static class ExtractCommand
{
    public static Command Make(ToolStreams streams)
    {
        var reading = new ReadingOptions(isOfSeveral: true);
        var batch = new BatchOption(reading);
        var formats = Extracted.Formats(streams);
        var choices = new ExtractOptions();
        var command = new Command("extract", "Prints the events that an article dates, or several articles, in the order of time.");
        choices.AddTo(command);
        reading.AddTo(command);
        formats.AddTo(command);
        batch.AddTo(command);
        command.SetAction(call =>
        {
            var (options, language) = (reading.Options(call), reading.Language(call));
            if (batch.IsGiven(call) && !choices.Merges(call))
            {
                formats.Refuse(call);
                choices.RefuseOfBatch(call);
                return batch.Run(call, streams, (article, json) =>
                {
                    var read = TimelineExtractor.Read(article, options);
                    var writer = new ReadingJsonWriter(json);
                    writer.Events(read.Events);
                    writer.Undated(read);
                    writer.Diagnostics(read.Diagnostics);
                });
            }

            // All that may be wrong with the call is said before anything is read, which may take its time.
            var write = formats.Writer(call);
            var format = formats.Name(call).ToLowerInvariant();
            choices.Check(call, format, batch.IsGiven(call) ? 1 : reading.Files(call).Count);
            var file = formats.File(call, batch.Files(call), reading.OptionsFile(call));
            var (result, code) = choices.Merges(call) ? Several() : (One(), 0);
            OutputTarget.Write(file, streams, output =>
            {
                write(result, output);
                foreach (var read in choices.Explains(call) ? result.Timeline.Readings : [])
                {
                    output.WriteLine(result.IsMerged ? $"\n{TerminalText.Harmless(read.Article.Id!)}" : "");
                    ExplanationText.Write(read, result.Words, output);
                }
            });
            foreach (var remark in choices.Explains(call) || result.ShowsRemarks(format) ? [] : Remarks.Of(result.Timeline, result.IsMerged, result.Words))
            {
                streams.Error.WriteLine("timeline: " + remark);
            }

            return code;

            Extracted One()
            {
                var article = reading.Article(call, streams);
                return Extracted.Of(TimelineExtractor.Read(article with { Title = choices.Title(call) ?? article.Title }, options), options, language);
            }

            (Extracted, int) Several()
            {
                var (articles, code) = batch.IsGiven(call) ? batch.Articles(call, streams) : ([.. reading.Articles(call, streams)], 0);
                var readings = articles.AsParallel().AsOrdered().Select(article => TimelineExtractor.Read(article, options));
                return (new Extracted(MergedTimeline.Of(readings, choices.Title(call)), true, options, language), code);
            }
        });
        return command;
    }
}
