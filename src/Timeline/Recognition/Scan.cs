using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>One sentence under the eyes of the recognizer: its tokens, and what lower levels have found so far.</summary>
internal sealed class Scan(TokenizedText text, Recognizer recognizer)
{
    private readonly Dictionary<(Level, int), Match[]> found = [];

    public TokenizedText Text { get; } = text;

    public Token[] Tokens { get; } = text.Tokens;

    public Recognizer Recognizer { get; } = recognizer;

    /// <summary>The first token of the sentence.</summary>
    public int First { get; private set; }

    /// <summary>The token just past its last one.</summary>
    public int End { get; private set; }

    public void Enter(Sentence sentence)
    {
        First = sentence.First;
        End = sentence.End;
        found.Clear();
    }

    public ReadOnlySpan<char> Characters(int position) => Text.Characters(position);

    /// <summary>What a level finds at a place, longest first; looked for once.</summary>
    public Match[] Find(Level level, int position)
    {
        if (!found.TryGetValue((level, position), out var matches))
        {
            matches = Recognizer.Match(this, level, position);
            found.Add((level, position), matches);
        }

        return matches;
    }

    public bool MayStart(Slot slot, int position)
    {
        ref readonly var token = ref Tokens[position];
        return token.Kind switch
        {
            TokenKind.Number => slot.CanStartWithNumber,
            TokenKind.Word => slot.CanStartWith(token.Word) || (token.OtherWord != 0 && slot.CanStartWith(token.OtherWord)),
            _ => false,
        };
    }
}
