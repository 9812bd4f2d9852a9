using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>One sentence under the eyes of the recognizer: its tokens, and what each level has found at each place so far.</summary>
internal sealed class Scan(TokenizedText text, Recognizer recognizer, NameTable? names = null)
{
    /// <summary>A row for each token of the sentence, a column for each level; null where nobody has looked.</summary>
    private Match[]?[] found = new Match[]?[64 * Recognizer.LevelCount];

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
        Array.Clear(found, 0, (End - First) * Recognizer.LevelCount);
        First = sentence.First;
        End = sentence.End;
        if (found.Length < sentence.Count * Recognizer.LevelCount)
        {
            found = new Match[]?[sentence.Count * Recognizer.LevelCount];
        }
    }

    public ReadOnlySpan<char> Characters(int position) => Text.Characters(position);

    /// <summary>What a level finds at a place, longest first; looked for once.</summary>
    public Match[] Find(Level level, int position) =>
        found[(position - First) * Recognizer.LevelCount + (int)level] ??= WithName(Recognizer.Match(this, level, position), level, position);

    /// <summary>Whether one of the user's names may begin at a place.</summary>
    public bool MayStartName(int position) => names is not null && names.MayStart(Characters(position));

    /// <summary>A name of the user's is a date like those of the calendar: <em>depuis le Brexit</em>.</summary>
    private Match[] WithName(Match[] matches, Level level, int position) => level == Level.Date && names?.Find(this, position) is { } name
        ? [.. matches.Where(match => match.End > name.End), name, .. matches.Where(match => match.End <= name.End)]
        : matches;
}
