using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>One sentence under the eyes of the recognizer: its tokens, and what each level has found at each place so far.</summary>
internal sealed class Scan(TokenizedText text, Recognizer recognizer, NameTable? names = null)
{
    /// <summary>A row for each token of the sentence, a column for each level; holds what was found where the bits say so.</summary>
    private Match[][] found = new Match[64 * Recognizer.LevelCount][];

    /// <summary>For each token of the sentence a bit for each level that has looked there, and for each that found something.</summary>
    private LevelBits[] bits = new LevelBits[64];

    public TokenizedText Text { get; } = text;

    public Token[] Tokens { get; } = text.Tokens;

    public Recognizer Recognizer { get; } = recognizer;

    public CaptureStack Captures { get; } = new();

    /// <summary>The first token of the sentence.</summary>
    public int First { get; private set; }

    /// <summary>The token just past its last one.</summary>
    public int End { get; private set; }

    public void Enter(Sentence sentence)
    {
        First = sentence.First;
        End = sentence.End;
        if (bits.Length < sentence.Count)
        {
            found = new Match[sentence.Count * Recognizer.LevelCount][];
            bits = new LevelBits[sentence.Count];
        }

        Array.Clear(bits, 0, sentence.Count);
    }

    public ReadOnlySpan<char> Characters(int position) => Text.Characters(position);

    /// <summary>What a level finds at a place, longest first; looked for once.</summary>
    public Match[] Find(Level level, int position)
    {
        ref var at = ref bits[position - First];
        var bit = (byte)(1 << (int)level);
        if ((at.Looked & bit) == 0)
        {
            var matches = WithName(Recognizer.Match(this, level, position), level, position);
            at.Looked |= bit;
            if (matches.Length > 0)
            {
                at.Found |= bit;
                found[(position - First) * Recognizer.LevelCount + (int)level] = matches;
            }
        }

        return (at.Found & bit) == 0 ? [] : found[(position - First) * Recognizer.LevelCount + (int)level];
    }

    /// <summary>Whether a lower level finds something at a place: else nothing that is made of it begins there.</summary>
    public bool FindsBelow(Level level, int position)
    {
        for (var lower = Level.Length; lower < level; lower++)
        {
            if (Find(lower, position).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the user's names may begin at a place.</summary>
    public bool MayStartName(int position) => names is not null && names.MayStart(Characters(position));

    /// <summary>A name of the user's is a date like those of the calendar: <em>depuis le Brexit</em>.</summary>
    private Match[] WithName(Match[] matches, Level level, int position) => level == Level.Date && names?.Find(this, position) is { } name
        ? [.. matches.Where(match => match.End > name.End), name, .. matches.Where(match => match.End <= name.End)]
        : matches;

    private record struct LevelBits(byte Looked, byte Found);
}
