using System.Globalization;
using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>One step of a pattern: a word, a mark, or a slot.</summary>
/// <param name="Glued">Whether no space may stand before it (<c>~</c> in the pattern).</param>
/// <param name="Capture">The name under which a slot's value is kept.</param>
/// <param name="Digits">The number that must stand there in digits (<c>8</c> in <c>en 8</c>).</param>
internal sealed record Step(ushort Word, char Mark, Slot? Slot, string? Capture, bool Glued, int? Digits = null)
{
    /// <summary>The kind of token that it takes, where it is no slot.</summary>
    public TokenKind Kind => Word != 0 ? TokenKind.Word : Digits is not null ? TokenKind.Number : TokenKind.Punctuation;

    /// <summary>Whether it is the word, the number or the mark of this token.</summary>
    public bool Takes(in Token token) => Word != 0 ? token.Is(Word)
        : Digits is { } digits ? token.Kind == TokenKind.Number && token.Number == digits
        : token.Is(Mark);
}

/// <summary>
/// Reads patterns: words, <c>|</c> between alternatives, <c>?</c> after what may be left out, brackets around groups,
/// <c>{slot}</c> or <c>{slot:name}</c>, <c>~</c> before what must touch what stands before it, and marks (<c>, / . :</c>).
/// Hyphens join words and are nothing themselves. Brackets and marks of the language itself are quoted: <c>'('</c>.
/// </summary>
/// <remarks>
/// A pattern is spelled out into the few plain sequences of steps that it stands for. The trie that they go into shares
/// their beginnings again.
/// </remarks>
internal sealed class PatternReader(string pattern, Vocabulary vocabulary, Func<string, Slot> slots)
{
    private int position;

    public List<List<Step>> Read()
    {
        var sequences = ReadAlternatives();
        if (position < pattern.Length)
        {
            throw new FormatException($"Pattern “{pattern}”: unexpected “{pattern[position]}” at {position}.");
        }

        return sequences;
    }

    private List<List<Step>> ReadAlternatives()
    {
        var all = ReadSequence();
        while (Peek() == '|')
        {
            position++;
            all.AddRange(ReadSequence());
        }

        return all;
    }

    private List<List<Step>> ReadSequence()
    {
        List<List<Step>> sequences = [[]];
        var glued = false;
        while (Peek() is not ('\0' or '|' or ')'))
        {
            if (pattern[position] is '~' or '-')
            {
                // A hyphen is no token: « ce jour-là » is three words, and people leave it out.
                glued |= pattern[position] == '~';
                position++;
                continue;
            }

            var part = ReadPart(glued);
            glued = false;
            if (Peek() == '?')
            {
                position++;
                part.Add([]);
            }

            sequences = [.. sequences.SelectMany(head => part.Select(tail => (List<Step>)[.. head, .. tail]))];
        }

        return sequences;
    }

    private List<List<Step>> ReadPart(bool glued)
    {
        switch (pattern[position])
        {
            case '(':
                position++;
                var inner = ReadAlternatives();
                Expect(')');
                return inner;
            case '{':
                return [[ReadSlot(glued)]];
            case '\'':
                position++;
                var mark = pattern[position++];
                Expect('\'');
                return [[new Step(0, mark, null, null, glued)]];
            case var letter when char.IsLetterOrDigit(letter):
                return [ReadWords(glued)];
            default:
                return [[new Step(0, pattern[position++], null, null, glued)]];
        }
    }

    private Step ReadSlot(bool glued)
    {
        var end = pattern.IndexOf('}', position);
        var parts = pattern[(position + 1)..end].Split(':');
        position = end + 1;
        return new Step(0, '\0', slots(parts[0]), parts[^1], glued);
    }

    /// <summary><em>l'an</em>, <em>après-midi</em>: the tokens of one written word.</summary>
    private List<Step> ReadWords(bool glued)
    {
        List<Step> steps = [];
        while (position < pattern.Length && char.IsLetterOrDigit(pattern[position]))
        {
            var start = position;
            while (position < pattern.Length && (char.IsLetterOrDigit(pattern[position]) || (pattern[position] == '\'' && !IsElision(start))))
            {
                position++;
            }

            if (position < pattern.Length && pattern[position] == '\'')
            {
                position++;
            }

            steps.Add(int.TryParse(pattern.AsSpan(start..position), NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
                ? new Step(0, '\0', null, null, glued && steps.Count == 0, digits)
                : new Step(vocabulary.Add(pattern[start..position].ToLowerInvariant()), '\0', null, null, glued && steps.Count == 0));
            if (position + 1 < pattern.Length && pattern[position] == '-' && char.IsLetterOrDigit(pattern[position + 1]))
            {
                position++;
            }
        }

        return steps;
    }

    private bool IsElision(int start) =>
        (vocabulary.Traits(vocabulary.Find(pattern.AsSpan(start..(position + 1)))) & WordTraits.Elides) != 0;

    private char Peek()
    {
        while (position < pattern.Length && pattern[position] == ' ')
        {
            position++;
        }

        return position < pattern.Length ? pattern[position] : '\0';
    }

    private void Expect(char mark)
    {
        if (Peek() != mark)
        {
            throw new FormatException($"Pattern “{pattern}”: “{mark}” expected at {position}.");
        }

        position++;
    }
}
