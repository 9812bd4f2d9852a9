namespace Timeline.Recognition;

/// <summary>
/// The captures of the matches of one text, in pages: an article has some thirty, and a text of dates alone a million. The first
/// page is kept for the next text.
/// </summary>
internal sealed class CapturePages
{
    /// <summary>No pattern has as many slots.</summary>
    private const int PageLength = 256;

    private readonly Capture[] first = new Capture[PageLength];
    private Capture[] page;
    private int count;

    public CapturePages() => page = first;

    /// <summary>Keeps what the slots of a match took.</summary>
    public CaptureRun Keep(ReadOnlySpan<Capture> captures)
    {
        if (captures.Length == 0)
        {
            return CaptureRun.None;
        }

        if (count + captures.Length > page.Length)
        {
            (page, count) = (new Capture[Math.Max(PageLength, captures.Length)], 0);
        }

        captures.CopyTo(page.AsSpan(count));
        count += captures.Length;
        return new CaptureRun(page, count - captures.Length, captures.Length);
    }

    /// <summary>Lets go of all; runs that were given out must not be asked any more.</summary>
    public void Forget()
    {
        Array.Clear(first, 0, page == first ? count : PageLength);
        (page, count) = (first, 0);
    }
}
