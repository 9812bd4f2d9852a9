namespace Timeline.Tokenization;

/// <summary>Decides whether a full stop or a line break ends a sentence.</summary>
internal sealed class SentenceBorders(Vocabulary vocabulary)
{
    /// <summary>No word that opens a sentence after an initial is longer.</summary>
    private const int LongestOpener = 16;

    /// <summary>A label is short: <em>12 septembre 2015 :</em></summary>
    private const int LongestLabel = 24;

    /// <summary>An entry of a chronology has a time and some words, but for its last one.</summary>
    private const int ShortestEntry = 11;

    /// <param name="text">The normalised text.</param>
    /// <param name="position">The place just past the closing mark.</param>
    /// <param name="sentence">The tokens of the sentence so far, the closing mark included.</param>
    public bool IsBorder(ReadOnlySpan<char> text, int position, ReadOnlySpan<Token> sentence)
    {
        if (position >= text.Length)
        {
            return true;
        }

        // 3.5, lemonde.fr, J.-C.
        if (text[position] is not (' ' or '\n' or '"' or '«' or '“' or '['))
        {
            return false;
        }

        var next = position;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        if (next >= text.Length || text[next] == '\n')
        {
            // « au 4e trim.⏎2011 »: a line that is only broken behind a word cut short goes on.
            return !IsAfterAbbreviation(sentence, WordTraits.Title)
                && !(next + 1 < text.Length && (char.IsAsciiDigit(text[next + 1]) || char.IsLower(text[next + 1])) && IsAfterAbbreviation(sentence, WordTraits.Abbreviation));
        }

        return Opens(text[next]) && !IsAfterAbbreviation(sentence, WordTraits.Title)
            && (!IsAfterShortening(sentence) || IsOpener(text, next))
            && (!IsAfterAbbreviation(sentence, WordTraits.Abbreviation) || char.IsUpper(text[next]));
    }

    /// <summary>
    /// Whether the sentence goes on behind the full stop of a unit: <em>à 4 h. 30, à 6 h. du matin, à 8 h., devant la mairie</em>;
    /// not <em>à 9 h. Le préfet…, à 9 h. 200 invités…</em>
    /// </summary>
    /// <param name="behind">What stands behind the full stop.</param>
    public bool IsInnerStop(ReadOnlySpan<char> behind)
    {
        var next = behind.TrimStart(' ');
        var line = next is ['\n', .. var wrapped] ? wrapped.TrimStart(' ') : next;
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? line.Length : digits;
        return digits is 1 or 2 ? !IsOther(line[digits..]) && GoesOn(line[digits..]) && (line.Length == next.Length || !BeginsLabel(line))
            : digits == 0 && line.Length > 0 && (char.IsLower(line[0]) || line[0] is ',' or ';' or ':' or '½' or '¼' or '¾');
    }

    /// <summary>What may stand behind minutes: a mark, a unit, a little word; <em>à 20 h. 22 joueurs…, à 20 h. 12 euros</em> begin anew.</summary>
    private bool GoesOn(ReadOnlySpan<char> behind)
    {
        if (behind is ['.' or '%' or '€', not ' ', ..] || behind is ['/', not ('2' or '4'), ..])
        {
            return false;
        }

        var word = behind.TrimStart(' ');
        return word.Length == 0 || !char.IsLetter(word[0]) || Has(word, 0, WordTraits.Opener | WordTraits.Unit | WordTraits.Inner);
    }

    /// <summary><em>Messes à 8 h. 10 h. 30 : vêpres</em>: the next number is another hour; <em>9 h. 2e départ</em>: or a rank.</summary>
    private static bool IsOther(ReadOnlySpan<char> behind)
    {
        var unit = behind.TrimStart(' ');
        var isLetter = unit.Length > 0 && char.IsLetter(unit[0]) && (unit.Length == 1 || !char.IsLetter(unit[1]));
        return (isLetter && (unit[0] is 'h' or 'H')) || unit.StartsWith("heure", StringComparison.OrdinalIgnoreCase)
            || (behind.Length > 0 && char.IsLetter(behind[0]) && (!isLetter || behind[0] is not ('m' or 'M' or 's' or 'S')));
    }

    /// <summary>Whether a single line break, not after a closing mark, ends a sentence.</summary>
    /// <param name="text">The normalised text.</param>
    /// <param name="next">The first character of the next line.</param>
    /// <param name="last">The last token of the line.</param>
    /// <param name="short">Whether the line had room for the next word.</param>
    public static bool IsLineBorder(ReadOnlySpan<char> text, int next, Token last, bool @short)
    {
        if (next >= text.Length || text[next] == '|' || ItemMarks.Contain(text[next]))
        {
            return true;
        }

        // « … mois par mois⏎8 janvier : la crue »: a line that begins with a label.
        if (@short && (last is { Kind: TokenKind.Word, Length: > 3 } || last.Is(')') || last.Is('|') || (last.Kind == TokenKind.Number && last.Length > 2))
            && (BeginsLabel(text[next..]) || (BeginsYear(text[next..]) && BeginsAnew(text[..last.Start]))))
        {
            return true;
        }

        // « … le 15⏎mars »: a line that goes on in lower case or after a comma is the same sentence.
        // « SÉANCE DU 25 MARS 1983⏎L'an mil… »: a year ends a line, where another number may go on.
        return @short && (last.Kind != TokenKind.Number || last.Length == 4) && !last.Is(',') && !last.Has(TokenTraits.Elided) && (char.IsUpper(text[next]) || text[next] is '«' or '"' or '“');
    }

    /// <summary>Whether a line begins with a number and some words, and then a mark: <em>8 janvier :</em>, <em>21 h 05.</em>, <em>18h12 –</em>, <em>16/5, 14h30 –</em>, <em>14-7-1902 :</em>, <em>1929 |</em></summary>
    private static bool BeginsLabel(ReadOnlySpan<char> line)
    {
        if (!char.IsAsciiDigit(line[0]))
        {
            return false;
        }

        var end = 1;
        while (end < Math.Min(line.Length, LongestLabel)
            && (char.IsLetterOrDigit(line[end]) || (line[end] == ',' && end + 2 < line.Length && char.IsAsciiDigit(line[end + 2])) || line[end] == ' '
                || (line[end] is '-' or '/' or '.' && end + 1 < line.Length && char.IsAsciiDigit(line[end - 1]) && char.IsAsciiDigit(line[end + 1]))))
        {
            end++;
        }

        return end + 1 < line.Length && (line[end] is ':' or '–' or '—' or '|' || (line[end] is '.' or '-' && line[end + 1] == ' '));
    }

    /// <summary>Whether a line begins with a year, or with two, and goes on with words: <em>1983 première exposition</em>, <em>2001-2011 enseigne à Nîmes</em>.</summary>
    private static bool BeginsYear(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        if (digits != 4 || line[0] is not ('1' or '2'))
        {
            return false;
        }

        var behind = line[digits..];
        var words = behind is ['-' or '/', >= '0' and <= '9', ..] ? behind[1..].TrimStart("0123456789") : behind is [' ', '>', ' ', ..] ? behind[3..].TrimStart("0123456789") : behind;
        return words is [' ', var letter, ..] && char.IsLetter(letter);
    }

    /// <summary>Whether the line that a text ends in begins with a capital or a digit; not <em>le mois⏎d'août⏎2015</em>.</summary>
    private static bool BeginsAnew(ReadOnlySpan<char> text) =>
        text[(text.LastIndexOf('\n') + 1)..] is { Length: >= ShortestEntry } and [var first, ..] && (char.IsUpper(first) || char.IsAsciiDigit(first));

    private static bool Opens(char next) =>
        char.IsUpper(next) || char.IsAsciiDigit(next) || next is '«' or '"' or '“' or '(' or '[' or '—' or '-' or '•' || !char.IsLetter(next) && next > 0x7f;

    private bool IsAfterAbbreviation(ReadOnlySpan<Token> sentence, WordTraits kind) =>
        sentence.Length >= 2 && sentence[^1].Is('.') && (vocabulary.Traits(sentence[^2].Word) & kind) != 0
        && sentence[^2].End == sentence[^1].Start;

    /// <summary>A single capital is an initial: <em>J. Dupont</em>, <em>av. J.-C.</em></summary>
    private static bool IsAfterShortening(ReadOnlySpan<Token> sentence) =>
        sentence.Length >= 2 && sentence[^1].Is('.') && sentence[^2] is { Length: 1, Kind: TokenKind.Word } initial
        && initial.Has(TokenTraits.Capital) && initial.End == sentence[^1].Start;

    /// <summary>Whether a little word ends a line that no sentence ends with: <em>l'entreprise de⏎La Rochelle</em>.</summary>
    public bool GoesOn(Token last) => (vocabulary.Traits(last.Word) & (WordTraits.Opener | WordTraits.Inner)) != 0;

    /// <summary>Whether the word at a place opens sentences.</summary>
    public bool IsOpener(ReadOnlySpan<char> text, int next) => Has(text, next, WordTraits.Opener);

    /// <summary>Whether the word at a place has one of some traits.</summary>
    private bool Has(ReadOnlySpan<char> text, int next, WordTraits traits)
    {
        var end = next;
        while (end < text.Length && end - next <= LongestOpener && (char.IsLetter(text[end]) || text[end] == '\''))
        {
            end++;
        }

        // « d'une balle »: what is elided ends with its apostrophe.
        var elided = text[next..end].IndexOf('\'');
        end = elided >= 0 ? next + elided + 1 : end;
        Span<char> lower = stackalloc char[LongestOpener];
        return Accents.TryLower(text[next..end], lower) && (vocabulary.Traits(vocabulary.Find(lower[..(end - next)])) & traits) != 0;
    }
}
