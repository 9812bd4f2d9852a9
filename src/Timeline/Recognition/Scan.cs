using System.Numerics;
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

    /// <summary>The bits of the slots that may begin at a place, and that of all steps that are no slots.</summary>
    public ulong SlotsAt(int position) => Recognizer.SlotStarts.At(Tokens[position], MayStartName(position));

    /// <summary>What a level finds at a place, longest first; looked for once.</summary>
    public Match[] Find(Level level, int position) =>
        (Look(LevelStarts.Bit(level), position) & LevelStarts.Bit(level)) == 0 ? [] : found[(position - First) * Recognizer.LevelCount + (int)level];

    /// <summary>Whether a lower level finds something at a place: else nothing that is made of it begins there.</summary>
    public bool FindsBelow(Level level, int position) => Look(LevelStarts.Bit(level) - 1, position) != 0;

    /// <summary>The levels, of those with the given bits, that find something at a place.</summary>
    public int Look(int levels, int position)
    {
        ref var at = ref bits[position - First];
        if (at.Looked == 0)
        {
            at.Looked = (byte)~Recognizer.LevelsAt(this, position);
        }

        for (var unread = levels & ~at.Looked; unread != 0; unread &= unread - 1)
        {
            var level = (Level)BitOperations.TrailingZeroCount(unread);
            var matches = WithName(Recognizer.Match(this, level, position), level, position);
            at.Looked |= LevelStarts.Bit(level);
            if (matches.Length > 0)
            {
                at.Found |= LevelStarts.Bit(level);
                found[(position - First) * Recognizer.LevelCount + (int)level] = matches;
            }
        }

        return at.Found & levels;
    }

    /// <summary>Whether one of the user's names may begin at a place.</summary>
    public bool MayStartName(int position) => names is not null && names.MayStart(Characters(position));

    /// <summary>A name of the user's is a date like those of the calendar: <em>depuis le Brexit</em>.</summary>
    private Match[] WithName(Match[] matches, Level level, int position) => level == Level.Date && names?.Find(this, position) is { } name
        ? [.. matches.Where(match => match.End > name.End), name, .. matches.Where(match => match.End <= name.End)]
        : matches;

    private record struct LevelBits(byte Looked, byte Found);
}
