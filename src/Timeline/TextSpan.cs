namespace Timeline;

/// <summary>A stretch of the original text, in UTF-16 code units, half-open: <c>[Start, End)</c>.</summary>
/// <remarks>
/// Every span that the library returns lies inside the text that the caller passed, typographic variants and all:
/// <c>text.Substring(span.Start, span.Length)</c> never throws and gives back the words that were read.
/// </remarks>
/// <param name="Start">The index of the first code unit.</param>
/// <param name="Length">The number of code units.</param>
/// <exception cref="ArgumentOutOfRangeException">A number is negative, or the end is more than an <see cref="int"/> holds.</exception>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The index of the first code unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int Start { get; init => field = Checked(value, nameof(Start)); } = Checked(Start, nameof(Start));

    /// <summary>The number of code units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int Length { get; init => field = Checked(value, nameof(Length)); } = Checked(Length > int.MaxValue - Start ? -1 : Length, nameof(Length));

    /// <summary>The index just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Makes a span from its two half-open bounds.</summary>
    /// <param name="start">The index of the first code unit.</param>
    /// <param name="end">The index just past the last one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> is before it.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new(start, end - start);
    }

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    /// <param name="other">The span to look for.</param>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    /// <param name="other">The other span.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The words of the span in <paramref name="text"/>.</summary>
    /// <param name="text">The text that the span was taken from.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>The half-open bounds, as in <c>[12, 17)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"[{Start}, {End})");

    private static int Checked(int value, string name) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, "A span begins at 0 or behind it, has no negative length, and ends where an int still counts.");
}
