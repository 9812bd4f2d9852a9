namespace Timeline.Recognition;

/// <summary>What a slot took: its name in the pattern, its tokens, its value.</summary>
internal readonly record struct Capture(string Name, int Start, int End, SlotValue Value);

/// <summary>
/// The captures of the patterns that are being matched. A pattern's slots match patterns of their own, so one stack serves
/// them all: nothing is allocated for a pattern that fails, as nearly all do.
/// </summary>
internal sealed class CaptureStack
{
    private Capture[] captures = new Capture[32];

    public int Count { get; private set; }

    public void Push(in Capture capture)
    {
        if (Count == captures.Length)
        {
            Array.Resize(ref captures, Count * 2);
        }

        captures[Count++] = capture;
    }

    public void Pop() => Count--;

    /// <summary>Lets go of all that has ever been pushed.</summary>
    public void Forget() => Array.Clear(captures);

    /// <summary>What has been pushed since there were <paramref name="count"/>.</summary>
    public ReadOnlySpan<Capture> Since(int count) => new(captures, count, Count - count);
}
