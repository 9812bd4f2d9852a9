namespace Timeline.Tokenization;

/// <summary>
/// The text as it is matched (one kind of space, apostrophe and dash, composed accents, no invisible characters), with
/// the way back to the text as it was given.
/// </summary>
internal sealed class NormalizedText : IDisposable
{
    /// <summary>The memory of the characters, where it is lent.</summary>
    private readonly char[] lent;

    private readonly int[] positions;
    private readonly int[] shifts;

    /// <summary>A text that is matched as it was given.</summary>
    public NormalizedText(string source, int length)
        : this(source, source.AsMemory(0, length), [], [], [])
    {
    }

    /// <param name="source">The text as it was given.</param>
    /// <param name="lent">An array of <see cref="Buffers"/> that begins with the text as it is matched.</param>
    /// <param name="length">How much of it is the text.</param>
    /// <param name="positions">The places where the two drift apart.</param>
    /// <param name="shifts">How far they are apart from there on.</param>
    public NormalizedText(string source, char[] lent, int length, int[] positions, int[] shifts)
        : this(source, lent.AsMemory(0, length), lent, positions, shifts)
    {
    }

    private NormalizedText(string source, ReadOnlyMemory<char> characters, char[] lent, int[] positions, int[] shifts)
    {
        Source = source;
        Characters = characters;
        this.lent = lent;
        this.positions = positions;
        this.shifts = shifts;
    }

    public string Source { get; }

    public ReadOnlyMemory<char> Characters { get; private set; }

    public ReadOnlySpan<char> Span => Characters.Span;

    /// <summary>The same text with other characters in the same places.</summary>
    public NormalizedText With(char[] characters) => new(Source, characters, lent, positions, shifts);

    /// <summary>The original span of a normalised one. Invisible characters around it are not part of it; marks that compose with its last letter are.</summary>
    public TextSpan ToSource(int start, int end)
    {
        var (first, last) = (ToSource(start), ToSource(end));
        while (last > first + 1 && (Source[last - 1] == '\r' || TextNormalizer.IsInvisible(Source[last - 1])))
        {
            last--;
        }

        return TextSpan.FromBounds(first, last);
    }

    public TextFragment Fragment(int start, int end)
    {
        var span = ToSource(start, end);
        return new TextFragment(span.In(Source), span);
    }

    /// <summary>
    /// The map is a list of the places where the two texts drift apart, not a number for each character: most texts have
    /// none, and a result needs it only twice.
    /// </summary>
    private int ToSource(int position)
    {
        if (positions.Length == 0)
        {
            return position;
        }

        var found = Array.BinarySearch(positions, position);
        var last = found >= 0 ? found : ~found - 1;
        return Math.Min(Source.Length, last < 0 ? position : position + shifts[last]);
    }

    /// <summary>Leaves the memory to the next text: nothing may ask for a character again.</summary>
    public void Dispose()
    {
        Characters = default;
        Buffers.Return(lent);
    }
}
