namespace Timeline.Recognition;

/// <summary>What a scan writes down while it reads a text. A thread keeps it from one text to the next.</summary>
internal sealed class ScanMemory
{
    [ThreadStatic]
    private static ScanMemory? kept;

    private Match?[] found = new Match?[64 * Recognizer.LevelCount];
    private LevelBits[] bits = new LevelBits[64];
    private int longest;

    public CaptureStack Captures { get; } = new();

    /// <summary>What the matches of the text keep.</summary>
    public CapturePages Kept { get; } = new();

    /// <summary>That of this thread, or a new one where another scan of the thread has it.</summary>
    public static ScanMemory Take()
    {
        var memory = kept ?? new ScanMemory();
        kept = null;
        return memory;
    }

    /// <summary>Leaves it to the next scan of the thread, without anything that would keep this text alive.</summary>
    public void Leave()
    {
        Array.Clear(found, 0, longest * Recognizer.LevelCount);
        Captures.Forget();
        Kept.Forget();
        longest = 0;
        kept = this;
    }

    /// <summary>Makes room for a sentence of so many tokens, of which nothing is known yet.</summary>
    public void Enter(int tokens)
    {
        longest = Math.Max(longest, tokens);
        if (bits.Length < tokens)
        {
            Array.Resize(ref found, tokens * Recognizer.LevelCount);
            Array.Resize(ref bits, tokens);
        }

        Array.Clear(bits, 0, tokens);
    }

    /// <summary>What is known of a token of the sentence.</summary>
    public ref LevelBits Bits(int token) => ref bits[token];

    /// <summary>The best that a level found at a token of the sentence: holds where the bits say so.</summary>
    public ref Match? Found(int token, Level level) => ref found[token * Recognizer.LevelCount + (int)level];
}

/// <summary>What is known of a place, a bit for each level.</summary>
/// <param name="Looked">The levels that have looked.</param>
/// <param name="Found">Those that found something.</param>
/// <param name="Open">Those that may find something, by the tokens or by what lower levels found.</param>
internal record struct LevelBits(byte Looked, byte Found, byte Open);
