using Timeline.Export.Page;

namespace Timeline.Export;

/// <summary>A reading as one HTML page that needs nothing else: the timeline to scale, and the article with what was read in it.</summary>
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
        var marks = new PageMarks(reading);
        output.Write(PageFrame.Head(reading));
        output.Write(PageFrame.Tools(reading));
        output.Write(PageFrame.Axis);
        output.Write("<div class=\"columns\">\n");
        PageEvents.Write(reading, marks, output);
        PageArticle.Write(reading, marks, output);
        output.Write("</div>\n</main>\n");
        output.Write(PageFrame.Foot);
    }
}
