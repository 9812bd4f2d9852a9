namespace Timeline.Cli.Printing;

/// <summary>On which line of a text a place is, the first one being 1.</summary>
internal sealed class LineNumbers
{
    private readonly List<int> ends = [];

    public LineNumbers(string text)
    {
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            ends.Add(end);
        }
    }

    public int Of(TextSpan span)
    {
        var place = ends.BinarySearch(span.Start);
        return 1 + (place < 0 ? ~place : place);
    }
}
