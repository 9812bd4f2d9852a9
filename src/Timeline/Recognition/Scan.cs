using System.Numerics;
using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>One sentence under the eyes of the recognizer: its tokens, and what each level has found at each place so far.</summary>
internal sealed class Scan(TokenizedText text, Recognizer recognizer, int publishedIn, NameTable? names = null) : IDisposable
{
    private readonly ScanMemory memory = ScanMemory.Take();
    private GivenFindings? given;

    public TokenizedText Text { get; } = text;

    /// <summary>The year in which it was published.</summary>
    public int PublishedIn { get; } = publishedIn;

    public Token[] Tokens { get; } = text.Tokens;

    public Recognizer Recognizer { get; } = recognizer;

    public CaptureStack Captures => memory.Captures;

    /// <summary>Keeps what the slots of a match took, for as long as the scan is.</summary>
    public CaptureRun Keep(ReadOnlySpan<Capture> captures) => memory.Kept.Keep(captures);

    /// <summary>The first token of the sentence.</summary>
    public int First { get; private set; }

    /// <summary>The token just past its last one.</summary>
    public int End { get; private set; }

    public void Enter(Sentence sentence)
    {
        First = sentence.First;
        End = sentence.End;
        memory.Enter(sentence.Count);
    }

    public ReadOnlySpan<char> Characters(int position) => Text.Characters(position);

    /// <summary>The bits of the slots that may begin at a place, by its token and by what levels have found there, and that of the kind of its token.</summary>
    public ulong SlotsAt(int position)
    {
        var at = memory.Bits(position - First);
        var open = at.Found | (~at.Looked & LevelStarts.All);
        return Recognizer.SlotStarts.At(Tokens[position], MayStartName(position), open);
    }

    /// <summary>The best that a level finds at a place, which leads to the others; looked for once.</summary>
    public Match? Find(Level level, int position) =>
        (Look(LevelStarts.Bit(level), position) & LevelStarts.Bit(level)) == 0 ? null : memory.Found(position - First, level);

    /// <summary>The levels, of those with the given bits, that find something at a place.</summary>
    public int Look(int levels, int position)
    {
        ref var at = ref memory.Bits(position - First);
        if (at.Looked == 0)
        {
            var levelsAt = Recognizer.LevelsAt(this, position);
            at = new LevelBits((byte)~levelsAt, 0, (byte)(levelsAt >> LevelStarts.OwnShift));
        }

        for (var unread = levels & ~at.Looked; unread != 0; unread &= unread - 1)
        {
            var level = (Level)BitOperations.TrailingZeroCount(unread);
            var bit = LevelStarts.Bit(level);
            if ((at.Open & bit) == 0)
            {
                // What it cannot begin itself it may make of what lower levels find.
                Look(bit - 1, position);
            }

            var best = WithName((at.Open & bit) == 0 ? null : Recognizer.Match(this, level, position), level, position);
            at.Looked |= bit;
            if (best is not null)
            {
                at.Found |= bit;
                at.Open |= Recognizer.LevelsBehind(this, level, best);
                memory.Found(position - First, level) = best;
            }
        }

        return at.Found & levels;
    }

    /// <summary>Hears what the user's recognizers have found.</summary>
    public void Take(GivenFindings findings) => given = findings;

    /// <summary>Whether the user named events, or has found days: their words are in no table.</summary>
    public bool HasNames => names is not null || given is not null;

    /// <summary>Whether one of the user's names may begin at a place, or a day that was found there.</summary>
    public bool MayStartName(int position) => (names is not null && names.MayStart(Characters(position))) || given?.DayAt(position) is not null;

    /// <summary>What the user names or finds is a date like those of the calendar: <em>depuis le Brexit</em>.</summary>
    private Match? WithName(Match? best, Level level, int position)
    {
        if (level != Level.Date || !HasNames)
        {
            return best;
        }

        best = names?.Find(this, position) is { } name ? Match.Add(best, name, isName: true) : best;
        return given?.DayAt(position) is (var day, var overrides) && day.End <= End && (overrides || best is null || best.End < day.End) ? Match.Add(best, day, isName: true) : best;
    }

    /// <summary>Nothing more is looked for, and no match asked for its meaning.</summary>
    public void Dispose() => memory.Leave();
}
