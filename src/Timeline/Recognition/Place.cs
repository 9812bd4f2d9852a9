using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>Some tokens of a sentence, and what stands around them.</summary>
internal readonly struct Place(Scan scan, int start, int end)
{
    /// <summary>The whole text, beyond the sentence.</summary>
    public TokenizedText Text => scan.Text;

    public int Start { get; } = start;

    public int End { get; } = end;

    public bool IsSentenceStart => Start == scan.First;

    /// <summary>Whether it begins a sentence, or a line of a chronology or a table.</summary>
    public bool OpensLine => IsSentenceStart || this[0].Has(TokenTraits.LineStart);

    /// <summary>Within the first words, as the date of a dateline is.</summary>
    public bool IsNearSentenceStart => Start - scan.First <= 4;

    public bool IsSentenceEnd => End >= scan.End;

    /// <summary>Whether a mark stands behind it, or nothing.</summary>
    public bool IsBeforeMark => IsSentenceEnd || After().Kind == TokenKind.Punctuation;

    /// <summary>Whether a word stands behind it that is written as no plural is: <em>le 17 février 44 <b>place</b> Bellecour</em>.</summary>
    public bool IsBeforeSingular => After().Kind == TokenKind.Word && CharactersAfter() is [.., not ('s' or 'x' or 'z')];

    /// <summary>The token so many places before the match; a default token outside of the sentence.</summary>
    public Token Before(int distance = 1) => Start - distance >= scan.First ? scan.Tokens[Start - distance] : default;

    /// <summary>The token so many places after the match (1 is the next one); a default token outside of the sentence.</summary>
    public Token After(int distance = 1) => End + distance - 1 < scan.End ? scan.Tokens[End + distance - 1] : default;

    /// <summary>How many tokens the match has.</summary>
    public int Length => End - Start;

    /// <summary>The same place without its last tokens.</summary>
    public Place Shorter(int tokens) => new(scan, Start, End - tokens);

    /// <summary>A token of the match itself.</summary>
    public Token this[int offset] => scan.Tokens[Start + offset];

    public ReadOnlySpan<char> CharactersBefore(int distance = 1) =>
        Start - distance >= scan.First ? scan.Characters(Start - distance) : default;

    public ReadOnlySpan<char> CharactersAfter(int distance = 1) =>
        End + distance - 1 < scan.End ? scan.Characters(End + distance - 1) : default;

    public ReadOnlySpan<char> Characters(int offset) => scan.Characters(Start + offset);

    public bool HasBefore(WordSet words, int distance = 1) => words.Contains(Before(distance));

    public bool HasAfter(WordSet words, int distance = 1) => words.Contains(After(distance));

    /// <summary>Whether one of the few tokens before the match is a word of a set.</summary>
    public bool HasWithinBefore(WordSet words, int farthest)
    {
        for (var distance = 1; distance <= farthest && Start - distance >= scan.First; distance++)
        {
            if (HasBefore(words, distance))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of its own tokens is a word of a set.</summary>
    public bool Has(WordSet words)
    {
        for (var offset = 0; offset < Length; offset++)
        {
            if (words.Contains(this[offset]))
            {
                return true;
            }
        }

        return false;
    }
}
