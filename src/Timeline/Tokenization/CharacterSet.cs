namespace Timeline.Tokenization;

/// <summary>
/// A set of characters: a bit for each. <see cref="System.Buffers.SearchValues"/> would do, but the runtime compiles its vector code in the first call of
/// a process, which takes a tenth of that call; and over French text, with its accents, it is no faster.
/// </summary>
internal sealed class CharacterSet
{
    private readonly ulong[] bits = new ulong[(char.MaxValue + 1) >> 6];

    public CharacterSet(string characters)
    {
        foreach (var character in characters)
        {
            bits[character >> 6] |= 1UL << character;
        }
    }

    public bool Contains(char character) => (bits[character >> 6] & (1UL << character)) != 0;

    /// <summary>Where the first character of the set stands, or −1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Contains(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
