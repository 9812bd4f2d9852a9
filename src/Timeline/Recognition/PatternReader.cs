using System.Globalization;
using Timeline.Tokenization;

namespace Timeline.Recognition;

/// <summary>
/// Reads patterns: words, <c>|</c> between alternatives, <c>?</c> after what may be left out, brackets around groups,
/// <c>{slot}</c> or <c>{slot:name}</c>, <c>~</c> before what must touch what stands before it, and marks (<c>, / . :</c>).
/// Hyphens join words and are nothing themselves. Brackets and marks of the language itself are quoted: <c>'('</c>.
/// </summary>
/// <param name="vocabulary">The vocabulary that the words go into.</param>
internal sealed class PatternReader(Vocabulary vocabulary)
{
    // What is read so far of the sequences around the one that is read: each takes its own off the end.
    private readonly Pile<PatternPart[]> sequences = new();
    private readonly Pile<PatternPart> parts = new();

    private string pattern = "";
    private Func<string, Slot> slots = null!;
    private int position;

    /// <param name="written">The pattern.</param>
    /// <param name="slotOf">The slot of a name.</param>
    /// <exception cref="FormatException">It is not written right.</exception>
    public Pattern Read(string written, Func<string, Slot> slotOf)
    {
        (pattern, slots, position) = (written, slotOf, 0);
        var alternatives = ReadAlternatives();
        if (position < pattern.Length)
        {
            throw new FormatException($"Pattern “{pattern}”: unexpected “{pattern[position]}” at {position}.");
        }

        return new Pattern(alternatives);
    }

    private PatternPart[][] ReadAlternatives()
    {
        var first = sequences.Count;
        sequences.Add(ReadSequence());
        while (Peek() == '|')
        {
            position++;
            sequences.Add(ReadSequence());
        }

        return sequences.TakeFrom(first);
    }

    private PatternPart[] ReadSequence()
    {
        var first = parts.Count;
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

            var place = parts.Count;
            ReadPart(glued);
            glued = false;
            if (Peek() == '?')
            {
                position++;
                var words = parts.TakeFrom(place);
                parts.Add((words.Length == 1 ? words[0] : new PatternPart(null, [words], false)) with { IsOptional = true });
            }
        }

        return parts.TakeFrom(first);
    }

    private void ReadPart(bool glued)
    {
        switch (pattern[position])
        {
            case '(':
                position++;
                parts.Add(new PatternPart(null, ReadAlternatives(), false));
                Expect(')');
                break;
            case '{':
                parts.Add(Of(ReadSlot(glued)));
                break;
            case '\'':
                position++;
                parts.Add(Of(new Step(0, pattern[position++], null, null, glued)));
                Expect('\'');
                break;
            case var letter when char.IsLetterOrDigit(letter):
                ReadWords(glued);
                break;
            default:
                parts.Add(Of(new Step(0, pattern[position++], null, null, glued)));
                break;
        }
    }

    private static PatternPart Of(Step step) => new(step, [], false);

    private Step ReadSlot(bool glued)
    {
        var end = pattern.IndexOf('}', position);
        var names = pattern[(position + 1)..end].Split(':');
        position = end + 1;
        return new Step(0, '\0', slots(names[0]), names[^1], glued);
    }

    /// <summary><em>l'an</em>, <em>après-midi</em>: the tokens of one written word.</summary>
    private void ReadWords(bool glued)
    {
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

            parts.Add(Of(int.TryParse(pattern.AsSpan(start..position), NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
                ? new Step(0, '\0', null, null, glued, digits)
                : StepOf(start, glued)));
            glued = false;
            if (position + 1 < pattern.Length && pattern[position] == '-' && char.IsLetterOrDigit(pattern[position + 1]))
            {
                position++;
            }
        }
    }

    /// <summary>The step of a written word; most are known.</summary>
    private Step StepOf(int start, bool glued)
    {
        var word = vocabulary.Find(pattern.AsSpan(start..position)) is not 0 and var number ? number : vocabulary.Add(pattern[start..position].ToLowerInvariant());
        return glued ? new Step(word, '\0', null, null, true) : Step.Of(word);
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
