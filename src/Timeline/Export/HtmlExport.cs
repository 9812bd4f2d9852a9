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
    /// <param name="language">In which language the page speaks to its reader: English, unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static void Write(TimelineReading reading, Stream output, DisplayLanguage language = DisplayLanguage.English) =>
        Output.Write(output, Pieces(reading, language));

    /// <summary>Writes the page, which declares itself to be UTF-8.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <param name="language">In which language the page speaks to its reader: English, unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static void Write(TimelineReading reading, TextWriter output, DisplayLanguage language = DisplayLanguage.English) =>
        Output.Write(output, Pieces(reading, language));

    /// <summary>Writes one page of several articles beside one axis, in UTF-8; each event says which of them tell it.</summary>
    /// <param name="timeline">The merged timeline.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="language">In which language the page speaks to its reader: English, unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static void Write(MergedTimeline timeline, Stream output, DisplayLanguage language = DisplayLanguage.English) =>
        Output.Write(output, Pieces(timeline, language));

    /// <summary>Writes one page of several articles beside one axis, which declares itself to be UTF-8; each event says which of them tell it.</summary>
    /// <param name="timeline">The merged timeline.</param>
    /// <param name="output">Where to.</param>
    /// <param name="language">In which language the page speaks to its reader: English, unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static void Write(MergedTimeline timeline, TextWriter output, DisplayLanguage language = DisplayLanguage.English) =>
        Output.Write(output, Pieces(timeline, language));

    /// <inheritdoc cref="Write(TimelineReading, Stream, DisplayLanguage)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, Stream output, DisplayLanguage language = DisplayLanguage.English, CancellationToken cancellation = default) =>
        Output.WriteAsync(output, Pieces(reading, language), cancellation);

    /// <inheritdoc cref="Write(TimelineReading, TextWriter, DisplayLanguage)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(TimelineReading reading, TextWriter output, DisplayLanguage language = DisplayLanguage.English, CancellationToken cancellation = default) =>
        Output.WriteAsync(output, Pieces(reading, language), cancellation);

    /// <inheritdoc cref="Write(MergedTimeline, Stream, DisplayLanguage)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(MergedTimeline timeline, Stream output, DisplayLanguage language = DisplayLanguage.English, CancellationToken cancellation = default) =>
        Output.WriteAsync(output, Pieces(timeline, language), cancellation);

    /// <inheritdoc cref="Write(MergedTimeline, TextWriter, DisplayLanguage)"/>
    /// <param name="cancellation">Ends the writing early; what is written by then stays.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(MergedTimeline timeline, TextWriter output, DisplayLanguage language = DisplayLanguage.English, CancellationToken cancellation = default) =>
        Output.WriteAsync(output, Pieces(timeline, language), cancellation);

    private static TextPieces Pieces(TimelineReading reading, DisplayLanguage language)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var words = Wording.Of(language);
        return output => Write(new PageStory(reading, words), output);
    }

    private static TextPieces Pieces(MergedTimeline timeline, DisplayLanguage language)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var words = Wording.Of(language);
        return output => Write(new PageStory(timeline, words), output);
    }

    private static IEnumerable<Pause> Write(PageStory story, TextWriter output)
    {
        var marks = new PageMarks(story);
        output.Write(PageFrame.Head(story));
        output.Write(PageTools.Of(story));
        output.Write(PageFrame.Axis(story.Words));
        output.Write("<div class=\"columns\">\n");
        foreach (var pause in PageEvents.Write(story, marks, output).Concat(PageArticle.Write(story, marks, output)))
        {
            yield return pause;
        }

        output.Write("</div>\n</main>\n");
        output.Write(PageFrame.Foot);
    }
}
