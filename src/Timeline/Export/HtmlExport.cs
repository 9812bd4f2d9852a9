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
    public static void Write(TimelineReading reading, Stream output) => Output.Write(output, writer => Write(reading, writer));

    /// <summary>Writes the page, which declares itself to be UTF-8.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TimelineReading reading, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(output);
        Write(new PageStory(reading), output);
    }

    /// <summary>Writes one page of several articles beside one axis, in UTF-8; each event says which of them tell it.</summary>
    /// <param name="timeline">The merged timeline.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(MergedTimeline timeline, Stream output) => Output.Write(output, writer => Write(timeline, writer));

    /// <summary>Writes one page of several articles beside one axis, which declares itself to be UTF-8; each event says which of them tell it.</summary>
    /// <param name="timeline">The merged timeline.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(MergedTimeline timeline, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(output);
        Write(new PageStory(timeline), output);
    }

    private static void Write(PageStory story, TextWriter output)
    {
        var marks = new PageMarks(story);
        output.Write(PageFrame.Head(story));
        output.Write(PageTools.Of(story));
        output.Write(PageFrame.Axis);
        output.Write("<div class=\"columns\">\n");
        PageEvents.Write(story, marks, output);
        PageArticle.Write(story, marks, output);
        output.Write("</div>\n</main>\n");
        output.Write(PageFrame.Foot);
    }
}
