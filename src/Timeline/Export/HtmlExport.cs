using Timeline.Export.Page;

namespace Timeline.Export;

/// <summary>
/// A reading, or a timeline merged of several, as one HTML page that needs nothing else: the timeline to scale, and each
/// article with what was read in it.
/// </summary>
/// <remarks>
/// The page loads nothing and sends nothing; a Content-Security-Policy holds it to that. What the article says is text
/// wherever it stands. Without scripts the list and the article remain, linked to each other.
/// </remarks>
public static class HtmlExport
{
    /// <summary>Writes the page, in UTF-8.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, Stream output) => Output.Write(output, Pieces(reading));

    /// <summary>Writes the page, which declares itself to be UTF-8.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, TextWriter output) => Output.Write(output, Pieces(reading));

    /// <summary>Writes one page of several articles beside one axis, in UTF-8; each event says which of them tell it.</summary>
    /// <param name="timeline">The merged timeline.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(MergedTimeline timeline, Stream output) => Output.Write(output, Pieces(timeline));

    /// <summary>Writes one page of several articles beside one axis, which declares itself to be UTF-8; each event says which of them tell it.</summary>
    /// <param name="timeline">The merged timeline.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(MergedTimeline timeline, TextWriter output) => Output.Write(output, Pieces(timeline));

    /// <inheritdoc cref="Write(TimelineReading, Stream)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, Stream output, CancellationToken cancellation = default) => Output.WriteAsync(output, Pieces(reading), cancellation);

    /// <inheritdoc cref="Write(TimelineReading, TextWriter)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, TextWriter output, CancellationToken cancellation = default) => Output.WriteAsync(output, Pieces(reading), cancellation);

    /// <inheritdoc cref="Write(MergedTimeline, Stream)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(MergedTimeline timeline, Stream output, CancellationToken cancellation = default) => Output.WriteAsync(output, Pieces(timeline), cancellation);

    /// <inheritdoc cref="Write(MergedTimeline, TextWriter)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(MergedTimeline timeline, TextWriter output, CancellationToken cancellation = default) => Output.WriteAsync(output, Pieces(timeline), cancellation);

    private static TextPieces Pieces(TimelineReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return output => Write(new PageStory(reading), output);
    }

    private static TextPieces Pieces(MergedTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return output => Write(new PageStory(timeline), output);
    }

    private static IEnumerable<Pause> Write(PageStory story, TextWriter output)
    {
        var marks = new PageMarks(story);
        output.Write(PageFrame.Head(story));
        output.Write(PageTools.Of(story));
        output.Write(PageFrame.Axis);
        output.Write("<div class=\"columns\">\n");
        foreach (var pause in PageEvents.Write(story, marks, output).Concat(PageArticle.Write(story, marks, output)))
        {
            yield return pause;
        }

        output.Write("</div>\n</main>\n");
        output.Write(PageFrame.Foot);
    }
}
