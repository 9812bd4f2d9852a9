namespace Timeline.Recognition;

/// <summary>What the slots of one match took: a run of a page that many matches share.</summary>
internal readonly struct CaptureRun(Capture[] page, int first, int count)
{
    private readonly ushort first = (ushort)first;
    private readonly ushort count = (ushort)count;

    /// <summary>Of a match without slots.</summary>
    public static CaptureRun None { get; } = new([], 0, 0);

    public ReadOnlySpan<Capture> Span => new(page, first, count);

    /// <summary>The smaller expressions that the match is made of.</summary>
    public IReadOnlyList<Match> Parts
    {
        get
        {
            List<Match> parts = [];
            foreach (ref readonly var capture in Span)
            {
                if (capture.Value.Thing is Match part)
                {
                    parts.Add(part);
                }
            }

            return parts;
        }
    }
}
